// Documents read and checked together: findings with places, refusals beside findings, answers that change what is found.
import { describe, expect, test } from 'vitest';
import {
  type Answer,
  type CheckReport,
  cellCounts,
  createDocumentChecker,
  mainForm,
} from '../../../src/app/index.ts';
import { readRaw } from '../../../src/main/raw-reader.ts';
import { checkFile } from '../../support/check-files.ts';

const check = createDocumentChecker(readRaw);
const WITH_MISTAKES = checkFile('pira-with-mistakes.txt');

const errorsOf = ({ findings }: CheckReport) =>
  findings.filter(({ severity }) => severity === 'error').map(({ rule, places }) => [rule, places[0]]);

describe('a check', () => {
  test('finds the contradictions of a document, each with its line', async () => {
    const report = await check({ files: [WITH_MISTAKES], answers: [] });
    const file = WITH_MISTAKES.name;
    expect(errorsOf(report)).toEqual([
      ['ROW-06', { file, line: 11 }],
      ['DATES-01', { file, line: 13 }],
      ['DIRECTION-07', { file, line: 15 }],
    ]);
  });

  test('of a sound document finds no error', async () => {
    const report = await check({ files: [checkFile('pira-sound.txt')], answers: [] });
    expect(errorsOf(report)).toEqual([]);
  });

  test('counts every cell of the tables once, and names the form', async () => {
    const { documents } = await check({ files: [WITH_MISTAKES], answers: [] });
    const [document] = documents;
    if (document?.kind !== 'read') throw new Error('the document was not read');
    const { read, text, unread } = cellCounts(document);
    const cells = document.tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    expect(read + text + unread).toBe(cells.length);
    expect(unread).toBe(0);
    expect(mainForm(document)).toBe('pira-a');
  });

  test('refuses an empty file and goes on with the others', async () => {
    const files = [{ name: 'vuoto.txt', bytes: new Uint8Array() }, WITH_MISTAKES];
    const report = await check({ files, answers: [] });
    expect(report.documents.map(({ kind, file }) => [kind, file])).toEqual([
      ['refused', 'vuoto.txt'],
      ['read', WITH_MISTAKES.name],
    ]);
    expect(errorsOf(report)).toHaveLength(3);
  });

  test('tells which file it has come to', async () => {
    const seen: number[] = [];
    await check({ files: [WITH_MISTAKES, checkFile('pira-sound.txt')], answers: [] }, (done) =>
      seen.push(done),
    );
    expect(seen).toEqual([0, 1, 2]);
  });
});

describe('questions', () => {
  test('are asked where a target does not say which way is better', async () => {
    const { questions } = await check({ files: [WITH_MISTAKES], answers: [] });
    expect(questions.map(({ kind, published, given }) => [kind, published, given])).toEqual([
      ['direction', '15', undefined],
    ]);
  });

  test('an answer is used: at most 15 contradicts 29 at 100 %', async () => {
    const { questions } = await check({ files: [WITH_MISTAKES], answers: [] });
    const answers: Answer[] = questions.map(({ kind, place, published }) => ({
      kind,
      place,
      published,
      choice: 'atMost',
    }));
    const report = await check({ files: [WITH_MISTAKES], answers });
    expect(report.questions.map(({ given }) => given)).toEqual(['atMost']);
    const lines = errorsOf(report).map(([, place]) => place);
    expect(lines).toContainEqual({ file: WITH_MISTAKES.name, line: 14 });
  });

  test('an answer about another document changes nothing', async () => {
    const place = { file: 'altro.txt', line: 14 };
    const answers: Answer[] = [{ kind: 'direction', place, published: '15', choice: 'atMost' }];
    const plain = await check({ files: [WITH_MISTAKES], answers: [] });
    expect(await check({ files: [WITH_MISTAKES], answers })).toEqual(plain);
  });
});
