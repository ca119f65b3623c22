/** The thread that checks documents, with real threads: progress, its limits, and a fresh start after each failure. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CheckedFile } from '../../src/app/index.ts';
import { createCheckingThread } from '../../src/main/checking-thread.ts';

/** Reads each file in turn; one called "lungo" never ends, "grande" fills the memory, "guasto" ends the thread, "errore" is a fault. */
const PROGRAM = `
import { parentPort } from 'node:worker_threads';
parentPort.on('message', ({ id, request }) => {
  const documents = [];
  for (const [index, { name }] of request.files.entries()) {
    parentPort.postMessage({ id, kind: 'progress', filesRead: index });
    if (name === 'lungo') for (;;);
    if (name === 'grande') { const kept = []; for (;;) kept.push(new Array(100000).fill(index)); }
    if (name === 'guasto') process.exit(3);
    if (name === 'errore') return parentPort.postMessage({ id, kind: 'failure', failure: 'no' });
    documents.push({ kind: 'refused', file: name, refusal: { code: 'read', severity: 'error', place: { file: name }, params: {} } });
  }
  parentPort.postMessage({ id, kind: 'result', result: { documents, findings: [], questions: [] } });
});`;

let folder: string;
let program: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'traguardo-thread-'));
  program = path.join(folder, 'checking.mjs');
  await writeFile(program, PROGRAM);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const LIMITS = { milliseconds: 1500, megabytes: 64 };

const files = (...names: readonly string[]): readonly CheckedFile[] =>
  names.map((name) => ({ name, bytes: new Uint8Array() }));

const outcomes = async (names: readonly string[]) => {
  const thread = createCheckingThread(program, LIMITS);
  try {
    const { documents } = await thread.check({ files: files(...names), answers: [] });
    return documents.map((document) => [
      document.file,
      document.kind === 'refused' ? document.refusal.code : document.kind,
    ]);
  } finally {
    await thread.close();
  }
};

describe('[U] main/checking-thread', () => {
  it('checks one request after the other, and tells how far it has come', async () => {
    const thread = createCheckingThread(program, LIMITS);
    const seen: number[] = [];
    const reports = await Promise.all([
      thread.check({ files: files('uno', 'due'), answers: [] }, (done) => seen.push(done)),
      thread.check({ files: files('tre'), answers: [] }),
    ]);
    await thread.close();
    expect(seen).toEqual([0, 1]);
    expect(reports.map(({ documents }) => documents.map(({ file }) => file))).toEqual([
      ['uno', 'due'],
      ['tre'],
    ]);
  });

  it('refuses a file that takes too long, and checks the others', async () => {
    expect(await outcomes(['uno', 'lungo', 'due'])).toEqual([
      ['uno', 'read'],
      ['due', 'read'],
      ['lungo', 'reading.tooLong'],
    ]);
  });

  it('refuses a file that needs too much memory, and checks the others', async () => {
    expect(await outcomes(['grande', 'uno'])).toEqual([
      ['uno', 'read'],
      ['grande', 'reading.tooMuchMemory'],
    ]);
  }, 30_000);

  it.each(['guasto', 'errore'])(
    'fails a request on a "%s" of the program, and takes the next',
    async (name) => {
      const thread = createCheckingThread(program, LIMITS);
      await expect(thread.check({ files: files(name), answers: [] })).rejects.toThrow();
      const { documents } = await thread.check({ files: files('uno'), answers: [] });
      await thread.close();
      expect(documents).toHaveLength(1);
    },
  );
});
