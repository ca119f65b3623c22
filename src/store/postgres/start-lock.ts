/** Lets one program at a time prepare or start the server of a data directory. */
import { open, readFile, stat, unlink } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { codeOf } from './errors.ts';

/** A start never takes this long (milliseconds); an older lock was left by a program that was killed. */
const STALE_AFTER = 60_000;

const isStale = async (file: string): Promise<boolean> => {
  try {
    const holder = Number.parseInt(await readFile(file, 'utf8'), 10);
    const age = Date.now() - (await stat(file)).mtimeMs;
    if (Number.isNaN(holder)) return age > 1000;
    if (holder !== process.pid) process.kill(holder, 0);
    return age > STALE_AFTER;
  } catch (thrown) {
    return codeOf(thrown) === 'ESRCH' || codeOf(thrown) === 'ENOENT';
  }
};

const take = async (file: string): Promise<boolean> => {
  try {
    const handle = await open(file, 'wx', 0o600);
    await handle.writeFile(String(process.pid));
    await handle.close();
    return true;
  } catch (thrown) {
    if (codeOf(thrown) === 'EEXIST') return false;
    throw thrown;
  }
};

const remove = (file: string): Promise<void> => unlink(file).catch(() => undefined);

/** Runs `work` while holding the lock file; waits for its turn. */
export const withStartLock = async <Value>(file: string, work: () => Promise<Value>): Promise<Value> => {
  while (!(await take(file))) {
    if (await isStale(file)) await remove(file);
    else await pause(50);
  }
  try {
    return await work();
  } finally {
    await remove(file);
  }
};
