/** The evidence of the validation, item by item: a cycle that speaks for the item, and one that does not. */
import { describe, expect, it } from 'vitest';
import type { EvidenceId } from '../../../../src/documents/validation/checklist.ts';
import { EVIDENCE } from '../../../../src/documents/validation/evidence/index.ts';
import { localDate } from '../../../../src/kernel/index.ts';
import type { Assessment, CycleFile, Indicator, PlanVersion } from '../../../../src/model/index.ts';
import { demoCycle } from '../../../support/demo-cycles.ts';
import { inputOf } from '../../../support/document-input.ts';

const cycle = demoCycle('cciaa-ms', 2019);

const evidenceOf = async (id: EvidenceId, changed: Partial<CycleFile> = {}) =>
  EVIDENCE[id](await inputOf({ ...cycle, ...changed }));

const withPlan = (change: (plan: PlanVersion) => PlanVersion): Partial<CycleFile> => ({
  planVersions: cycle.planVersions.map(change),
});

const withIndicators = (change: (indicator: Indicator) => Indicator): Partial<CycleFile> =>
  withPlan((plan) => ({ ...plan, indicators: plan.indicators.map(change) }));

const withoutEntriesOf = (indicator: string): Partial<CycleFile> => ({
  entries: cycle.entries.filter((entry) => entry.indicator !== indicator),
});

describe('A, the plan', () => {
  it('holds when every objective has a result and every indicator a target', async () => {
    const { holds, sentences } = await evidenceOf('planCoherence');
    expect(holds).toBe(true);
    expect(sentences).toContain('Indicatori con un target per l’anno: 77 su 77.');
  });

  it('does not hold for a draft, or when a target is missing', async () => {
    expect(
      (
        await evidenceOf(
          'planCoherence',
          withPlan((plan) => ({ ...plan, state: 'draft' })),
        )
      ).holds,
    ).toBe(false);
    const less = withPlan((plan) => ({ ...plan, targets: plan.targets.slice(1) }));
    expect((await evidenceOf('planCoherence', less)).holds).toBe(false);
  });
});

describe('B, the overall evaluation', () => {
  const [manager] = cycle.assessments;
  const oiv = (decision: Assessment['decision']): readonly Assessment[] =>
    manager === undefined ? [] : [...cycle.assessments, { ...manager, id: 'a-oiv', role: 'oiv', decision }];

  it('is not known until the independent body has assessed something', async () => {
    expect((await evidenceOf('overallCoherence')).holds).toBeUndefined();
  });

  it('holds when it confirmed, and not when it decided otherwise', async () => {
    expect((await evidenceOf('overallCoherence', { assessments: oiv('confirm') })).holds).toBe(true);
    const changed = await evidenceOf('overallCoherence', { assessments: oiv('neutralise') });
    expect(changed.holds).toBe(false);
    expect(changed.sentences).toContain('In 1 caso l’OIV ha deciso diversamente.');
  });
});

describe('C, results', () => {
  it('holds when they are all there', async () => {
    const { holds, sentences } = await evidenceOf('resultsPresent');
    expect(holds).toBe(true);
    expect(sentences[0]).toBe('Ci sono i risultati di tutti i 77 indicatori del piano.');
  });

  it('does not hold when an indicator has none, or an individual objective no outcome', async () => {
    const { holds, sentences } = await evidenceOf('resultsPresent', withoutEntriesOf('i-s1-1-1-a'));
    expect(holds).toBe(false);
    expect(sentences[0]).toBe('Ci sono i risultati di 76 su 77 indicatori del piano.');
    const individualObjectives = cycle.individualObjectives.map(
      ({ score: _score, achievement: _achievement, ...objective }) => objective,
    );
    expect((await evidenceOf('resultsPresent', { individualObjectives })).holds).toBe(false);
  });
});

describe('D, transparency', () => {
  it('holds when marked objectives have results, and not when none is marked', async () => {
    expect((await evidenceOf('transparency')).holds).toBe(true);
    const none = await evidenceOf(
      'transparency',
      withPlan((plan) => ({ ...plan, classifications: [] })),
    );
    expect(none.holds).toBe(false);
    expect(none.sentences).toEqual([
      'Nessun obiettivo del piano è segnato come di anticorruzione o trasparenza.',
    ]);
  });
});

describe('E, the calculation', () => {
  it('lists the published figures that contradict it', async () => {
    const { holds, tables } = await evidenceOf('calculation');
    expect(holds).toBe(false);
    expect(tables[0]?.rows).toHaveLength(22);
  });

  it('holds when nothing contradicts it', async () => {
    const { holds, tables } = await evidenceOf('calculation', { references: [] });
    expect(holds).toBe(true);
    expect(tables).toEqual([]);
  });
});

