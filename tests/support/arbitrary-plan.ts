/** Random plan versions whose parts fit together: trees, weights that add up, indicators with formulas, targets. */
import fc from 'fast-check';
import { decimal, indicatorId, localDate, type NodeId, nodeId } from '../../src/kernel/index.ts';
import type {
  Evaluation,
  Goal,
  Indicator,
  Origin,
  Parameter,
  PlanNode,
  PlanVersion,
  ResultKind,
  Target,
} from '../../src/model/index.ts';
import {
  arbitraryDate,
  arbitraryOrigin,
  arbitraryQuantity,
  arbitraryText,
  arbitraryTitle,
} from './arbitrary-values.ts';

type Form = {
  readonly resultKind: ResultKind;
  readonly evaluation: Evaluation;
  readonly parameters: readonly Parameter[];
};

const parameter = (
  name: string,
  kind: Parameter['kind'],
  overPeriods: 'sum' | 'last' | 'latestDate',
): Parameter => ({
  name,
  label: `Dato ${name}`,
  kind,
  source: { kind: 'entered', overPeriods },
});

const ratio = (formula: string): Form => ({
  resultKind: 'percent',
  evaluation: { stage: 'year', formula },
  parameters: [parameter('a', 'number', 'sum'), parameter('b', 'number', 'sum')],
});

const FORMS: readonly Form[] = [
  ratio('a / b'),
  ratio('(a - b) / b'),
  ratio('min(a, b) / max(a, b)'),
  {
    resultKind: 'number',
    evaluation: { stage: 'period', formula: 'days(d, periodEnd)', overPeriods: 'mean' },
    parameters: [parameter('d', 'date', 'latestDate')],
  },
  {
    resultKind: 'date',
    evaluation: { stage: 'year', formula: 'd' },
    parameters: [parameter('d', 'date', 'latestDate')],
  },
  {
    resultKind: 'percent',
    evaluation: {
      stage: 'milestones',
      milestones: [
        { parameter: 'm', weight: decimal('33.3') },
        { parameter: 'n', weight: decimal('66.7'), due: localDate('2019-11-30') },
      ],
    },
    parameters: [parameter('m', 'boolean', 'last'), parameter('n', 'date', 'latestDate')],
  },
  {
    resultKind: 'boolean',
    evaluation: { stage: 'year', formula: 'y' },
    parameters: [parameter('y', 'boolean', 'last')],
  },
];

const arbitraryGoal = (kind: ResultKind): fc.Arbitrary<Goal> => {
  const bound = arbitraryQuantity(kind);
  const narrative = arbitraryText().map((text) => ({ direction: 'narrative' as const, text }));
  if (kind === 'date')
    return fc.oneof(
      bound.map((date) => ({ direction: 'deadline' as const, bound: date })),
      narrative,
    );
  if (kind === 'boolean') return fc.oneof(fc.constant({ direction: 'yesNo' as const }), narrative);
  return fc.oneof(
    fc.record({ direction: fc.constantFrom('up' as const, 'down' as const), bound, strict: fc.boolean() }),
    fc.record({ direction: fc.constant('exact' as const), bound }),
    fc.record({
      direction: fc.constant('baseline' as const),
      baseline: fc.constant({ kind: 'relative' as const, year: 2018, percent: decimal('-2.5') }),
      bound,
      strict: fc.boolean(),
    }),
    fc.constant({
      direction: 'range' as const,
      from: decimal('10'),
      to: decimal('20'),
      lowerLimit: decimal('5'),
    }),
    narrative,
  );
};

interface Branch {
  readonly title: string;
  readonly weight: number;
  readonly inPira: boolean;
  readonly origin: Origin;
  readonly forms: readonly Form[];
}

const arbitraryBranch: fc.Arbitrary<Branch> = fc.record({
  title: arbitraryTitle,
  weight: fc.integer({ min: 1, max: 40 }),
  inPira: fc.boolean(),
  origin: arbitraryOrigin,
  forms: fc.array(fc.constantFrom(...FORMS), { minLength: 1, maxLength: 3 }),
});

const plain = { perspectives: [], programmes: [], weights: [] } as const;

/** Points of each branch on a scale of 100: the last one takes what is left. */
const pointsOf = (branches: readonly Branch[], index: number): number => {
  const before = branches.slice(0, index).reduce((total, { weight }) => total + (weight % 20), 0);
  return index === branches.length - 1 ? 100 - before : (branches[index]?.weight ?? 0) % 20;
};

const nodesOf = (branches: readonly Branch[]): readonly PlanNode[] =>
  branches.flatMap(({ title, inPira, origin }, index): readonly PlanNode[] => {
    const amount = decimal(`${pointsOf(branches, index)}.00`);
    const common = { title, inPira, ...plain, code: `${index + 1}` };
    const weights = [{ amount, origin }];
    return [
      { ...common, id: nodeId(`area-${index}`), kind: 'area', parent: null, weights },
      { ...common, id: nodeId(`oo-${index}`), kind: 'operationalObjective', parent: nodeId(`area-${index}`) },
    ];
  });

const indicatorsOf = (branches: readonly Branch[]): readonly Indicator[] =>
  branches.flatMap(({ title, inPira, forms }, index) =>
    forms.map((form, position): Indicator => {
      const parent: NodeId = nodeId(`oo-${index}`);
      const id = indicatorId(`i-${index}-${position}`);
      const rest = { ...plain, overUnits: { stage: 'none' }, sheet: { algorithm: title } } as const;
      return { id, code: `O${index}`, title, parent, level: 'operational', inPira, ...form, ...rest };
    }),
  );

const arbitraryTargets = (indicators: readonly Indicator[]): fc.Arbitrary<readonly Target[]> =>
  fc.tuple(
    ...indicators.map(({ id, resultKind }) =>
      fc.record(
        {
          id: fc.constant(`t-${id}`),
          indicator: fc.constant(id),
          year: fc.integer({ min: 2019, max: 2021 }),
          planVersion: fc.constant('piano'),
          goal: arbitraryGoal(resultKind),
          validFrom: arbitraryDate,
          directionOrigin: fc.constantFrom('published' as const, 'asked' as const, 'assumption' as const),
          published: arbitraryText(),
          origin: arbitraryOrigin,
        },
        {
          requiredKeys: [
            'id',
            'indicator',
            'year',
            'planVersion',
            'goal',
            'validFrom',
            'directionOrigin',
            'origin',
          ],
        },
      ),
    ),
  );

/** A plan version called `piano` whose parts fit together; its indicators are measured for the administration as such. */
export const arbitraryPlan: fc.Arbitrary<PlanVersion> = fc
  .record({ branches: fc.array(arbitraryBranch, { minLength: 1, maxLength: 4 }), title: arbitraryTitle })
  .chain(({ branches, title }) => {
    const indicators = indicatorsOf(branches);
    return arbitraryTargets(indicators).map((targets) => ({
      id: 'piano',
      title,
      state: 'approved' as const,
      validFrom: localDate('2019-01-31'),
      acts: [],
      weightScale: 'administration' as const,
      perspectives: [],
      programmes: [],
      nodes: nodesOf(branches),
      indicators,
      targets,
      classifications: [],
      strategyLinks: [],
    }));
  });
