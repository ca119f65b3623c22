// Tables of figures under headings: their titles, the headings over several columns, and signs in columns of their own.
import { describe, expect, it } from 'vitest';
import { readDocument, readPlainText } from '../../../../src/ingest/index.ts';
import type { ContextRecord } from '../../../../src/model/index.ts';

const read = (...rows: readonly (readonly string[])[]): readonly ContextRecord[] => {
  const text = rows.map((cells) => cells.join('\t')).join('\n');
  const bytes = new TextEncoder().encode(text);
  return readDocument(readPlainText({ name: 'relazione.txt', bytes })).record.contexts;
};

describe('tables of context', () => {
  it('are called by their caption and by what heads their labels', () => {
    const [table] = read(
      ['2.1 Il personale'],
      [''],
      ['Personale a tempo indeterminato', '', ''],
      ["Classi d'età", '2018', '2019'],
      ['20-39', '9', '8'],
      ['40 e oltre', '32', '33'],
    );
    expect(table?.table.title).toBe("Personale a tempo indeterminato - Classi d'età");
    expect(table?.rows.map(({ label }) => label.published)).toEqual(['20-39', '40 e oltre']);
  });

  it('have headings that reach over the empty cells at their right', () => {
    const [table] = read(
      ['Titolo di studio', '2018', '', '2019', ''],
      ['', 'Donne', 'Uomini', 'Donne', 'Uomini'],
      ['Diploma', '13', '9', '12', '9'],
      ['Laurea', '14', '6', '12', '6'],
    );
    expect(table?.columns).toEqual([
      { label: '2018 Donne', isShare: false, year: 2018 },
      { label: '2018 Uomini', isShare: false, year: 2018 },
      { label: '2019 Donne', isShare: false, year: 2019 },
      { label: '2019 Uomini', isShare: false, year: 2019 },
    ]);
  });

  it('keep a row that names the rows below in the body', () => {
    const [table] = read(
      ['Voce', 'Preventivo 2021', 'Consuntivo 2021'],
      ['Proventi correnti', '', ''],
      ['Diritto annuale', '4.120.000,00', '4.203.417,55'],
      ['Diritti di segreteria', '1.530.000,00', '1.588.204,10'],
    );
    expect(table?.rows[0]).toMatchObject({ role: 'heading', label: { published: 'Proventi correnti' } });
    expect(table?.columns.map(({ label }) => label)).toEqual(['Preventivo 2021', 'Consuntivo 2021']);
  });

  it('join a sign in a column of its own with its number and say so', () => {
    const [table] = read(
      ['Piano dei conti', '', 'Valore aggiunto'],
      ['Compensi', '-', '67.734,31'],
      ['Vestiario', '', '-'],
      ['Buoni pasto', '-', '15.093,48'],
    );
    expect(table?.columns).toHaveLength(1);
    expect(table?.rows.map(({ cells }) => cells[0]?.published)).toEqual(['- 67.734,31', '-', '- 15.093,48']);
    expect(table?.rows[0]?.cells[0]).toMatchObject({
      understood: { kind: 'number', amount: '-67734.31' },
      oddities: ['signInOtherCell'],
    });
  });

  it('leave a dash that stands alone to its own column', () => {
    const [table] = read(
      ['Servizi', '2019', '2020'],
      ['Arbitrati', '-', '3'],
      ['Mediazioni', '120', '131'],
      ['Visure', '300', '280'],
    );
    expect(table?.rows[0]?.cells.map(({ published }) => published)).toEqual(['-', '3']);
  });
});
