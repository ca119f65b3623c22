/** Massa-Carrara's plan 2016-2018: weights, targets, money and identity across years, through the reader and the engine. */
import { describe, expect, it } from 'vitest';
import { comparePublished, countKinds } from '../../src/checks/index.ts';
import { compute } from '../../src/engine/index.ts';
import { writeCycleFile } from '../../src/interchange/index.ts';
import {
  add,
  decimal,
  integer,
  localDate,
  parseDecimal,
  type Rational,
  sum,
} from '../../src/kernel/index.ts';
import type { Assessment, Indicator, PlanNode } from '../../src/model/index.ts';
import { demoBytes, demoCycle, planOf, shown, totalOf } from './demo-cycle.ts';

const cycle = demoCycle('cciaa-ms-2016');
const plan = planOf(cycle);
const results = compute(cycle, { basis: 'measured' });
const weighed = plan.indicators.filter((indicator) => indicator.weights.length > 0);

const weightOf = (item: PlanNode | Indicator): Rational =>
  sum(item.weights.map((weight) => parseDecimal(weight.amount) ?? integer(0)));

describe('the file', () => {
  it('is canonical: writing what was read gives the same bytes', () => {
    expect(writeCycleFile(cycle)).toBe(new TextDecoder().decode(demoBytes('cciaa-ms-2016')));
  });

  it('is computed without any issue', () => {
    expect(results.issues).toEqual([]);
  });

  it('has the nine cards, the two lists of indicators without doubles, and the tables of the plan', () => {
    expect(weighed).toHaveLength(30);
    expect(plan.indicators).toHaveLength(30 + 55 - 15);
    expect(plan.nodes.filter((node) => node.responsibilityCentre !== undefined)).toHaveLength(9);
    expect(cycle.tables).toHaveLength(25 + 1);
  });
});

describe('the weights', () => {
  it.each([
    ['n-1', '12.00'],
    ['n-2', '35.00'],
    ['n-3', '53.00'],
    ['n-2-1', '29.00'],
    ['n-3-1', '23.00'],
    ['administration', '100.00'],
  ])('of %s are %s points', (id, points) => {
    expect(shown(results, `${id}#weight`)).toBe(points);
  });

  it('of the perspectives are 62, 15, 9 and 14', () => {
    const points = plan.perspectives.map(({ id }) => shown(results, `perspective:${id}#weight`));
    expect(points).toEqual(['62.00', '15.00', '9.00', '14.00']);
  });

  it('of objectives 2.1 and 3.1 stand under two perspectives each', () => {
    const amounts = ['n-2-1', 'n-3-1'].map((id) =>
      plan.nodes.find((node) => node.id === id)?.weights.map((weight) => weight.amount),
    );
    expect(amounts).toEqual([
      ['15', '14'],
      ['20', '3'],
    ]);
  });

  it('of the children add up to the weight of every objective', () => {
    for (const node of plan.nodes.filter(({ weights }) => weights.length > 0)) {
      const children = [...plan.nodes, ...plan.indicators].filter(({ parent }) => parent === node.id);
      expect(children.map(weightOf).reduce(add, integer(0)), node.code).toEqual(weightOf(node));
    }
  });
});

describe('the results', () => {
  it('are not yet due: there are no entries and the printed zeros are references', () => {
    expect(cycle.entries).toEqual([]);
    for (const { id } of plan.indicators) expect(shown(results, `${id}#result`), id).toBe('notYetDue');
    expect(shown(results, 'administration#value')).toBe('notYetDue');
    const kinds = countKinds(comparePublished(cycle, { asked: results, measured: results }));
    expect([kinds.contradiction, kinds.notReproducible]).toEqual([0, 30]);
    const zeros = cycle.references.filter(({ field }) => field === 'result');
    expect(zeros).toHaveLength(30);
    for (const zero of zeros) expect([zero.value, zero.note !== undefined]).toEqual([undefined, true]);
  });

  it('would roll up by weight: one indicator of 5 points at half costs 2.5 points of the whole', () => {
    const assessments = weighed.map(
      ({ id }): Assessment => ({
        id: `a-${id}`,
        node: id,
        role: 'manager',
        decision: 'correct',
        value: decimal(id === 'i-s3-2-1-a' ? '50' : '100'),
        motive: 'prova',
        author: 'prova',
        date: localDate('2017-01-31'),
        origin: { kind: 'assumption' },
      }),
    );
    const assessed = compute({ ...cycle, assessments }, { basis: 'manager' });
    const values = [
      'n-3-2-1',
      'n-3-2',
      'n-3',
      'n-1',
      'perspective:imprese-consumatori-territorio',
      'administration',
    ];
    expect(values.map((id) => shown(assessed, `${id}#value`))).toEqual([
      '75.00',
      '91.67',
      '95.28',
      '100.00',
      '95.97',
      '97.50',
    ]);
  });
});

