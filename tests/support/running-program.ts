/** The real program for browser tests: the built server in a process of its own, on an embedded database in a temporary folder. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../../tools/build.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A program that serves. */
export interface RunningProgram {
  readonly address: string;
  readonly dataDirectory: string;
  readonly process: ChildProcess;
  /** Everything that it has printed so far. */
  readonly printed: () => string;
  /** Asks it to stop and waits; answers its exit code. */
  readonly stop: () => Promise<number | null>;
}

/** A port of 127.0.0.1 that nobody listens on now. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });

const ended = (child: ChildProcess): Promise<number | null> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve(child.exitCode)
    : new Promise((resolve) => child.once('exit', (code) => resolve(code)));

/** Starts the server and waits until it says that it is ready; throws with what it printed when it ends before. */
export const startProgram = async (dataDirectory: string): Promise<RunningProgram> => {
  await build();
  const port = await freePort();
  const child = spawn(process.execPath, ['dist/serve.mjs'], {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: '', TRAGUARDO_DATA: dataDirectory, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const ready = new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      printed += chunk.toString('utf8');
      if (printed.includes('Per fermarlo')) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', (code) => reject(new Error(`the program ended with ${code}: ${printed}`)));
  });
  await ready;
  const stop = (): Promise<number | null> => {
    child.kill('SIGTERM');
    return ended(child);
  };
  return { address: `http://127.0.0.1:${port}`, dataDirectory, process: child, printed: () => printed, stop };
};

/** A folder for data that `remove` deletes. */
export const temporaryData = async (): Promise<{ directory: string; remove: () => Promise<void> }> => {
  const directory = await mkdtemp(path.join(tmpdir(), 'traguardo-e2e-'));
  return {
    directory: path.join(directory, 'data'),
    remove: () => rm(directory, { recursive: true, force: true }),
  };
};

/** Waits until a started process has ended. */
export const waitForEnd = (program: RunningProgram): Promise<number | null> => ended(program.process);
