/** What occurs in a cycle, by name: the list against which the random cycles are counted, so that no rule goes untried. */
import type { CycleFile, Indicator, PlanVersion, Rulebook } from '../../../src/model/index.ts';

const rulebookFeatures = ({ rulebook, planVersions }: CycleFile): readonly string[] => {
  const { achievement, score, unit, rounding, rollUp } = rulebook;
  const directions = new Set(
    planVersions.flatMap(({ targets }) => targets.map(({ goal }) => goal.direction)),
  );
  const { deadline } = achievement;
  const used = [
    directions.has('up') ? `up ${achievement.up}` : '',
    directions.has('down') ? `down ${achievement.down}` : '',
    directions.has('deadline') ? `late ${deadline.method}` : '',
    directions.has('deadline') && deadline.method !== 'onOrBefore'
      ? `late ${deadline.method} ${deadline.days}`
      : '',
  ];
  const bands = score.method === 'bands' ? score.bands.map(({ outcome }) => `band ${outcome.kind}`) : [];
  return [
    ...used,
    ...bands,
    `score ${score.method}`,
    `cap ${achievement.cap === null ? 'none' : achievement.cap === '100' ? '100' : 'above 100'}`,
    `floor ${achievement.floor === '0' ? '0' : 'above 0'}`,
    `zeroBelow ${achievement.zeroBelow === null ? 'none' : 'some'}`,
    `missing ${rulebook.missing}`,
    `notComputable ${rulebook.notComputable}`,
    `unit ${unit.over}`,
    `unit ${unit.combine}`,
    `shared ${unit.sharedIndicators}`,
    `perspective ${rulebook.perspective.over} ${rulebook.perspective.combine}`,
    `programme ${rulebook.programme.over} ${rulebook.programme.combine}`,
    `chart ${rulebook.chartAt}`,
    ...Object.entries(rounding).map(([stage, { mode }]) => `rounding ${stage} ${mode}`),
    ...rollUpFeatures(rollUp),
    ...overrideFeatures(rulebook),
  ];
};

const rollUpFeatures = (rollUp: Rulebook['rollUp']): readonly string[] =>
  Object.entries(rollUp).flatMap(([kind, { combine, sources }]) => {
    const shared = sources.some(({ share }) => share !== undefined);
    const several =
      sources.length > 1 ? [shared ? 'several sources with shares' : 'several sources without shares'] : [];
    return [`rollUp ${kind} ${combine}`, ...several, ...(sources.length > 2 ? ['three sources'] : [])];
  });

const overrideFeatures = ({ overrides }: Rulebook): readonly string[] =>
  overrides.flatMap(({ achievement, score, missing }) => [
    achievement === undefined ? '' : 'override achievement',
    score === undefined ? '' : 'override score',
    missing === undefined ? '' : 'override missing',
  ]);

const FUNCTIONS = ['min', 'max', 'abs', 'days', 'workingDays', 'periodEnd'] as const;

const evaluationFeatures = ({ evaluation, parameters }: Indicator): readonly string[] => {
  if (evaluation.stage === 'milestones') {
    const due = evaluation.milestones.some((milestone) => milestone.due !== undefined);
    return [due ? 'milestones with due' : '', ...parameters.map(({ kind }) => `milestone ${kind}`)];
  }
  const functions = FUNCTIONS.filter((name) => evaluation.formula.includes(name));
  return [
    evaluation.stage === 'period' ? `over periods ${evaluation.overPeriods}` : '',
    ...functions.map((name) => `formula ${name}`),
  ];
};

const indicatorFeatures = (indicator: Indicator): readonly string[] => [
  `kind ${indicator.resultKind}`,
  `evaluation ${indicator.evaluation.stage}`,
  `over units ${indicator.overUnits.stage} of ${indicator.evaluation.stage}`,
  indicator.overUnits.stage === 'none'
    ? ''
    : `over units ${indicator.overUnits.stage} ${indicator.overUnits.aggregator}`,
  indicator.contributors === undefined ? '' : 'contributors named',
  ...evaluationFeatures(indicator),
  ...indicator.parameters.flatMap(({ source }) => [
    `parameter ${source.kind}`,
    source.kind === 'entered' ? `parameter ${source.overPeriods}` : '',
  ]),
];

