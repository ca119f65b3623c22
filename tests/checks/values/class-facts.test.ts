// Counts of classes by year, whether a class is a row, a column, or two columns added up.
import { describe, expect, it } from 'vitest';
import { agreement, classFacts } from '../../../src/checks/values/class-facts.ts';
import { readDocument, readPlainText } from '../../../src/ingest/index.ts';
import type { ContextRecord } from '../../../src/model/index.ts';

const read = (...rows: readonly (readonly string[])[]): ContextRecord => {
  const text = rows.map((cells) => cells.join('\t')).join('\n');
  const [table] = readDocument(readPlainText({ name: 'prova.txt', bytes: new TextEncoder().encode(text) }))
    .record.contexts;
  if (table === undefined) throw new Error('no table was read');
  return table;
};

const amounts = (table: ContextRecord): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...(classFacts(table)?.facts ?? [])].map(([key, { amount }]) => [key, String(amount.numerator)]),
  );

const BY_SEX = read(
  ['Titolo di studio', '2020', '', '2021', ''],
  ['', 'Donne', 'Uomini', 'Donne', 'Uomini'],
  ['Diploma', '14', '9', '13', '8'],
  ['Laurea', '12', '5', '12', '5'],
  ['Totale', '26', '14', '25', '13'],
);

describe('facts of a table', () => {
  it('add the halves of a year up and keep each half', () => {
    expect(amounts(BY_SEX)).toEqual({
      'totale 2020': '40',
      'donne 2020': '26',
      'uomini 2020': '14',
      'diploma 2020': '23',
      'laurea 2020': '17',
      'totale 2021': '38',
      'donne 2021': '25',
      'uomini 2021': '13',
      'diploma 2021': '21',
      'laurea 2021': '17',
    });
  });

  it('are none where two columns of a year count different things', () => {
    const accounts = read(
      ['Imprese', 'Registrate 2021', 'Attive 2021'],
      ['Industria', '120', '100'],
      ['Servizi', '300', '280'],
      ['Totale', '420', '380'],
    );
    expect(classFacts(accounts)).toBeUndefined();
  });

  it('agree on the counts that two tables share', () => {
    const sex = read(
      ['Sesso', '2020', '2021'],
      ['Femmine', '26', '24'],
      ['Maschi', '14', '13'],
      ['Totale', '40', '37'],
    );
    const [one, other] = [classFacts(BY_SEX), classFacts(sex)];
    expect(one === undefined || other === undefined ? undefined : agreement(one, other)).toEqual({
      same: 4,
      different: 2,
    });
  });
});
