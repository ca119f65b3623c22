/** Chapter 5 of the Relazione: phases, acts, strengths and weaknesses, improvement. */
import { describe, expect, it } from 'vitest';
import { actsOf } from '../../../../../src/documents/relazione/chapters/process/cycle-acts.ts';
import { processChapters } from '../../../../../src/documents/relazione/chapters/process/index.ts';
import { composeChapters, issueCodes, tableIds, tableTexts } from '../../../../support/compose-chapters.ts';
import { demoCycle } from '../../../../support/demo-cycles.ts';
import { demoInput, inputOf } from '../../../../support/document-input.ts';

const cycle = demoCycle('cciaa-ms', 2019);
const composed = composeChapters(await demoInput('cciaa-ms', 2019), processChapters);

describe('the process', () => {
  it('has its phases, the acts and the plan of improvement', () => {
    expect(tableIds(composed)).toEqual([
      'tabella-processo',
      'tabella-atti',
      'tabella-miglioramenti-intercorsi',
      'tabella-piano-di-miglioramento',
    ]);
  });

  it('names each act once, the plan’s own among them, in the order of their dates', () => {
    const acts = actsOf(cycle);
    const dates = acts.map(({ date }) => date ?? '9999');
    expect(dates).toEqual(dates.toSorted());
    expect(acts.filter(({ number, date }) => number === '5' && date === '2019-01-31')).toHaveLength(1);
    expect(tableTexts(composed, 'tabella-atti')).toHaveLength(acts.length);
    const onlyOfPlan = actsOf({ ...cycle, acts: [] });
    expect(onlyOfPlan.map(({ number }) => number)).toEqual(expect.arrayContaining(['5', '56']));
  });

  it('says what is missing where the cycle has no phases and no acts', async () => {
    const planVersions = cycle.planVersions.map((version) => ({ ...version, acts: [] }));
    const { act: _act, ...rulebook } = cycle.rulebook;
    const bare = { ...cycle, acts: [], tables: [], planVersions, rulebook };
    const without = composeChapters(await inputOf(bare), processChapters);
    expect(issueCodes(without, 'fasi')).toEqual(['relazioneNothingToShow']);
    expect(issueCodes(without, 'documenti-del-ciclo')).toEqual(['relazioneNothingToShow']);
    expect(without.chapters.map(({ id }) => id)).not.toContain('miglioramento');
  });
});
