// Totals of columns, where the objective stands beside its indicators and the label of the total in the column of codes.
import { expect, it } from 'vitest';
import { readDocument, readPlainText } from '../../../../src/ingest/index.ts';

const read = (rows: readonly (readonly string[])[]) => {
  const text = rows.map((cells) => cells.join('\t')).join('\n');
  return readDocument(readPlainText({ name: 'documento.txt', bytes: Buffer.from(text) })).record;
};

const DASHBOARD = [
  ['Prospettiva Imprese e territorio - peso 40%'],
  [
    'Codice',
    'Obiettivo strategico',
    'Indicatore',
    'Peso',
    'Target 2021',
    'Consuntivo 2021',
    'Realizzazione',
    'Punteggio',
  ],
  ['S1', 'Sostenere la ripresa', 'Contributi erogati', '60', '900', '936', '100,0%', '60,0'],
  ['S2', 'Attrarre visitatori', 'Eventi realizzati', '40', '20', '15', '75,0%', '30,0'],
  ['Totale prospettiva', '', '', '100', '', '', '', '90,0'],
];

it('reads the totals of weights and contributions with the rows above them', () => {
  const { totals = [] } = read(DASHBOARD);
  expect(
    totals.map(({ total, parts }) => [total.published, parts.map(({ published }) => published)]),
  ).toEqual([
    ['100', ['60', '40']],
    ['90,0', ['60,0', '30,0']],
  ]);
});

it('names the perspective without its weight', () => {
  const [node] = read(DASHBOARD).nodes;
  expect([node?.kind, node?.title.published]).toEqual(['perspective', 'Imprese e territorio']);
});

it('takes the last line of a card for its outcome, not for an indicator', () => {
  const { indicators } = read([
    ['Scheda O1.1'],
    ['Indicatore', 'Peso', 'Atteso', 'Ottenuto', '% di conseguimento'],
    ['Giorni medi', '60%', '<= 90', '84', '100,0%'],
    ['Domande liquidate', '40%', '>= 95%', '76,0%', '80,0%'],
    ["Grado di conseguimento dell'obiettivo", '', '', '', '92,0%'],
  ]);
  expect(indicators.map(({ title }) => title.published)).toEqual(['Giorni medi', 'Domande liquidate']);
});

it('gives the objective that the title of a card names the value of its last line', () => {
  const { nodes } = read([
    ['Scheda O1.1'],
    ['Indicatore', 'Peso', 'Atteso', 'Ottenuto', '% di conseguimento'],
    ['Giorni medi', '60%', '<= 90', '84', '100,0%'],
    ['Domande liquidate', '40%', '>= 95%', '76,0%', '80,0%'],
    ["Grado di conseguimento dell'obiettivo", '', '', '', '96,0%'],
  ]);
  expect(nodes.map(({ kind, title, value }) => [kind, title.published, value?.published])).toEqual([
    ['operationalObjective', 'O1.1', '96,0%'],
  ]);
});
