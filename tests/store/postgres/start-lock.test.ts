import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withStartLock } from '../../../src/store/postgres/start-lock.ts';

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'traguardo-lock-'));
  file = path.join(folder, 'start.lock');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

test('one at a time is inside, and the lock is gone afterwards', async () => {
  const events: string[] = [];
  const enter = (name: string) =>
    withStartLock(file, async () => {
      events.push(`in ${name}`);
      await pause(60);
      events.push(`out ${name}`);
    });
  await Promise.all([enter('a'), enter('b'), enter('c')]);
  const order = events.filter((event) => event.startsWith('in')).map((event) => event.slice(3));
  expect(events).toEqual(order.flatMap((name) => [`in ${name}`, `out ${name}`]));
  expect(existsSync(file)).toBe(false);
});

test('work that fails gives the lock back', async () => {
  const failing = withStartLock(file, () => Promise.reject(new Error('inside')));
  await expect(failing).rejects.toThrow('inside');
  expect(existsSync(file)).toBe(false);
});

test('the lock of a program that is gone is taken over', async () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  await writeFile(file, String(pid));
  expect(await withStartLock(file, () => Promise.resolve('entered'))).toBe('entered');
});

test('an old lock is taken over although its number is in use again', async () => {
  await writeFile(file, String(process.ppid));
  const longAgo = new Date(Date.now() - 3_600_000);
  await utimes(file, longAgo, longAgo);
  expect(await withStartLock(file, () => Promise.resolve('entered'))).toBe('entered');
});