const targetFeatures = ({ targets }: PlanVersion): readonly string[] => [
  ...targets.flatMap(({ goal }) => [
    `direction ${goal.direction}`,
    'bound' in goal && goal.bound.kind === 'relative' ? 'relative bound' : '',
    goal.direction === 'baseline' && goal.baseline.kind === 'relative' ? 'relative baseline' : '',
    goal.direction === 'exact' && goal.tolerance !== undefined ? 'tolerance' : '',
    goal.direction === 'range' && goal.lowerLimit !== undefined ? 'lower limit' : '',
    goal.direction === 'range' && goal.upperLimit !== undefined ? 'upper limit' : '',
    goal.direction === 'limits' && Number(goal.minimum) < Number(goal.maximum) ? 'limits rising' : '',
    goal.direction === 'limits' && Number(goal.minimum) > Number(goal.maximum) ? 'limits falling' : '',
  ]),
  new Set(targets.map(({ indicator }) => indicator)).size < targets.length ? 'several targets in time' : '',
];

const planFeatures = (plan: PlanVersion): readonly string[] => {
  const nouns = [...plan.nodes, ...plan.indicators];
  return [
    `scale ${plan.weightScale}`,
    `plan ${plan.state}`,
    ...nouns.map(({ weights }) => `weights ${Math.min(weights.length, 2)}`),
    nouns.some(({ weights }) => weights.some(({ perspective }) => perspective !== undefined))
      ? 'weight of a perspective'
      : '',
    nouns.some(({ weights }) => weights.length > 0 && weights.every(({ amount }) => amount === '0'))
      ? 'weight zero'
      : '',
    plan.perspectives.length > 0 ? 'perspectives' : '',
    plan.programmes.length > 0 ? 'programmes' : '',
    plan.nodes.some(({ kind, parent }) => kind === 'strategicObjective' && parent === null)
      ? 'level skipped'
      : '',
    ...plan.indicators.flatMap(indicatorFeatures),
    ...targetFeatures(plan),
  ];
};

const entryFeatures = ({ entries, history }: CycleFile): readonly string[] => [
  ...entries.flatMap(({ cell, periods, supersedes, unit }) => [
    `cell ${cell.state}`,
    periods.length > 1 ? 'entry over several periods' : '',
    supersedes === undefined ? '' : 'superseded entry',
    unit === null ? 'entry of the administration' : 'entry of a unit',
  ]),
  ...history.map(({ cell }) => `history ${cell.state === 'value' ? 'value' : 'empty'}`),
];

const organisationFeatures = (cycle: CycleFile): readonly string[] => [
  `${cycle.periods.length} periods`,
  `${cycle.units.length} units`,
  cycle.administration.patronSaint === undefined ? '' : 'patron saint',
  cycle.planVersions.length > 1 ? 'several plan versions' : '',
  cycle.asOf < `${cycle.year}-12-31` ? 'read within the year' : 'read after the year',
  ...cycle.units.flatMap(({ versions }) => [
    versions.length > 1 ? 'unit changed' : '',
    versions.some(({ reports }) => !reports) ? 'unit without result' : '',
    versions.some(({ parent }) => parent !== undefined) ? 'unit under another' : '',
  ]),
  ...cycle.responsibilities.flatMap(({ role, holder, from, to }) => [
    role === 'answers' ? `answers ${holder.kind}` : `role ${role}`,
    from === undefined && to === undefined ? '' : 'responsibility with dates',
  ]),
  ...cycle.assessments.flatMap(({ role, decision, unit }) => [
    `assessment ${role} ${decision}`,
    unit === undefined ? '' : 'assessment of a row',
  ]),
];

/** The names of everything that occurs in a cycle. */
export const featuresOf = (cycle: CycleFile): ReadonlySet<string> => {
  const names = new Set([
    ...rulebookFeatures(cycle),
    ...cycle.planVersions.flatMap(planFeatures),
    ...entryFeatures(cycle),
    ...organisationFeatures(cycle),
  ]);
  names.delete('');
  return names;
};

const each = (prefix: string, words: string): readonly string[] =>
  words.split(' ').map((word) => `${prefix} ${word}`);

const AGGREGATORS = 'sum mean last max min latestDate earliestDate single';

