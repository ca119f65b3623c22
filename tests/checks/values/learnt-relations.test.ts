// Lines of a table that come from others: what is learnt from their names and from the samples that agree.
import { describe, expect, it } from 'vitest';
import { rowLines } from '../../../src/checks/values/figure-lines.ts';
import { hasOtherSign, wrongSamples } from '../../../src/checks/values/learnt-relations.ts';
import { readCell } from '../../../src/ingest/index.ts';
import type { ContextRecord } from '../../../src/model/index.ts';

const PLACE = { file: 'prova.txt', line: 1 };

const tableOf = (columns: readonly string[], ...rows: readonly (readonly string[])[]): ContextRecord => ({
  table: { form: 'case', title: 'Prova', place: PLACE, index: 0 },
  columns: columns.map((label) => ({ label, isShare: false })),
  rows: rows.map(([label = '', ...cells]) => ({
    label: readCell(label, PLACE, 'text'),
    role: 'item',
    cells: cells.map((text) => readCell(text, PLACE)),
  })),
});

const wrongIn = (table: ContextRecord): readonly (readonly [string, boolean])[] => {
  const lines = rowLines(table);
  return lines.lines.flatMap((_, target) =>
    wrongSamples(lines, target, () => false).map(
      (wrong) =>
        [`${lines.lines[target]?.label} ${lines.samples[wrong.sample]}`, hasOtherSign(wrong)] as const,
    ),
  );
};

const YEARS = ['2019', '2020', '2021'];

describe('lines that come from others', () => {
  it('are differences when their name says so and two samples show it', () => {
    const flows = tableOf(
      YEARS,
      ['Iscrizioni', '1.874', '1.512', '1.712'],
      ['Cessazioni', '1.827', '1.590', '1.600'],
      ['Saldo', '47', '78', '112'],
    );
    expect(wrongIn(flows)).toEqual([['Saldo 2020', true]]);
  });

  it('are left alone when hardly any sample shows it', () => {
    const stocks = tableOf(
      YEARS,
      ['Iscrizioni', '1.874', '1.512', '1.712'],
      ['Cessazioni', '1.827', '1.590', '1.600'],
      ['Saldo commerciale', '47', '310', '502'],
    );
    expect(wrongIn(stocks)).toEqual([]);
  });

  it('add costs that are printed below zero', () => {
    const accounts = tableOf(
      YEARS,
      ['Totale proventi (A)', '6.100', '6.200', '6.300'],
      ['Totale oneri (B)', '-6.000', '-6.050', '-6.400'],
      ['Risultato (A-B)', '100', '150', '-100'],
    );
    expect(wrongIn(accounts)).toEqual([]);
  });

  it('are wrong where the name itself states how they come about', () => {
    const accounts = tableOf(
      ['2021'],
      ['Totale proventi (A)', '6.100'],
      ['Totale oneri (B)', '6.000'],
      ['Risultato (A-B)', '110'],
    );
    expect(wrongIn(accounts)).toEqual([['Risultato (A-B) 2021', false]]);
  });

  it('may be shares of two other rows', () => {
    const staff = tableOf(
      YEARS,
      ['Dipendenti in servizio', '99', '95', '95'],
      ['Dipendenti in lavoro agile', '71', '52', '48'],
      ['% di dipendenti in lavoro agile', '71,7%', '45,7%', '50,5%'],
    );
    expect(wrongIn(staff)).toEqual([['% di dipendenti in lavoro agile 2020', false]]);
  });
});
