// Strategy maps drawn as tables: their titles are texts of the document, and no objectives of its tree.
import { expect, it } from 'vitest';
import { readDocument, readPlainText } from '../../../../src/ingest/index.ts';

const read = (text: string) =>
  readDocument(readPlainText({ name: 'piano.txt', bytes: new TextEncoder().encode(text) }));

const MAP = [
  'AREE\t1. LE IMPRESE\t\t2. I SERVIZI',
  'OBIETTIVI STRATEGICI\t1.1 Promuovere le imprese\t\t2.1 Migliorare i servizi',
  'OBIETTIVI OPERATIVI\t1.1.1 Sostenere la nascita delle\t\t2.1.1 Ridurre i tempi',
  '\t1.1.2 Formare chi lavora\t\t',
].join('\n');

it('the titles of a map are texts at their places, and nothing of it is lost', () => {
  const { record, tables, characters } = read(MAP);
  expect(record.texts.map(({ text }) => text)).toEqual([
    '1.1 Promuovere le imprese',
    '2.1 Migliorare i servizi',
    '1.1.1 Sostenere la nascita delle',
    '2.1.1 Ridurre i tempi',
    '1.1.2 Formare chi lavora',
  ]);
  expect(record.nodes).toEqual([]);
  expect(tables.map(({ form }) => form)).toEqual(['strategy-map']);
  expect(characters.unread).toBe(0);
});

it('a table with one objective a row is no map', () => {
  const table = ['Obiettivo\tNote', ...[1, 2, 3, 4, 5].map((each) => `1.${each} Fare bene\tsì`)].join('\n');
  expect(read(table).tables.map(({ form }) => form)).not.toContain('strategy-map');
});
