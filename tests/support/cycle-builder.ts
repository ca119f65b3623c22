/**
 * Makes a small valid cycle from a few lines: what a fragment leaves out is filled with plain defaults. Fragments are written
 * in tests and in the case files under `cases/`; ids, decimals and dates are plain strings in them.
 *
 * Defaults: year 2019 in three periods `q1`, `q2`, `q3` of four months; read on 31 January 2020; one area `area`, one strategic
 * objective `strategic`, one operational objective `operational`; means everywhere, no rounding, display with two digits, cap 100,
 * floor 0, scores kept as they are.
 */
import type { Brand } from '../../src/kernel/index.ts';
import type {
  Aggregator,
  Assessment,
  Cell,
  CycleFile,
  Entry,
  Goal,
  Indicator,
  OrgUnit,
  Parameter,
  PlanNode,
  PlanVersion,
  Quantity,
  Responsibility,
  Rulebook,
  Target,
} from '../../src/model/index.ts';

/** A model type with plain strings where the model has branded ones. */
export type Plain<Type> =
  Type extends Brand<string, string>
    ? string
    : Type extends readonly (infer Item)[]
      ? readonly Plain<Item>[]
      : Type extends object
        ? { readonly [Key in keyof Type]: Plain<Type[Key]> }
        : Type;

type Fields<Type, Required extends keyof Plain<Type>> = Partial<Plain<Type>> & Pick<Plain<Type>, Required>;

/** A value in short: a decimal, an ISO date, yes or no, or the state of an empty cell; or a whole quantity. */
export type ShortValue = string | boolean | Plain<Quantity>;

/** Entries of one parameter in one unit: values by period; `q1+q2` is one cell over two periods. */
export interface ShortEntries {
  readonly indicator: string;
  readonly parameter?: string;
  readonly unit?: string | null;
  readonly values: Readonly<Record<string, ShortValue>>;
}

/** A target in short. */
export interface ShortTarget extends Partial<Omit<Plain<Target>, 'goal' | 'indicator'>> {
  readonly indicator: string;
  readonly goal: Plain<Goal>;
}

/** A parameter in short: its name alone is a number that offices enter, summed over the periods; `over` names another aggregator. */
export type ShortParameter = string | (Fields<Parameter, 'name'> & { readonly over?: Aggregator });

/** An indicator in short. */
export type ShortIndicator = Omit<Fields<Indicator, 'id'>, 'parameters'> & {
  readonly parameters?: readonly ShortParameter[];
};

/** A fragment of a cycle. */
export interface CycleFragment {
  readonly rulebook?: Partial<Plain<Rulebook>>;
  readonly plan?: Partial<Omit<Plain<PlanVersion>, 'nodes' | 'indicators' | 'targets'>>;
  readonly nodes?: readonly Fields<PlanNode, 'id' | 'kind' | 'parent'>[];
  readonly indicators?: readonly ShortIndicator[];
  readonly targets?: readonly ShortTarget[];
  readonly entries?: readonly ShortEntries[];
  readonly units?: readonly (string | Plain<OrgUnit>)[];
  /** Indicators that a unit answers for; `*` stands for all units. */
  readonly answers?: Readonly<Record<string, readonly string[]>>;
  readonly assessments?: readonly Fields<Assessment, 'node' | 'decision'>[];
  readonly history?: readonly {
    readonly indicator: string;
    readonly year: number;
    readonly value: ShortValue;
  }[];
  readonly cycle?: Partial<
    Omit<Plain<CycleFile>, 'rulebook' | 'planVersions' | 'entries' | 'units' | 'assessments' | 'history'>
  >;
}

const ORIGIN = { kind: 'entered' } as const;

