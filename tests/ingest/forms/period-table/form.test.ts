// Tables of monitoring: results of periods under one heading, the year's beside them, a row for each unit.
import { expect, it } from 'vitest';
import { readDocument, readPlainText } from '../../../../src/ingest/index.ts';

const TABLE = [
  'Cruscotto 2022',
  'Gli indicatori: target e risultati',
  'Indicatore\tUnità\tTarget\tRisultato a fine periodo\t\tAnno\tStato',
  '\t\t\tPrimo semestre\tSecondo semestre\t\t',
  'S1.1-a Corsi seguiti\tS1\talmeno 90 %\t80,00 %\t94,00 %\t94,00 %\traggiunto',
  'S1.1-a Corsi seguiti\tS2\talmeno 90 %\t91,00 %\t92,00 %\t92,00 %\traggiunto',
  'S1.1-b Visite\tS2\talmeno 5\t2\t6\t6\traggiunto',
].join('\n');

const { indicators } = readDocument(
  readPlainText({ name: 'cruscotto.txt', bytes: new TextEncoder().encode(TABLE) }),
).record;

it('gives each row the unit beside it', () => {
  expect(indicators.map(({ code, unit }) => [code?.published, unit?.code])).toEqual([
    ['S1.1-a', 'S1'],
    ['S1.1-a', 'S2'],
    ['S1.1-b', 'S2'],
  ]);
});

it('names the period of each result, and takes the column of the year for the whole year', () => {
  const [first] = indicators;
  expect(first?.results.map(({ heading, value }) => [heading, value.published])).toEqual([
    ['Risultato a fine periodo Primo semestre', '80,00 %'],
    ['Risultato a fine periodo Secondo semestre', '94,00 %'],
    ['Anno', '94,00 %'],
  ]);
  expect(first?.targets.map(({ value }) => value.goal?.direction)).toEqual(['up']);
});
