// Offices by their names.
import { describe, expect, it } from 'vitest';
import { chartOffices, officesIn, officesOfCards } from '../../../src/checks/values/offices.ts';
import { recordOf } from '../../support/checks/record-of.ts';

const PLACE = { file: 'prova.txt', line: 1 };
const names = (text: string) => officesIn(text, PLACE).map(({ name }) => name);

describe('a list', () => {
  it('names each office once, and nobody else', () => {
    expect(names('Ufficio Promozione, Servizio Registro imprese e Area Anagrafica')).toEqual([
      'Ufficio Promozione',
      'Servizio Registro imprese',
      'Area Anagrafica',
    ]);
    expect(names('Imprese e consumatori')).toEqual([]);
  });

  it('leaves an "e" inside a name alone', () => {
    expect(names('Ufficio Risorse umane e contabilità')).toEqual(['Ufficio Risorse umane e contabilità']);
  });

  it('gives the same key to names that say the same words', () => {
    const [one] = officesIn('Ufficio Metrico e Ispettivo', PLACE);
    const [other] = officesIn('Uff. ispettivo metrico', PLACE);
    expect(one?.key).toBe(other?.key);
  });
});

describe('an organisation chart in lines', () => {
  const chart = (...boxes: readonly string[]) =>
    chartOffices(recordOf('# Relazione 2022', '', '## Struttura organizzativa', '', ...boxes)).map(
      ({ name }) => name,
    );

  it('has a box for each office, over as many lines as it takes', () => {
    expect(
      chart(
        'Servizio Bilancio',
        '',
        'Ufficio Provveditorato e',
        'acquisti',
        '',
        'Ufficio Personale',
        '',
        'Ufficio Protocollo',
      ),
    ).toEqual([
      'Servizio Bilancio',
      'Ufficio Provveditorato e acquisti',
      'Ufficio Personale',
      'Ufficio Protocollo',
    ]);
  });

  it('is none with fewer than four offices', () => {
    expect(chart('Servizio Bilancio', '', 'Ufficio Personale')).toEqual([]);
  });
});

it('cards without anyone responsible name no office', () => {
  expect(officesOfCards(recordOf('# Piano 2022'))).toEqual([]);
});
