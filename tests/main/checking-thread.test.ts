/** The thread that checks documents, with real threads: progress, its limits, and a fresh start after each failure. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CheckedFile } from '../../src/app/index.ts';
import { type CheckingThread, createCheckingThread } from '../../src/main/checking-thread.ts';

/**
 * Draws the name of each file in turn, and at the end what was refused before. One file called "lungo" never ends, "grande" fills the memory
 * with objects, "gonfio" with bytes, "guasto" ends the thread, "errore" is a fault.
 */
const PROGRAM = `
import { parentPort } from 'node:worker_threads';
parentPort.on('message', ({ id, task, request }) => {
  const say = (answer) => parentPort.postMessage({ id, ...answer });
  for (const [index, { name }] of request.files.entries()) {
    say({ kind: 'progress', filesRead: index });
    if (name === 'lungo') for (;;);
    if (name === 'grande') { const kept = []; for (;;) kept.push(new Array(100000).fill(index)); }
    if (name === 'gonfio') {
      const kept = [];
      const pause = new Int32Array(new SharedArrayBuffer(4));
      for (;;) { kept.push(new Uint8Array(16 * 1024 * 1024).fill(1)); Atomics.wait(pause, 0, 0, 20); }
    }
    if (name === 'guasto') process.exit(3);
    if (name === 'errore') return say({ kind: 'failure', failure: 'no' });
    say({ kind: 'piece', markup: task + ' ' + name });
  }
  for (const { file, refusal } of request.refused) say({ kind: 'piece', markup: file + ' ' + refusal.code });
  say({ kind: 'end' });
});`;

let folder: string;
let program: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'traguardo-thread-'));
  program = path.join(folder, 'checking.mjs');
  await writeFile(program, PROGRAM);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const LIMITS = { milliseconds: 5000, megabytes: 64, processMegabytes: 512 };

const files = (...names: readonly string[]): readonly CheckedFile[] =>
  names.map((name) => ({ name, bytes: new Uint8Array() }));

const drawnBy = async (draw: CheckingThread['check'], names: readonly string[]) => {
  const pieces: string[] = [];
  const seen: number[] = [];
  await draw(
    { files: files(...names), answers: [], refused: [] },
    { progress: (filesRead) => seen.push(filesRead), piece: (markup) => pieces.push(markup) },
  );
  return { pieces, seen };
};

const outcomes = async (names: readonly string[], task: 'check' | 'preview' = 'check') => {
  const thread = createCheckingThread(program, LIMITS);
  try {
    return (await drawnBy(thread[task], names)).pieces.slice(-2);
  } finally {
    await thread.close();
  }
};

describe('[U] main/checking-thread', () => {
  it('draws one answer after the other, and tells how far it has come', async () => {
    const thread = createCheckingThread(program, LIMITS);
    const [first, second] = await Promise.all([
      drawnBy(thread.check, ['uno', 'due']),
      drawnBy(thread.preview, ['tre']),
    ]);
    await thread.close();
    expect(first).toEqual({ pieces: ['check uno', 'check due'], seen: [0, 1] });
    expect(second).toEqual({ pieces: ['preview tre'], seen: [0] });
  });

  it.each(['check', 'preview'] as const)(
    'refuses a file that takes too long, and reads the others (%s)',
    async (task) => {
      expect(await outcomes(['lungo', 'due'], task)).toEqual([`${task} due`, 'lungo reading.tooLong']);
    },
    30_000,
  );

  it.each(['grande', 'gonfio'])(
    'refuses a file that needs too much memory ("%s"), and reads the others',
    async (name) => {
      expect(await outcomes([name, 'uno'])).toEqual(['check uno', `${name} reading.tooMuchMemory`]);
    },
    30_000,
  );

  it.each(['guasto', 'errore'])(
    'fails a request on a "%s" of the program, and takes the next',
    async (name) => {
      const thread = createCheckingThread(program, LIMITS);
      await expect(drawnBy(thread.check, [name])).rejects.toThrow();
      const { pieces } = await drawnBy(thread.check, ['uno']);
      await thread.close();
      expect(pieces).toEqual(['check uno']);
    },
  );
});
