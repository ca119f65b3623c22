/** Runs `database-program.ts` as a process of its own and listens to it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('database-program.ts', import.meta.url));

/** A running program; `lines` grows. */
export interface DatabaseProcess {
  readonly lines: readonly string[];
  /** Waits for a line that begins so, or for the end of the program; gives the line. */
  readonly waitFor: (beginning: string) => Promise<string>;
  readonly kill: () => Promise<void>;
  readonly ended: Promise<unknown>;
}

const startChild = (
  words: readonly string[],
  account: { uid: number; gid: number } | undefined,
): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', program, ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(account ?? {}),
  });

/** Starts the program on a data directory, under another account when given (root only). */
export const startDatabaseProcess = (
  words: readonly string[],
  account?: { uid: number; gid: number },
): DatabaseProcess => {
  const child = startChild(words, account);
  const lines: string[] = [];
  const ended = once(child, 'close');
  const arrivals = new Set<() => void>();
  const hear = (line: string): void => {
    lines.push(line);
    for (const arrival of arrivals) arrival();
  };
  for (const stream of [child.stdout, child.stderr]) {
    if (stream !== null) createInterface({ input: stream }).on('line', hear);
  }
  const waitFor = async (beginning: string): Promise<string> => {
    for (let seen = 0, over = false; ; ) {
      const line = lines.slice(seen).find((candidate) => candidate.startsWith(beginning));
      if (line !== undefined) return line;
      if (over) throw new Error(`the program ended without «${beginning}»: ${lines.join('\n')}`);
      seen = lines.length;
      over = await Promise.race([
        ended.then(() => true),
        new Promise<false>((resolve) => void arrivals.add(() => resolve(false))),
      ]);
      arrivals.clear();
    }
  };
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
  };
  return { lines, waitFor, kill, ended };
};
