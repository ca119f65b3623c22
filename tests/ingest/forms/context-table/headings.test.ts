// Captions, headings over several columns, and what a table of figures is called.
import { describe, expect, it } from 'vitest';
import { headingsOf, isTitle, tableTitle } from '../../../../src/ingest/forms/context-table/headings.ts';
import type { StreamRow } from '../../../../src/ingest/rows/row-stream.ts';

const PLACE = { file: 'prova.txt', line: 1 };
const rows = (...lines: readonly (readonly string[])[]): readonly StreamRow[] =>
  lines.map((texts) => ({
    block: 0,
    inTable: true,
    place: PLACE,
    cells: texts.map((text, atom) => ({ atom, text, place: PLACE })),
  }));

describe('headings', () => {
  it('go over the empty cells beside them where the row below names each column', () => {
    const head = rows(['Categoria', 'Donne', '', 'Uomini', ''], ['', '2020', '2021', '2020', '2021']);
    expect(headingsOf(head, 0, 5).headings).toEqual([
      'Categoria',
      'Donne 2020',
      'Donne 2021',
      'Uomini 2020',
      'Uomini 2021',
    ]);
  });

  it('stay over their own column where nothing stands below', () => {
    expect(headingsOf(rows(['Voce', 'Importo', '']), 0, 3).headings).toEqual(['Voce', 'Importo', '']);
  });

  it('leave a first row with words in its first cell alone to the caption', () => {
    expect(headingsOf(rows(['Il personale', '', ''], ['Categoria', '2020', '2021']), 0, 3)).toEqual({
      caption: 'Il personale',
      headings: ['Categoria', '2020', '2021'],
    });
  });
});

describe('a table is called', () => {
  const titled = (caption: string, corner: string) =>
    tableTitle({ caption, headings: [corner, '2020'] }, 0, 'Le imprese');

  it('by its caption, its corner, or the words above it', () => {
    expect(titled('Il personale', 'Categoria')).toBe('Il personale - Categoria');
    expect(titled('Il personale', '')).toBe('Il personale');
    expect(titled('', 'Imprese per settore')).toBe('Imprese per settore');
    expect(titled('', 'Descrizione')).toBe('Le imprese - Descrizione');
    expect(titled('', '')).toBe('Le imprese');
  });
});

it('notes and unfinished sentences are no titles', () => {
  expect(
    ['Il personale', '* dato provvisorio', '(fonte: InfoCamere)', 'come segue:', ''].map(isTitle),
  ).toEqual([true, false, false, false, false]);
});
