// The 71 indicators of a synthetic administration: where each stands, what it measures, who answers for it, what it aims at.
import { drawMeasure, drawTarget, drawTitle, FORMS, goalOf, type Measure } from './measures.ts';
import type { Random } from './random.ts';
import type { TreeNode } from './tree.ts';

/** Seven units that report, as in a chamber of middle size. */
export const UNITS = [
  { id: 'u-s0', code: 'S0', name: 'Programmazione e controllo' },
  { id: 'u-s1', code: 'S1', name: 'Affari generali e personale' },
  { id: 'u-s2', code: 'S2', name: 'Registri e albi' },
  { id: 'u-s3', code: 'S3', name: 'Regolazione del mercato' },
  { id: 'u-s4', code: 'S4', name: 'Promozione' },
  { id: 'u-s5', code: 'S5', name: 'Ragioneria e acquisti' },
  { id: 'u-ag', code: 'AG', name: 'Azienda speciale' },
] as const;

/** How many strategic indicators and how many operational ones there are: 71 together. */
const COUNTS = { strategic: 17, operational: 54 } as const;

/** Who has the figures: the administration as such, one unit or some, or all of them. */
type Holders = 'administration' | 'allUnits' | readonly (typeof UNITS)[number][];

/** An indicator before it is written into a plan. */
export interface IndicatorDesign {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly parent: string;
  readonly level: 'strategic' | 'operational';
  readonly measure: Measure;
  readonly holders: Holders;
  readonly size: number;
}

const someUnits = (random: Random, count: number): Holders => {
  const first = random.between(0, UNITS.length - 1);
  return UNITS.filter((_, position) => (position - first + UNITS.length) % UNITS.length < count);
};

const drawHolders = (random: Random, level: IndicatorDesign['level'], position: number): Holders => {
  if (level === 'strategic') return position % 3 === 2 ? someUnits(random, 2) : 'administration';
  if (position % 27 === 26) return 'allUnits';
  return someUnits(random, position % 12 === 11 ? 3 : 1);
};

const designsOf = (random: Random, parents: readonly TreeNode[], level: IndicatorDesign['level']) => {
  const counts = parents.map(() => 0);
  return Array.from({ length: COUNTS[level] }, (_, position): IndicatorDesign => {
    const place = position % parents.length;
    counts[place] = (counts[place] ?? 0) + 1;
    const parent = parents[place];
    if (parent === undefined) throw new Error('the tree has no place for indicators');
    const letter = String.fromCharCode(96 + (counts[place] ?? 1));
    const code = `${level === 'strategic' ? 'S' : 'O'}${parent.code.replace(' IS', '')}-${letter}`;
    const holders = drawHolders(random, level, position);
    const measure = drawMeasure(random);
    return {
      id: `i-${code.toLowerCase().replaceAll('.', '-')}`,
      code,
      title: drawTitle(random, measure),
      parent: parent.id,
      level,
      measure,
      holders,
      size: drawTarget(random, measure),
    };
  });
};

/** The indicators of a tree, strategic ones first; the same for every year of an administration. */
export const indicatorsOf = (random: Random, nodes: readonly TreeNode[]): readonly IndicatorDesign[] => [
  ...designsOf(
    random,
    nodes.filter(({ kind }) => kind === 'group'),
    'strategic',
  ),
  ...designsOf(
    random,
    nodes.filter(({ kind }) => kind === 'operationalObjective'),
    'operational',
  ),
];

/** The units that enter figures for an indicator; `null` is the administration as such. */
export const officesOf = ({ holders }: IndicatorDesign): readonly (string | null)[] => {
  if (holders === 'administration') return [null];
  return (holders === 'allUnits' ? UNITS : holders).map(({ id }) => id);
};

const overUnitsOf = ({ holders, measure }: IndicatorDesign) => {
  if (holders === 'administration') return { stage: 'none' };
  if (holders !== 'allUnits' && holders.length === 1) return { stage: 'parameters', aggregator: 'single' };
  return FORMS[measure].shared;
};

/** An indicator as the plan holds it. */
export const writeIndicator = (design: IndicatorDesign) => {
  const { id, code, title, parent, level, measure } = design;
  const { parameters, formula, resultKind, unitOfMeasure } = FORMS[measure];
  return {
    id,
    code,
    title: `${title} (${code})`,
    parent,
    level,
    resultKind,
    unitOfMeasure,
    parameters,
    evaluation: { stage: 'year', formula },
    overUnits: overUnitsOf(design),
    weights: [],
    perspectives: [],
    programmes: [],
    inPira: level === 'strategic',
    sheet: { algorithm: formula, frequency: 'Quadrimestrale' },
  };
};

/** Targets of an indicator for a year and the two that follow. */
export const writeTargets = ({ id, measure, size }: IndicatorDesign, year: number) =>
  [year, year + 1, year + 2].map((aimed) => ({
    id: `t-${id}-${aimed}`,
    indicator: id,
    year: aimed,
    planVersion: `piano-${year}`,
    ...goalOf(measure, size, aimed),
    validFrom: `${year}-01-31`,
    directionOrigin: 'published',
    origin: { kind: 'entered', by: 'Programmazione e controllo' },
  }));

/** Who answers for an indicator. */
export const writeResponsibilities = ({ id, holders }: IndicatorDesign) => {
  const answers = (holder: object) => ({ subject: id, holder, role: 'answers' });
  if (holders === 'administration') return [answers({ kind: 'administration' })];
  if (holders === 'allUnits') return [answers({ kind: 'allUnits' })];
  return holders.map(({ id: unit }) => answers({ kind: 'unit', unit }));
};
