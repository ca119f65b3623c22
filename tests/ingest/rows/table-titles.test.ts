// The titles of tables.
import { expect, it } from 'vitest';
import { readPlainText } from '../../../src/ingest/index.ts';
import { tableTitles, withoutNumber } from '../../../src/ingest/rows/table-titles.ts';

const titles = (...lines: readonly string[]) => [
  ...tableTitles(
    readPlainText({ name: 'prova.txt', bytes: new TextEncoder().encode(lines.join('\n')) }),
  ).values(),
];

it('are the last short lines above them, without the number of their caption', () => {
  const prose = 'parola '.repeat(40);
  expect(titles('# Relazione', 'Tabella 3 – Le imprese', prose, 'Settore\t2020', 'Edilizia\t5')).toEqual([
    'Le imprese',
  ]);
  expect(titles('Settore\t2020', 'Edilizia\t5')).toEqual([]);
});

it('numbers of captions are left out in all their forms', () => {
  for (const caption of [
    'Tab. 2: Il personale',
    'Tabella 2.1 - Il personale',
    'TABELLA – Il personale',
    'Il personale',
  ])
    expect(withoutNumber(caption)).toBe('Il personale');
});
