// Headings in lines that have lost their columns.
import { describe, expect, it } from 'vitest';
import { headingsAt } from '../../../../src/ingest/formats/run-on/headings.ts';

const kinds = (...lines: readonly string[]) =>
  headingsAt(lines, 0)?.columns.map(({ kind, role }) => role ?? kind);

describe('headings', () => {
  it('are words of the field that follow each other until none is left', () => {
    expect(kinds('Codice Indicatore Algoritmo Peso Target 2022 Risultato 2022 % raggiungimento')).toEqual([
      'code',
      'title',
      'text',
      'weight',
      'figure',
      'figure',
      'realisation',
    ]);
  });

  it('may be broken over lines, with empty ones between', () => {
    const found = headingsAt(
      ['Obiettivo Unità di', '', 'misura Target', '2022 Consuntivo 2022', 'Corsi n. 5 6'],
      0,
    );
    expect([found?.lines, found?.columns.map(({ heading }) => heading)]).toEqual([
      4,
      ['Obiettivo', 'Unità di misura', 'Target 2022', 'Consuntivo 2022'],
    ]);
  });

  it.each([
    ['a sentence', 'Indicatore che misura il risultato 2022'],
    ['figures before names', 'Target 2022 Risultato 2022 Indicatore'],
    ['one figure only', 'Indicatore Target 2022'],
    ['two names', 'Indicatore Descrizione Target Consuntivo'],
    ['tabs', 'Indicatore\tTarget 2022\tRisultato 2022'],
  ])('are none with %s', (_, line) => {
    expect(kinds(line)).toBeUndefined();
  });
});
