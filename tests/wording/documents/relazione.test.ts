import { describe, expect, it } from 'vitest';
import { assessedNote, basisSentence, resultsSentences, trendsSentence } from '../../../src/wording/index.ts';

describe('the note of an assessed figure', () => {
  it('says the measured figure, who decided and why', () => {
    expect(
      assessedNote({ measured: '100,00 %', by: 'dal dirigente', motive: 'Tre rilievi.', beneath: [] }),
    ).toBe('Misurato: 100,00 %. Valutato dal dirigente: Tre rilievi.');
  });

  it('names what was assessed beneath where the figure itself was not', () => {
    expect(
      assessedNote({ measured: '100,00 %', by: undefined, motive: undefined, beneath: ['3.1', '3.2'] }),
    ).toBe('Misurato: 100,00 %. La differenza viene dalla valutazione di 3.1 e 3.2.');
  });
});

describe('first words', () => {
  it('agree with one and with many', () => {
    const one = resultsSentences.counts([{ key: 'strategicObjectives', total: 6, reached: 1 }]);
    const many = resultsSentences.counts([{ key: 'strategicObjectives', total: 6, reached: 5 }]);
    expect(one).toContain('obiettivo strategico su');
    expect(one).toContain('ha raggiunto');
    expect(many).toContain('obiettivi strategici su');
    expect(many).toContain('hanno raggiunto');
  });

  it('are not offered where there is nothing to say', () => {
    expect(resultsSentences.counts([{ key: 'indicators', total: 0, reached: 0 }])).toBeUndefined();
    expect(resultsSentences.units([])).toBeUndefined();
    expect(resultsSentences.overall({ basis: 'oiv', isMeasured: true, hasValue: false })).toBeUndefined();
  });

  it('leave a gap that must be filled where the data have no cause', () => {
    const item = { name: 'l’obiettivo 1', reference: '1.value' };
    const words = resultsSentences.shortfall({ item, measured: undefined, motive: undefined });
    expect(words).toContain('L’obiettivo 1 vale {{1.value}}.');
    expect(words).toContain('**Causa.** ……');
  });
});

describe('other sentences', () => {
  it('say on which basis figures stand', () => {
    expect(basisSentence('measured')).toContain('misurate');
    expect(basisSentence('oiv')).toContain('OIV');
  });

  it('say how many indicators continue and can be compared', () => {
    expect(trendsSentence(0, 0)).toContain('Nessun indicatore');
    expect(trendsSentence(1, 0)).toContain('1 indicatore continua');
    expect(trendsSentence(3, 2)).toContain('Di 2 si conoscono');
  });
});
