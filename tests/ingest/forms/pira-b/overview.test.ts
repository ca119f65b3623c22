// The overview of missions, programmes and objectives before the cards of form B.
import { expect, test } from 'vitest';
import { readDocument, readPlainText } from '../../../../src/ingest/index.ts';

const nodesOf = (lines: readonly string[]) =>
  readDocument(
    readPlainText({ name: 'pira.txt', bytes: new TextEncoder().encode(lines.join('\n')) }),
  ).record.nodes.map(({ kind, code, title, mission, programme }) => [
    kind,
    code,
    title.published,
    mission?.published,
    programme?.published,
  ]);

const EXPECTED = [
  [
    'operationalObjective',
    '011-005-001',
    'Sostenere le imprese (PROGETTO 1B0101)',
    '011 Imprese',
    '005 Sviluppo',
  ],
  ['operationalObjective', '011-005-002', 'Promuovere il territorio', '011 Imprese', '005 Sviluppo'],
  ['operationalObjective', '012-004-001', 'Tutelare il mercato', '012 Mercati', '004 Vigilanza'],
];

test('rows of missions, programmes and objectives side by side', () => {
  expect(
    nodesOf([
      'Missione\t011 Imprese\t012 Mercati',
      'Programma\t005 Sviluppo\t004 Vigilanza',
      'Obiettivi\t<p>011-005-001 Sostenere le imprese (PROGETTO 1B0101)</p> <p>011-005-002 Promuovere il territorio</p>\t012-004-001 Tutelare il mercato',
    ]),
  ).toEqual(EXPECTED);
});

test('a column for each of them, where an empty cell repeats the one above', () => {
  expect(
    nodesOf([
      'Missione\tProgramma\tObiettivo',
      '011 Imprese\t005 Sviluppo\t011-005-001 Sostenere le imprese (PROGETTO 1B0101)',
      '\t\t011-005-002 - Promuovere il territorio',
      '012 Mercati\t004 Vigilanza\t012-004-001 Tutelare il mercato',
    ]),
  ).toEqual(EXPECTED);
});

test('missions without coded objectives are no overview', () => {
  expect(
    nodesOf(['Missione\tProgramma\tObiettivo', '011 Imprese\t005 Sviluppo\tSostenere le imprese']),
  ).toEqual([]);
});
