// Context tables in lines without tabs: staff, shareholdings, resources, gender budget, women's enterprises.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDocument, readPlainText } from '../../../../src/ingest/index.ts';
import type { ContextRecord } from '../../../../src/model/index.ts';

const name = 'relazione-context.txt';
const bytes = readFileSync(join('cases/documents', name));
const read = (given: Uint8Array) => readDocument(readPlainText({ name, bytes: given })).record.contexts;
const contexts = read(bytes);

const rowsOf = (table: ContextRecord | undefined) =>
  (table?.rows ?? []).map(({ label, cells }) => [label.published, ...cells.map((cell) => cell.published)]);

const titled = (title: string): ContextRecord | undefined =>
  contexts.find(({ table }) => table.title.startsWith(title));

describe('context tables in lines', () => {
  test('all are found under their titles', () => {
    expect(contexts.map(({ table, columns, rows }) => [table.title, columns.length, rows.length])).toEqual([
      ['Funzioni istituzionali', 4, 5],
      ['Categorie', 4, 6],
      ["Classi d'età", 4, 6],
      ['Anzianità di servizio', 4, 10],
      ['Tipo di contratto', 4, 3],
      ['Titolo di studio', 4, 4],
      ['Sesso', 4, 3],
      ['Settore di attività Denominazione società', 2, 4],
      ['Gestione corrente', 3, 14],
      ['3.4-Bilancio di genere', 5, 9],
      ['Settore', 6, 21],
    ]);
  });

  test('a share belongs to the year of the column before it', () => {
    expect(titled('Funzioni')?.columns).toEqual([
      { label: 'Dipendenti 2019', isShare: false, year: 2019 },
      { label: '%', isShare: true, year: 2019 },
      { label: 'Dipendenti 2018', isShare: false, year: 2018 },
      { label: '%', isShare: true, year: 2018 },
    ]);
  });

  test('labels that end in a letter or a number stay apart from the figures', () => {
    expect(rowsOf(titled('Funzioni'))).toContainEqual(['Funzione D', '3', '9,7', '4', '11,4']);
    expect(rowsOf(titled('Anzianità'))).toContainEqual(['41 e oltre', '0', '0', '0', '0']);
    expect(rowsOf(titled('Anzianità')).at(-1)).toEqual(['Totale', '32', '35', '37', '39']);
  });

  test('a sign that stands apart belongs to its amount', () => {
    const row = titled('Gestione')?.rows.find(({ label }) => label.published === 'Spese per il personale');
    expect(row?.cells[2]?.published).toBe('- 1.635.859,60');
    expect(row?.cells[2]?.understood).toEqual({ kind: 'number', amount: '-1635859.60' });
  });

  test('labels over several lines are put together, and headings of rows hold no figures', () => {
    expect(rowsOf(titled('3.4'))).toContainEqual([
      '% di personale femminile laureato rispetto al totale del personale femminile',
      '52%',
      '52%',
      '50%.',
      '50%.',
      '50%.',
    ]);
    const headings = titled('Gestione')?.rows.filter(({ role }) => role === 'heading');
    expect(headings?.map(({ label }) => label.published)).toEqual([
      'A) Proventi Correnti',
      'B) Oneri Correnti',
    ]);
  });

  test('a row with a figure too few ends the table instead of moving the others', () => {
    const text = bytes.toString('utf8').replace('Donne 20 22 22 23', 'Donne 20 22 23');
    const sexes = read(new TextEncoder().encode(text)).filter(({ table }) => table.title === 'Sesso');
    expect(sexes.flatMap(rowsOf).filter(([label]) => label === 'Donne')).toEqual([]);
  });
});
