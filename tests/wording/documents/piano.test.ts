import { describe, expect, it } from 'vitest';
import {
  budgetSentence,
  cardsSentence,
  dashboardSentence,
  mapSentence,
  planSentence,
} from '../../../src/wording/index.ts';

describe('sentences of the plan', () => {
  it('count what the plan is made of and leave out what it has not', () => {
    const none = { areas: 0, strategicObjectives: 0, operationalObjectives: 0, indicators: 0 };
    expect(planSentence({ ...none, areas: 1, indicators: 12 })).toBe(
      'Il piano ha 1 area strategica e 12 indicatori.',
    );
    expect(planSentence(none)).toBe('Il piano non ha ancora obiettivi.');
  });

  it('say under how many perspectives the dashboard stands, where there are some', () => {
    expect(dashboardSentence(30, 4)).toContain('30 indicatori in 4 prospettive:');
    expect(dashboardSentence(1, 0)).toContain('1 indicatore:');
  });

  it('name the objectives without a card', () => {
    expect(cardsSentence(9, ['1.2.2', '2.1.1'])).toContain(
      'Altri obiettivi non hanno una scheda propria: 1.2.2 e 2.1.1.',
    );
    expect(cardsSentence(1, [])).not.toContain('propria');
  });

  it('do not give a total that cannot be computed', () => {
    expect(budgetSentence(18, 8, '€ 800.000,00')).toBe(
      'Il piano destina € 800.000,00 a 8 obiettivi, in 18 righe di spesa.',
    );
    expect(budgetSentence(18, 8, undefined)).toContain('non si può calcolare');
  });

  it('say whether the plan declares links of cause and effect', () => {
    expect(mapSentence(16, 0)).toContain('non dichiara legami');
    expect(mapSentence(16, 1)).toContain('1 legame dichiarato');
  });
});