/** All features that random cycles must have. */
export const FEATURES: readonly string[] = [
  ...each('up', 'linearRatio allOrNothing'),
  ...each('down', 'linearDeviation inverseRatio allOrNothing'),
  ...each('late', 'onOrBefore pointsPerDay steps'),
  ...['late pointsPerDay calendar', 'late pointsPerDay working', 'late steps calendar', 'late steps working'],
  ...each('score', 'keep bands interpolated'),
  ...each('band', 'keep fixed'),
  ...['cap none', 'cap 100', 'cap above 100', 'floor 0', 'floor above 0', 'zeroBelow none', 'zeroBelow some'],
  ...each('missing', 'notComputable zero exclude error'),
  ...each('notComputable', 'propagate exclude zero'),
  ...each('unit', 'ownRows rowsOfBranch childUnits mean weightedMean'),
  ...each('shared', 'once eachUnit'),
  ...['perspective', 'programme'].flatMap((cross) =>
    ['operationalObjective', 'strategicObjective', 'indicator'].flatMap((over) =>
      each(`${cross} ${over}`, 'mean weightedMean'),
    ),
  ),
  ...each('chart', 'yearStart yearEnd'),
  ...['result', 'achievement', 'score', 'value', 'weighted', 'share'].flatMap((stage) =>
    each(`rounding ${stage}`, 'halfUp halfEven truncate'),
  ),
  ...['group', 'operationalObjective', 'strategicObjective', 'area', 'administration'].flatMap((kind) =>
    each(`rollUp ${kind}`, 'mean weightedMean'),
  ),
  ...['several sources with shares', 'several sources without shares', 'three sources'],
  ...each('override', 'achievement score missing'),
  ...each('kind', 'number percent money date boolean'),
  ...each('evaluation', 'year period milestones'),
  ...['none', 'parameters', 'results'].flatMap((stage) =>
    each(`over units ${stage} of`, 'year period milestones'),
  ),
  ...each('over units parameters', AGGREGATORS),
  ...each('over units results', AGGREGATORS),
  ...each('over periods', AGGREGATORS),
  ...each('parameter', `${AGGREGATORS} entered constant history indicator`),
  ...each('formula', 'min max abs days workingDays periodEnd'),
  ...each('milestone', 'boolean date percent'),
  ...['milestones with due', 'contributors named', 'relative bound', 'relative baseline', 'tolerance'],
  ...['lower limit', 'upper limit', 'limits rising', 'limits falling', 'several targets in time'],
  ...each('direction', 'up down scale deadline exact range baseline limits yesNo declared narrative'),
  ...each('scale', 'administration parent'),
  ...each('plan', 'approved superseded proposed draft'),
  ...each('weights', '0 1 2'),
  ...['weight of a perspective', 'weight zero', 'perspectives', 'programmes', 'level skipped'],
  ...each('cell', 'value missing notApplicable notYetDue'),
  ...['entry over several periods', 'superseded entry', 'entry of the administration', 'entry of a unit'],
  ...each('history', 'value empty'),
  ...['1', '2', '3', '4'].flatMap((count) => [`${count} periods`, `${count} units`]),
  ...['patron saint', 'several plan versions', 'read within the year', 'read after the year'],
  ...['unit changed', 'unit without result', 'unit under another', 'responsibility with dates'],
  ...each('answers', 'unit allUnits administration role'),
  ...each('role', 'performs enters'),
  ...['manager', 'oiv'].flatMap((role) => each(`assessment ${role}`, 'confirm neutralise correct')),
  'assessment of a row',
];

/** Reasons that results of random cycles must have; `invalidFormula` is refused when a file is read, two others only exclude. */
export const REASONS: readonly string[] = [
  ...[
    'missing',
    'notApplicable',
    'notYetDue',
    'noEntries',
    'noTarget',
    'noWeight',
    'noChildren',
    'allExcluded',
  ],
  ...['childNotComputable', 'divisionByZero', 'negativeTarget', 'baselineEqualsTarget', 'limitsNotOrdered'],
  ...[
    'kindMismatch',
    'moreThanOneValue',
    'noHistory',
    'circularFormula',
    'narrativeTarget',
    'neutralised',
    'zeroWeight',
  ],
];
