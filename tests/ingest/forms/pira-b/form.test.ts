// Form B: cards whose indicators have a small table each, also where the label of the indicator stands in a cell of its own.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readDocument, readPlainText } from '../../../../src/ingest/index.ts';

const read = (text: string) =>
  readDocument(readPlainText({ name: 'documento.txt', bytes: Buffer.from(text) })).record;

const CARD = readFileSync('cases/good/checks/IDENTITY-06/forma-b.txt', 'utf8');

it('is not taken for form A because its labels of indicators stand in cells of their own', () => {
  const { cards, indicators } = read(CARD);
  expect(cards.map(({ table }) => table.form)).toEqual(['pira-b']);
  expect(cards[0]?.objective.published).toBe('Sostenere la nascita di nuove imprese');
  expect(indicators.map(({ title, results }) => [title.published, results[0]?.value.published])).toEqual([
    ['Incontri con le imprese', '8'],
    ['Pratiche evase nei termini', '95%'],
  ]);
});

it('keeps the mission and the programme above its cards', () => {
  const [card] = read(CARD).cards;
  expect(card?.mission?.published).toBe('011 - Competitività e sviluppo delle imprese');
  expect(card?.programme?.published).toBe('005 - Regolamentazione dei settori imprenditoriali');
});