/** Rules without surprises: means, no rounding, cap 100. */
export const plainRulebook = (changes: Partial<Plain<Rulebook>> = {}): Plain<Rulebook> => ({
  id: 'smvp',
  title: 'Sistema di misurazione e valutazione',
  validFrom: '2019-01-01',
  rounding: {},
  display: { mode: 'halfUp', digits: 2 },
  achievement: {
    up: 'linearRatio',
    down: 'linearDeviation',
    deadline: { method: 'onOrBefore' },
    cap: '100',
    floor: '0',
    zeroBelow: null,
  },
  missing: 'notComputable',
  notComputable: 'propagate',
  score: { method: 'keep' },
  rollUp: {
    group: { combine: 'mean', sources: [{ kind: 'indicator' }] },
    operationalObjective: { combine: 'mean', sources: [{ kind: 'indicator' }] },
    strategicObjective: { combine: 'mean', sources: [{ kind: 'operationalObjective' }] },
    area: { combine: 'mean', sources: [{ kind: 'strategicObjective' }] },
    administration: { combine: 'mean', sources: [{ kind: 'area' }] },
  },
  unit: { combine: 'mean', over: 'ownRows', sharedIndicators: 'once' },
  perspective: { over: 'operationalObjective', combine: 'mean' },
  programme: { over: 'operationalObjective', combine: 'mean' },
  chartAt: 'yearEnd',
  status: { reachedFrom: '100', partialAbove: '0', behindBelow: '90' },
  overrides: [],
  notes: [],
  ...changes,
});

const DEFAULT_NODES: NonNullable<CycleFragment['nodes']> = [
  { id: 'area', kind: 'area', parent: null },
  { id: 'strategic', kind: 'strategicObjective', parent: 'area' },
  { id: 'operational', kind: 'operationalObjective', parent: 'strategic' },
];

const nodeOf = (fields: NonNullable<CycleFragment['nodes']>[number]): Plain<PlanNode> => ({
  code: fields.id,
  title: fields.id,
  weights: [],
  perspectives: [],
  programmes: [],
  inPira: false,
  ...fields,
});

const parameterOf = (short: ShortParameter): Plain<Parameter> => {
  if (typeof short === 'string') return enteredParameter(short);
  const { over = 'sum', ...fields } = short;
  return enteredParameter(fields.name, { source: { kind: 'entered', overPeriods: over }, ...fields });
};

const indicatorOf = ({ parameters = ['a'], ...fields }: ShortIndicator): Plain<Indicator> => ({
  code: fields.id,
  title: fields.id,
  parent: 'operational',
  level: 'operational',
  resultKind: 'number',
  parameters: parameters.map(parameterOf),
  evaluation: { stage: 'year', formula: 'a' },
  overUnits: { stage: 'none' },
  weights: [],
  perspectives: [],
  programmes: [],
  inPira: false,
  sheet: {},
  ...fields,
});

/** A parameter that offices enter; summed over the periods unless said otherwise. */
export const enteredParameter = (
  name: string,
  changes: Partial<Plain<Parameter>> = {},
): Plain<Parameter> => ({
  name,
  label: name,
  kind: 'number',
  source: { kind: 'entered', overPeriods: 'sum' },
  ...changes,
});

/** A weight of so many points. */
export const points = (amount: string, perspective?: string): Plain<PlanNode['weights'][number]> => ({
  amount,
  origin: ORIGIN,
  ...(perspective === undefined ? {} : { perspective }),
});

const EMPTY_STATES = ['missing', 'notApplicable', 'notYetDue'] as const;

/** A cell from its short form; `kind` is that of the parameter or result. */
export const cellOf = (value: ShortValue, kind: Parameter['kind'] = 'number'): Plain<Cell> => {
  const state = EMPTY_STATES.find((candidate) => candidate === value);
  if (state !== undefined) return { state };
  if (typeof value === 'boolean') return { state: 'value', value: { kind: 'boolean', value } };
  if (typeof value !== 'string') return { state: 'value', value };
  if (kind === 'date') return { state: 'value', value: { kind: 'date', date: value } };
  return { state: 'value', value: { kind: kind === 'boolean' ? 'number' : kind, amount: value } };
};

