// Form B with the fields of an indicator one under the other and the years side by side; the code of the objective in a row of its own.
import { expect, it } from 'vitest';
import { readDocument, readPlainText } from '../../../../src/ingest/index.ts';

const read = (rows: readonly (readonly string[])[]) => {
  const text = rows.map((cells) => cells.join('\t')).join('\n');
  return readDocument(readPlainText({ name: 'documento.txt', bytes: Buffer.from(text) })).record;
};

const CARD = [
  ['Codice obiettivo', '011-005-001'],
  ['Obiettivo', 'Informazione economica al servizio del territorio'],
  ['Risorse impiegate 2021', 'Proventi', '€ 500,00', 'Oneri', '€ 9.850,00', 'Totale impieghi', '€ 9.850,00'],
  ['Numero di indicatori', '1'],
  [''],
  ['Indicatore', 'Pubblicazioni diffuse'],
  ['Che cosa misura', 'La continuità del servizio'],
  ['Tipo', 'output'],
  ['Unità di misura', 'numero'],
  ['Fonte', ''],
  ['Anno', '2020', '2021'],
  ['Target', '>= 10', '>= 12'],
  ['Risultato', '13', '11'],
  ['Esito', 'raggiunto', 'raggiunto'],
];

it('reads the fields, the years and the outcome of the latest year', () => {
  const [indicator] = read(CARD).indicators;
  expect(indicator?.unitOfMeasure?.published).toBe('numero');
  expect(indicator?.targets.map(({ year, value }) => [year, value.cell.published])).toEqual([
    [2020, '>= 10'],
    [2021, '>= 12'],
  ]);
  expect(indicator?.results.map(({ year, value }) => [year, value.published])).toEqual([
    [2020, '13'],
    [2021, '11'],
  ]);
  expect(indicator?.achievement?.understood).toEqual({ kind: 'boolean', value: true });
});

it('takes the code from the row above the objective', () => {
  expect(read(CARD).cards.map(({ code }) => code)).toEqual(['011-005-001']);
});

it('takes the code of the overview from a column of its own', () => {
  const { nodes } = read([
    ['Missione', 'Programma', 'Codice obiettivo', 'Obiettivo'],
    ['011 Sviluppo', '005 Promozione', '011-005-001', 'Informazione economica'],
    ['', '', '011-005-002', 'Orientamento al lavoro'],
  ]);
  expect(nodes.map(({ code, title }) => [code, title.published])).toEqual([
    ['011-005-001', 'Informazione economica'],
    ['011-005-002', 'Orientamento al lavoro'],
  ]);
});