describe('F, the sources', () => {
  const withClass = (sourceClass: NonNullable<Indicator['sheet']['sourceClass']>) =>
    withIndicators((indicator) => ({ ...indicator, sheet: { ...indicator.sheet, sourceClass } }));

  it('is not known when no indicator says its class', async () => {
    expect((await evidenceOf('dataSources')).holds).toBeUndefined();
  });

  it('holds for management control, and not for self-declared data', async () => {
    expect((await evidenceOf('dataSources', withClass('managementControl'))).holds).toBe(true);
    expect((await evidenceOf('dataSources', withClass('selfDeclared'))).holds).toBe(false);
  });
});

describe('G, deviations', () => {
  it('lists what stayed below its target, each with its motive or without', async () => {
    const { holds, sentences, tables } = await evidenceOf('deviations');
    expect(holds).toBe(false);
    expect(sentences).toEqual(['5 scostamenti: 1 con il motivo, 4 senza.']);
    expect(tables[0]?.rows).toHaveLength(5);
  });

  it('holds when all have a motive', async () => {
    const [assessment] = cycle.assessments;
    if (assessment === undefined) throw new Error('no assessment');
    const plan = cycle.planVersions.at(-1);
    const nodes = ['g-frd', 'n-2-1-3'].map((id) => plan?.nodes.find((node) => node.id === id));
    const more = nodes.flatMap((node, index): readonly Assessment[] => {
      if (node === undefined) return [];
      const { value: _value, ...rest } = assessment;
      return [{ ...rest, id: `a-more-${index}`, node: node.id, decision: 'confirm' }];
    });
    const { holds, sentences } = await evidenceOf('deviations', {
      assessments: [...cycle.assessments, ...more],
    });
    expect(sentences).toEqual(['5 scostamenti: tutti con il motivo.']);
    expect(holds).toBe(true);
  });
});

describe('H, the process', () => {
  const total = { due: 4, filled: 3, missing: 0, notApplicable: 1, notYetDue: 0 };

  it('holds when no figure is missing and the phases are told', async () => {
    const input = await inputOf(cycle);
    const full = { ...input, completeness: { ...input.completeness, total } };
    expect(EVIDENCE.process(full)).toMatchObject({ holds: true });
    expect(EVIDENCE.process(full).sentences[0]).toBe(
      'Gli uffici dovevano inserire 4 dati: ne hanno inseriti 3, non applicabili 1, mancanti 0.',
    );
    expect(EVIDENCE.process({ ...full, tables: [] }).holds).toBe(false);
  });

  it('does not hold with missing figures, and counts objectives outside the plan', async () => {
    expect((await evidenceOf('process')).holds).toBe(false);
    const individualObjectives = cycle.individualObjectives.map(
      ({ indicator: _indicator, ...objective }) => objective,
    );
    const outside = await evidenceOf('process', { individualObjectives });
    expect(outside.sentences).toContain('29 obiettivi individuali non hanno un indicatore del piano.');
  });
});

describe('I, the terms', () => {
  it('hold when plan and report were approved in time', async () => {
    expect((await evidenceOf('rules')).holds).toBe(true);
  });

  it('do not hold when the report is late or was never approved', async () => {
    const late = cycle.acts.map((act) =>
      act.title === 'Relazione sulla performance 2019' ? { ...act, date: localDate('2020-07-01') } : act,
    );
    const told = await evidenceOf('rules', { acts: late });
    expect(told.holds).toBe(false);
    expect(told.sentences[1]).toContain('dopo il termine del 30/06/2020');
    expect((await evidenceOf('rules', { acts: [] })).sentences[1]).toContain('manca l’atto');
  });
});

describe('J and K, how it reads', () => {
  const section = { id: 's-1', document: 'relazione', chapter: 'premessa', title: 'Premessa' };

  it('count the words that were written, and judge nothing', async () => {
    const narrative = [{ ...section, text: 'Tre parole sole 97,75.' }];
    const { holds, sentences } = await evidenceOf('length', { narrative });
    expect(holds).toBeUndefined();
    expect(sentences[0]).toBe('I testi della Relazione sono 1, con 3 parole in tutto.');
    expect((await evidenceOf('length', { narrative: [] })).sentences[0]).toContain('non ha ancora testi');
  });

  it('ask that every indicator says how it is computed', async () => {
    expect((await evidenceOf('clarity')).holds).toBe(true);
    const mute = withIndicators(({ sheet: { algorithm: _algorithm, ...sheet }, ...rest }) => ({
      ...rest,
      sheet,
    }));
    expect((await evidenceOf('clarity', mute)).holds).toBe(false);
    const narrative = [{ ...section, text: 'Vedi [il piano](https://example.org/piano).' }];
    expect((await evidenceOf('clarity', { narrative })).sentences[1]).toContain('rimandano 1 volta');
  });
});

it('a cycle without data has evidence for every item', async () => {
  const bare = await inputOf({ ...demoCycle('cciaa-ms', 2016), entries: [], tables: [] });
  for (const evidence of Object.values(EVIDENCE)) {
    expect(evidence(bare).sentences.length).toBeGreaterThan(0);
    expect(evidence(bare).sentences.join(' ')).not.toMatch(/undefined|NaN/);
  }
});
