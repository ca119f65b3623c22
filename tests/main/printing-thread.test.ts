/** The thread that prints beside the one that answers, with real threads. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentTree } from '../../src/documents/index.ts';
import { createPrintingThread, createPrintingThreads } from '../../src/main/printing-thread.ts';
import { sampleDocument } from '../support/sample-document.ts';

/** Answers with the title in capitals; a document called "fault" fails, one called "crash" takes the thread down, one called "long" takes two seconds. */
const PROGRAM = `
import { parentPort } from 'node:worker_threads';
parentPort.on('message', ({ id, tree, format }) => {
  if (tree.title === 'long') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2000);
  if (tree.title === 'crash') process.exit(3);
  if (tree.title === 'fault') parentPort.postMessage({ id, failure: 'cannot print' });
  else parentPort.postMessage({ id, bytes: new TextEncoder().encode(format + ' ' + tree.title.toUpperCase()) });
});`;

let folder: string;
let program: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'traguardo-thread-'));
  program = path.join(folder, 'printing.mjs');
  await writeFile(program, PROGRAM);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const titled = (title: string): DocumentTree => ({ ...sampleDocument(), title });
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('[U] main/printing-thread', () => {
  it('gives each asker its own bytes', async () => {
    const thread = createPrintingThread(program);
    const printed = await Promise.all([
      thread.print(titled('uno'), 'docx', {}),
      thread.print(titled('due'), 'xlsx', {}),
    ]);
    await thread.close();
    expect(printed.map(textOf)).toEqual(['docx UNO', 'xlsx DUE']);
  });

  it('tells a failure to who asked, and goes on', async () => {
    const thread = createPrintingThread(program);
    await expect(thread.print(titled('fault'), 'docx', {})).rejects.toThrow('cannot print');
    expect(textOf(await thread.print(titled('poi'), 'docx', {}))).toBe('docx POI');
    await thread.close();
  });

  it('a thread that ends by itself fails what waits, and the next document gets a new one', async () => {
    const thread = createPrintingThread(program);
    await expect(thread.print(titled('crash'), 'docx', {})).rejects.toThrow('ended with 3');
    expect(textOf(await thread.print(titled('poi'), 'docx', {}))).toBe('docx POI');
    await thread.close();
  });

  it('a program that is not there is a failure, not a wait without end', async () => {
    const thread = createPrintingThread(path.join(folder, 'not-there.mjs'));
    await expect(thread.print(titled('uno'), 'docx', {})).rejects.toThrow();
  });

  it('a PDF does not wait behind a long document of another format', async () => {
    const threads = createPrintingThreads(program);
    const order: string[] = [];
    const told = (name: string) => () => order.push(name);
    await Promise.all([
      threads.print(titled('long'), 'docx', {}).then(told('docx')),
      threads.print(titled('uno'), 'pdf', {}).then(told('pdf')),
    ]);
    await threads.close();
    expect(order).toEqual(['pdf', 'docx']);
  });
});
