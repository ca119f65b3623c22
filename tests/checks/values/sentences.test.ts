// Sentences of prose with the places of their lines.
import { expect, it } from 'vitest';
import { placeAt } from '../../../src/checks/values/running-text.ts';
import { sentencesOf } from '../../../src/checks/values/sentences.ts';
import { recordOf } from '../../support/checks/record-of.ts';

const LINES = [
  '# Relazione sulla performance 2023',
  '',
  'L’obiettivo è stato realizzato nella misura complessiva del 97,8 % delle',
  'attività previste. La parte che manca è stata rinviata al prossimo anno; il',
  'piano ne tiene conto.',
];

it('end at full stops and semicolons, not at decimal commas, and headings stand alone', () => {
  expect(sentencesOf(recordOf(...LINES)).map(({ text }) => text)).toEqual([
    '# Relazione sulla performance 2023',
    'L’obiettivo è stato realizzato nella misura complessiva del 97,8 % delle attività previste.',
    'La parte che manca è stata rinviata al prossimo anno;',
    'il piano ne tiene conto.',
  ]);
});

it('know the line of each of their words', () => {
  const sentences = sentencesOf(recordOf(...LINES));
  const lineOf = (sentence: number, word: string) => {
    const found = sentences[sentence];
    const place = found === undefined ? undefined : placeAt(found, found.text.indexOf(word));
    return place !== undefined && 'file' in place ? place.line : undefined;
  };
  expect([
    lineOf(1, 'L’obiettivo'),
    lineOf(1, 'attività'),
    lineOf(2, 'La parte'),
    lineOf(3, 'il piano'),
  ]).toEqual([3, 4, 4, 4]);
  expect(lineOf(3, 'piano ne')).toBe(5);
});
