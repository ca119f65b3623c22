/** The sentences of charts. */
import { describe, expect, it } from 'vitest';
import { chartWords } from '../../src/wording/index.ts';

const words = chartWords();

describe('chartWords', () => {
  it('says a result against its target, or that one of them is missing', () => {
    expect(
      words.bullet({ label: 'O2.1.3-g', measure: '87,80 %', target: 'almeno 90 %', status: 'parziale' }),
    ).toBe('O2.1.3-g: il risultato è 87,80 %, il target è almeno 90 %: parziale.');
    expect(words.bullet({ label: 'O2.1.3-g', measure: undefined, target: undefined, status: '' })).toBe(
      'O2.1.3-g: manca il risultato, senza target.',
    );
  });

  it('calls fewer than five results few', () => {
    const results = [2015, 2016, 2017, 2018, 2019].map((year) => ({ year, figure: `${year - 2000} %` }));
    expect(words.trend('Presenze', results)).toBe('Presenze: da 15 % nel 2015 a 19 % nel 2019.');
    expect(words.trend('Presenze', results.slice(3))).toBe(
      'Presenze: da 18 % nel 2018 a 19 % nel 2019. Sono 2 anni: pochi per parlare di andamento.',
    );
    expect(words.trend('Presenze', results.slice(4))).toBe('Presenze: un solo risultato, 19 % nel 2019.');
    expect(words.trend('Presenze', [])).toBe('Presenze: nessun anno ha un risultato.');
  });

  it('names the units that still have data to enter', () => {
    expect(words.heat(['S0', 'S2'], 6)).toBe('2 unità su 6 hanno ancora dati da inserire: S0 e S2.');
    expect(words.heat([], 6)).toBe('Tutte le 6 unità hanno inserito i dati dovuti.');
  });

  it('says when a plan has no links', () => {
    expect(words.map(16, 1, 0)).toBe(
      '16 obiettivi per prospettiva e area: 1 raggiunto; il piano non dichiara legami di causa ed effetto.',
    );
  });
});
