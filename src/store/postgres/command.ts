/** Runs one program to its end and collects what it says. */
import { type SpawnOptions, spawn } from 'node:child_process';
import { reasonOf } from './errors.ts';

/** A program with its arguments; `uid` and `gid` are of the account to run it under (root only). */
export interface Command {
  readonly file: string;
  readonly arguments: readonly string[];
  readonly cwd: string;
  readonly uid?: number;
  readonly gid?: number;
}

/** How the program ended; `code` is null when it could not be started at all. */
export interface Outcome {
  readonly code: number | null;
  readonly output: string;
}

/**
 * The environment of the server's programs: the caller's, without the PG… variables, which would silently
 * redirect them to another server or port, and with messages in English so that they can be recognised.
 */
const childEnvironment = (): NodeJS.ProcessEnv => {
  // biome-ignore lint/style/noProcessEnv: passed on to the child (search path, system folders), nothing is configured by it
  const inherited = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name));
  return { ...Object.fromEntries(inherited), LC_ALL: 'C' };
};

const spawnOptions = (command: Command): SpawnOptions => ({
  cwd: command.cwd,
  env: childEnvironment(),
  stdio: ['ignore', 'pipe', 'pipe'],
  windowsHide: true,
  ...(command.uid === undefined ? {} : { uid: command.uid }),
  ...(command.gid === undefined ? {} : { gid: command.gid }),
});

/** Runs the command. Never rejects: a program that cannot be started is an outcome with `code` null. */
export const run = (command: Command): Promise<Outcome> =>
  new Promise((resolve) => {
    const said: string[] = [];
    const finish = (code: number | null): void => resolve({ code, output: said.join('').trim() });
    try {
      const child = spawn(command.file, command.arguments, spawnOptions(command));
      const listen = (chunk: Buffer): void => void said.push(chunk.toString('utf8'));
      child.stdout?.on('data', listen);
      child.stderr?.on('data', listen);
      child.on('error', (error) => {
        said.push(error.message);
        finish(null);
      });
      child.on('close', (code) => finish(code));
    } catch (thrown) {
      said.push(reasonOf(thrown));
      finish(null);
    }
  });