describe('the targets', () => {
  const targetsOf = (indicator: string) => plan.targets.filter((target) => target.indicator === indicator);

  it('read an inverted operator before a date as a deadline, keep the printed text and say so', () => {
    const inverted = plan.targets.filter(({ published }) => /^>=? ?\d+\/\d+\/\d+$/.test(published ?? ''));
    expect(inverted).toHaveLength(5);
    for (const target of inverted)
      expect([target.goal.direction, target.directionOrigin]).toEqual(['deadline', 'assumption']);
  });

  it('read +5% as a change on the result of the year before', () => {
    expect(targetsOf('i-presenze-stampa').map(({ goal }) => 'bound' in goal && goal.bound)).toEqual([
      { kind: 'number', amount: '25' },
      { kind: 'relative', year: 2016, percent: '5' },
      { kind: 'relative', year: 2017, percent: '5' },
    ]);
  });

  it('read bare days as an upper bound and a strict operator as strict', () => {
    const [days] = targetsOf('i-assenze-malattia-breve');
    expect([days?.goal.direction, days?.directionOrigin]).toEqual(['down', 'title']);
    expect(targetsOf('i-corsi-seminari')[0]?.goal).toMatchObject({ direction: 'up', strict: true });
  });
});

describe('the money', () => {
  const table = (name: string) => cycle.resources.filter((line) => line.table === name);

  it('of the cards, of annex 2 and of its detail adds up to the printed totals', () => {
    expect(totalOf(table('schede-2016'), 'initial')).toEqual(integer(595_000));
    expect(totalOf(table('allegato-2-2016'), 'initial')).toEqual(integer(800_000));
    expect(totalOf(table('allegato-2-2016-dettaglio'), 'initial')).toEqual(integer(400_000));
    expect(cycle.resources.every((line) => line.actual === undefined)).toBe(true);
  });

  it.each([
    ['n-1', 300_000],
    ['n-2', 5_000],
    ['n-3', 495_000],
    ['n-3-1', 474_000],
    ['n-3-2', 21_000],
  ])('of annex 2 under %s is the printed subtotal %i', (root, total) => {
    const isUnder = (id: string | null): boolean =>
      id === root || (id !== null && isUnder(plan.nodes.find((node) => node.id === id)?.parent ?? null));
    const lines = table('allegato-2-2016').filter((line) => isUnder(line.subject));
    expect(totalOf(lines, 'initial')).toEqual(integer(total));
  });
});

describe('the year 2019 of the same body', () => {
  const later = demoCycle('cciaa-ms-2019');
  const idsOf = (version: typeof plan) =>
    new Set<string>([...version.nodes, ...version.indicators].map(({ id }) => id));

  it('is of the same administration, perspectives included', () => {
    expect(later.administration).toEqual(cycle.administration);
    expect(planOf(later).perspectives.map(({ id }) => id)).toEqual(plan.perspectives.map(({ id }) => id));
  });

  it('shares the ids of areas and strategic objectives, whatever the codes of the rest', () => {
    const ids = idsOf(planOf(later));
    for (const node of plan.nodes.filter(({ kind }) => kind === 'area' || kind === 'strategicObjective'))
      expect(ids, node.code).toContain(node.id);
  });
});

describe('the secretary general', () => {
  it('has three objectives of 30, 40 and 30 points with twelve unweighted measures', () => {
    const weights = cycle.individualObjectives.flatMap(({ weight }) => weight ?? []);
    expect(weights).toEqual(['30', '40', '30']);
    expect(cycle.individualObjectives).toHaveLength(3 + 12);
  });
});
