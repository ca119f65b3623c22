// Objectives of posts with cells broken over lines, as a person transcribed them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDocument, readPlainText } from '../../../../src/ingest/index.ts';
import type { ReadCell } from '../../../../src/model/index.ts';
import { lineOf } from '../../../support/ingest/published-units.ts';

const FOLDER = 'cases/documents';
const expected: unknown = JSON.parse(readFileSync(join(FOLDER, 'relazione-individual.json'), 'utf8'));
const name = 'relazione-individual.txt';
const fixture = readDocument(readPlainText({ name, bytes: readFileSync(join(FOLDER, name)) }));
const published = (cell: ReadCell | undefined): string => (cell?.published ?? '').replace(/\s+/g, ' ').trim();

test('objectives of the secretary general and of each position are read with their figures', () => {
  const individual = fixture.record.individual.map((record) => ({
    line: lineOf(record.place),
    post: record.post,
    code: record.code,
    title: published(record.title),
    result: published(record.result),
    target: published(record.target?.cell),
    achievement: published(record.achievement),
    score: published(record.score),
  }));
  expect({ individual }).toEqual(expected);
});

test('the algorithm of an objective is kept, with the threshold at its end', () => {
  const thresholds = fixture.record.individual.filter(({ algorithm }) =>
    /[<>≤≥]\s*=?/.test(published(algorithm)),
  );
  expect(fixture.record.individual.every(({ algorithm }) => published(algorithm) !== '')).toBe(true);
  expect(thresholds.length).toBeGreaterThan(0);
});

test('a serial number of a spreadsheet under a day is read as the day and said to be odd', () => {
  const serial = fixture.record.individual.find(({ result }) => result?.oddities?.includes('serialDate'));
  expect(serial?.result?.understood?.kind).toBe('date');
});

test('no character is left unread', () => {
  expect(fixture.characters.unread).toBe(0);
});
