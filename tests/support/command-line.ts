/** The command line as a person uses it: the real program in a folder of its own, on an embedded database of its own. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What a call came to. */
export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  /** What was written to standard output, as it is. */
  readonly bytes: Buffer;
  readonly said: string;
}

/** A folder in which the program is called. */
export interface Terminal {
  readonly folder: string;
  readonly traguardo: (...args: readonly string[]) => Promise<Outcome>;
  readonly remove: () => Promise<void>;
}

/** The file of a demonstration cycle. */
export const demoPath = (name: string): string => path.join(ROOT, 'demo', `${name}.json`);

const call = (folder: string, args: readonly string[]): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(ROOT, 'bin/traguardo'), ...args], {
      cwd: folder,
      env: { ...process.env, DATABASE_URL: '', TRAGUARDO_DATA: path.join(folder, 'data') },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const out: Buffer[] = [];
    const said: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      const bytes = Buffer.concat(out);
      resolve({ code, bytes, out: bytes.toString('utf8'), said: Buffer.concat(said).toString('utf8') });
    });
  });

/** A new folder with nothing in it. */
export const openTerminal = async (): Promise<Terminal> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'traguardo-cli-'));
  return {
    folder,
    traguardo: (...args) => call(folder, args),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
};
