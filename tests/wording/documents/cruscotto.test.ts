import { describe, expect, it } from 'vitest';
import { localDate } from '../../../src/kernel/index.ts';
import {
  missingFiguresSentence,
  nextDueSentence,
  offTargetSentence,
  reachedSentence,
  shownIndicatorsSentence,
} from '../../../src/wording/index.ts';

describe('sentences of dashboards', () => {
  const report = { day: localDate('2020-06-30'), isDone: false };

  it('count who reached the target among those that can be judged', () => {
    expect(reachedSentence('S1', { reached: 7, judged: 8, total: 9 })).toBe(
      'S1: 7 indicatori su 8 hanno raggiunto il target; 1 non ha ancora un giudizio.',
    );
    expect(reachedSentence('S1', { reached: 0, judged: 0, total: 9 })).toContain(
      'nessun indicatore ha ancora',
    );
    expect(reachedSentence('S1', { reached: 0, judged: 0, total: 0 })).toContain('è collegato');
  });

  it('speak of the target when the year is over and of what was expected before', () => {
    expect(offTargetSentence(1, 8, true)).toBe('1 indicatore su 8 è sotto il target.');
    expect(offTargetSentence(2, 8, false)).toBe(
      '2 indicatori su 8 sono in ritardo rispetto a quanto atteso finora.',
    );
    expect(offTargetSentence(0, 8, true)).toContain('Nessun indicatore è sotto il target');
    expect(offTargetSentence(0, 0, true)).toContain('giudicare');
  });

  it('name the next end of a period, then the day of the report', () => {
    const next = { name: 'Secondo quadrimestre', to: localDate('2019-08-31'), cells: 3 };
    expect(nextDueSentence(next, report)).toBe(
      'La prossima scadenza è il 31/08/2019, fine del periodo «Secondo quadrimestre»: restano 3 dati da inserire.',
    );
    expect(nextDueSentence(undefined, report)).toContain('entro il 30/06/2020');
    expect(nextDueSentence(undefined, { ...report, isDone: true })).toContain('è pubblicata');
  });

  it('say when indicators are left out, and which figures are missing', () => {
    expect(shownIndicatorsSentence(28, 77, false)).toContain('28 indicatori strategici');
    expect(shownIndicatorsSentence(16, 16, true)).toContain('una volta per ogni unità');
    expect(missingFiguresSentence(['A1', 'A2'])).toBe('Mancano i dati di A1 e A2.');
    expect(missingFiguresSentence([])).toBe('');
  });
});
