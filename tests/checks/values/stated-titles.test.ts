// Codes with titles outside the tables.
import { describe, expect, it } from 'vitest';
import { statedTitles } from '../../../src/checks/values/stated-titles.ts';
import { recordOf } from '../../support/checks/record-of.ts';

const found = (...lines: readonly string[]) =>
  statedTitles(recordOf('# Piano 2022', '', ...lines)).map(({ code, title }) => [code, title]);

describe('a line', () => {
  it.each([
    ['1.2 Semplificare i servizi', '1.2', 'Semplificare i servizi'],
    ['OS 1.2 - Semplificare i servizi', '1.2', 'Semplificare i servizi'],
    ['(1.2.3) Semplificare i servizi', '1.2.3', 'Semplificare i servizi'],
    ['1.2 Semplificare i servizi ........ 12', '1.2', 'Semplificare i servizi'],
  ])('names an objective: %s', (line, code, title) => {
    expect(found(line)).toEqual([[code, title]]);
  });

  it('goes on in the lines right below it, up to the next number', () => {
    expect(found('1.2 Semplificare i servizi', 'per le imprese', '1.3 Aprire nuovi mercati')).toEqual([
      ['1.2', 'Semplificare i servizi per le imprese'],
      ['1.3', 'Aprire nuovi mercati'],
    ]);
  });

  it.each(['Sono 12 obiettivi', '3 Premessa', 'nel 2021 1.250 imprese', '1,2 punti'])(
    'names none: %s',
    (line) => {
      expect(found(line)).toEqual([]);
    },
  );
});
