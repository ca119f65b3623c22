// Form A as other administrations label it: labels and values in turn in one row, money under its own names, the description of the objective.
import { expect, it } from 'vitest';
import { readDocument, readPlainText } from '../../../../src/ingest/index.ts';

const read = (rows: readonly (readonly string[])[]) => {
  const text = rows.map((cells) => cells.join('\t')).join('\n');
  return readDocument(readPlainText({ name: 'documento.txt', bytes: Buffer.from(text) })).record;
};

const CARD = [
  ['Programma', '005 Sostegno alle imprese'],
  ['Obiettivo', 'C1 - Preparare le imprese ai mercati esteri'],
  ['Descrizione sintetica', 'Informazione e formazione alle imprese che esportano.'],
  ['Stanziamento 2021', '€ 40.000,00', 'Utilizzo 2021', '€ 30.000,00', '% di utilizzo', '75%'],
  ['Indicatore', 'Modalità di calcolo', 'Fonte dei dati', 'Valore atteso 2021', 'Consuntivo 2021', 'Esito'],
  ['Imprese coinvolte', 'Conteggio', 'Registro', '>= 45', '61', 'Raggiunto'],
  ['Incontri svolti', 'Conteggio', 'Registro', '>= 6', '4', 'Non raggiunto'],
];

it('reads labels and values that take turns in one row', () => {
  const [card] = read(CARD).cards;
  expect(card?.amounts.map(({ when, cell }) => [when, cell.published])).toEqual([
    ['planned', '€ 40.000,00'],
    ['actual', '€ 30.000,00'],
  ]);
  expect(card?.percentSpent?.published).toBe('75%');
});

it('keeps the description of the objective', () => {
  const [card] = read(CARD).cards;
  expect(card?.description?.published).toBe('Informazione e formazione alle imprese che esportano.');
});

it('reads an outcome that is told in words', () => {
  const { indicators } = read(CARD);
  expect(indicators.map(({ achievement }) => achievement?.understood)).toEqual([
    { kind: 'boolean', value: true },
    { kind: 'boolean', value: false },
  ]);
});