const entriesOf = (short: ShortEntries, indicators: readonly Plain<Indicator>[]): readonly Plain<Entry>[] => {
  const indicator = indicators.find(({ id }) => id === short.indicator);
  const parameter = short.parameter ?? indicator?.parameters[0]?.name ?? 'a';
  const kind = indicator?.parameters.find(({ name }) => name === parameter)?.kind;
  const unit = short.unit ?? null;
  return Object.entries(short.values).map(([periods, value]) => ({
    id: [short.indicator, parameter, unit ?? 'administration', ...periods.split('+')].join('.'),
    indicator: short.indicator,
    parameter,
    unit,
    periods: periods.split('+'),
    cell: cellOf(value, kind),
    origin: ORIGIN,
  }));
};

const unitOf = (unit: string | Plain<OrgUnit>): Plain<OrgUnit> =>
  typeof unit === 'string'
    ? {
        id: unit,
        kind: 'office',
        versions: [{ code: unit, name: unit, from: '2000-01-01', reports: true }],
      }
    : unit;

const responsibilitiesOf = (answers: CycleFragment['answers']): readonly Plain<Responsibility>[] =>
  Object.entries(answers ?? {}).flatMap(([unit, subjects]) =>
    subjects.map((subject) => ({
      subject,
      role: 'answers' as const,
      holder: unit === '*' ? { kind: 'allUnits' as const } : { kind: 'unit' as const, unit },
    })),
  );

const targetOf = (short: ShortTarget, position: number): Plain<Target> => ({
  id: `target-${short.indicator}-${position}`,
  year: 2019,
  planVersion: 'plan',
  validFrom: '2019-01-01',
  directionOrigin: 'published',
  origin: ORIGIN,
  ...short,
});

const planOf = (fragment: CycleFragment, indicators: readonly Plain<Indicator>[]): Plain<PlanVersion> => ({
  id: 'plan',
  title: 'Piano della performance',
  state: 'approved',
  validFrom: '2019-01-01',
  acts: [],
  weightScale: 'administration',
  perspectives: [],
  programmes: [],
  nodes: (fragment.nodes ?? DEFAULT_NODES).map(nodeOf),
  indicators,
  targets: (fragment.targets ?? []).map(targetOf),
  classifications: [],
  strategyLinks: [],
  ...fragment.plan,
});

const assessmentOf = (
  fields: NonNullable<CycleFragment['assessments']>[number],
  position: number,
): Plain<Assessment> => ({
  id: `assessment-${position}`,
  role: 'manager',
  motive: 'motivo',
  author: 'dirigente',
  date: '2020-01-31',
  origin: ORIGIN,
  ...fields,
});

/** A whole cycle from a fragment. */
export const buildCycle = (fragment: CycleFragment = {}): CycleFile => {
  const indicators = (fragment.indicators ?? []).map(indicatorOf);
  const kindOf = (id: string): Parameter['kind'] | undefined =>
    indicators.find((indicator) => indicator.id === id)?.resultKind;
  const cycle: Plain<CycleFile> = {
    formatVersion: 1,
    administration: { slug: 'ente-di-prova', name: 'Ente di prova' },
    year: 2019,
    title: 'Ciclo di prova',
    asOf: '2020-01-31',
    state: 'reporting',
    periods: [
      { id: 'q1', name: 'I quadrimestre', from: '2019-01-01', to: '2019-04-30' },
      { id: 'q2', name: 'II quadrimestre', from: '2019-05-01', to: '2019-08-31' },
      { id: 'q3', name: 'III quadrimestre', from: '2019-09-01', to: '2019-12-31' },
    ],
    responsibilities: responsibilitiesOf(fragment.answers),
    resources: [],
    individualObjectives: [],
    tables: [],
    narrative: [],
    references: [],
    lineage: [],
    acts: [],
    ...fragment.cycle,
    rulebook: plainRulebook(fragment.rulebook),
    planVersions: [planOf(fragment, indicators)],
    units: (fragment.units ?? []).map(unitOf),
    entries: (fragment.entries ?? []).flatMap((short) => entriesOf(short, indicators)),
    assessments: (fragment.assessments ?? []).map(assessmentOf),
    history: (fragment.history ?? []).map(({ indicator, year, value }) => ({
      indicator,
      year,
      cell: cellOf(value, kindOf(indicator)),
      origin: ORIGIN,
    })),
  };
  // The parse seam of the tests: plain strings take the brands of the model.
  return cycle as CycleFile;
};
