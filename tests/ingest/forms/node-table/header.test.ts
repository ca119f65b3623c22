// Heading rows of tables of areas and objectives.
import { describe, expect, it } from 'vitest';
import { nodeHeader } from '../../../../src/ingest/forms/node-table/header.ts';

const PLACE = { file: 'prova.txt', line: 1 };
const header = (...texts: readonly string[]) =>
  nodeHeader({
    block: 0,
    inTable: true,
    place: PLACE,
    cells: texts.map((text, atom) => ({ atom, text, place: PLACE })),
  });

describe('a row of headings', () => {
  it.each([
    [
      ['Area strategica', 'Peso', 'Performance', 'Performance ponderata'],
      ['title', 'weight', 'value', 'weighted'],
    ],
    [
      ['Livello', 'Codice', 'Obiettivo', 'Risultato'],
      ['level', 'code', 'title', 'value'],
    ],
    [
      ['Prospettiva', 'Peso %', 'Performance 2022'],
      ['title', 'weight', 'value'],
    ],
  ])('%j has columns', (texts, columns) => {
    expect(header(...texts)?.columns).toEqual(columns);
  });

  it('keeps the words over the names', () => {
    expect(header('Area strategica', 'Peso', 'Performance')?.corner).toBe('area strategica');
  });

  it.each([
    ['a target: its rows are indicators', ['Obiettivo', 'Peso', 'Target 2022', 'Risultato']],
    ['nothing that is named', ['Anno', 'Peso', 'Performance']],
    [
      'a count of indicators without weights: it sums cards up',
      ['Obiettivo', 'N. indicatori', 'Codice', 'Performance'],
    ],
    ['names alone', ['Area strategica', 'Note']],
  ])('is none with %s', (_, texts) => {
    expect(header(...texts)).toBeUndefined();
  });
});
