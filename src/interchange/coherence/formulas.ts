/** Parameters and formulas of indicators: known names, kinds that fit, no division by a constant zero, no circles. */
import { compare, formatExact, HUNDRED, isZero, parseDecimal, sum, ZERO } from '../../kernel/index.ts';
import type { Aggregator, Evaluation, Indicator, Parameter } from '../../model/index.ts';
import { namesOf, parseFormula } from '../../rulebook/index.ts';
import { chainText, circlesOf } from './circles.ts';
import { constantDivisorsOf } from './constant-divisors.ts';
import type { Located, VersionIndex } from './cycle-index.ts';
import { mustKnow } from './known.ts';
import { inside, type Report, type Spot } from './report.ts';

/** A name that formulas applied in each period may use without a parameter. */
const PERIOD_END = 'periodEnd';

const OVER_DATES: ReadonlySet<Aggregator> = new Set(['latestDate', 'earliestDate']);
const OVER_NUMBERS: ReadonlySet<Aggregator> = new Set(['sum', 'mean', 'max', 'min']);

const fits = (aggregator: Aggregator, kind: Parameter['kind']): boolean =>
  kind === 'date' ? !OVER_NUMBERS.has(aggregator) : !OVER_DATES.has(aggregator);

const checkFormula = (report: Report, { noun, spot }: Located<Indicator>, evaluation: Evaluation): void => {
  if (evaluation.stage === 'milestones') return;
  const { formula } = evaluation;
  const at = inside(spot, 'evaluation', 'formula');
  const parsed = parseFormula(formula);
  if (!parsed.ok) {
    const { reason, position, found } = parsed.error;
    report.add('cycle.formulaInvalid', at, { formula, reason, position: position + 1, found });
    return;
  }
  const used = new Set(namesOf(parsed.value));
  const known = new Set(noun.parameters.map(({ name }) => name));
  if (evaluation.stage === 'period') known.add(PERIOD_END);
  for (const name of used) {
    if (known.has(name)) continue;
    report.add('cycle.formulaUnknownName', at, { formula, name, known: [...known].join(', ') });
  }
  for (const [index, { name }] of noun.parameters.entries()) {
    if (!used.has(name))
      report.add('cycle.parameterUnused', inside(spot, 'parameters', index), { name, formula });
  }
  const constants = new Map(noun.parameters.map(({ name, source }) => [name, source]));
  for (const divisor of constantDivisorsOf(parsed.value, constants)) {
    report.add('cycle.formulaDivisionByZero', at, { formula, divisor });
  }
};

const checkParameter = (
  version: VersionIndex,
  report: Report,
  parameter: Parameter,
  at: { readonly spot: Spot; readonly indicator: Indicator },
): void => {
  const { name, kind, source } = parameter;
  const { spot, indicator } = at;
  if (name === PERIOD_END) report.add('cycle.parameterReserved', spot, { name });
  if (source.kind === 'constant' && source.value.kind !== kind) {
    report.add('cycle.parameterKind', inside(spot, 'source', 'value'), {
      name,
      kind,
      found: source.value.kind,
    });
  }
  if (source.kind === 'indicator') {
    const from = inside(spot, 'source', 'indicator');
    mustKnow(report, from, { noun: 'indicator', names: version.indicators }, source.indicator);
  }
  if (source.kind !== 'entered') return;
  if (indicator.evaluation.stage !== 'period' && !fits(source.overPeriods, kind)) {
    report.add('cycle.aggregatorKind', inside(spot, 'source', 'overPeriods'), {
      name,
      kind,
      aggregator: source.overPeriods,
    });
  }
};

const checkOverUnits = (report: Report, { noun, spot }: Located<Indicator>): void => {
  const { overUnits, evaluation, resultKind } = noun;
  if (overUnits.stage === 'parameters') {
    const { aggregator } = overUnits;
    const at = inside(spot, 'overUnits', 'aggregator');
    for (const { name, kind, source } of noun.parameters) {
      if (source.kind !== 'entered' || fits(aggregator, kind)) continue;
      report.add('cycle.aggregatorKind', at, { name, kind, aggregator });
    }
  } else if (overUnits.stage === 'results' && !fits(overUnits.aggregator, resultKind)) {
    const params = { name: noun.id, kind: resultKind, aggregator: overUnits.aggregator };
    report.add('cycle.aggregatorKind', inside(spot, 'overUnits', 'aggregator'), params);
  }
  if (evaluation.stage === 'period' && !fits(evaluation.overPeriods, resultKind)) {
    const params = { name: noun.id, kind: resultKind, aggregator: evaluation.overPeriods };
    report.add('cycle.aggregatorKind', inside(spot, 'evaluation', 'overPeriods'), params);
  }
};

const MILESTONE_KINDS: ReadonlySet<string> = new Set(['boolean', 'date', 'percent']);

const checkMilestones = (report: Report, { noun, spot }: Located<Indicator>): void => {
  if (noun.evaluation.stage !== 'milestones') return;
  const { milestones } = noun.evaluation;
  const kinds = new Map(noun.parameters.map(({ name, kind }) => [name, kind]));
  const at = inside(spot, 'evaluation', 'milestones');
  for (const [index, { parameter }] of milestones.entries()) {
    const here = inside(at, index, 'parameter');
    if (!mustKnow(report, here, { noun: 'parameter', names: kinds }, parameter)) continue;
    const kind = kinds.get(parameter) ?? '';
    if (!MILESTONE_KINDS.has(kind)) report.add('cycle.milestoneKind', here, { name: parameter, kind });
  }
  for (const [index, { weight }] of milestones.entries()) {
    if (!weight.startsWith('-') || isZero(parseDecimal(weight) ?? ZERO)) continue;
    report.add('cycle.negativeWeight', inside(at, index, 'weight'), { amount: weight });
  }
  const total = sum(milestones.map(({ weight }) => parseDecimal(weight) ?? ZERO));
  if (compare(total, HUNDRED) !== 0) report.add('cycle.milestoneWeights', at, { sum: formatExact(total) });
  if (noun.resultKind !== 'percent') {
    report.add('cycle.milestoneResultKind', inside(spot, 'resultKind'), { kind: noun.resultKind });
  }
};

const checkNames = (report: Report, { noun, spot }: Located<Indicator>): void => {
  const first = new Map<string, number>();
  for (const [index, { name }] of noun.parameters.entries()) {
    const earlier = first.get(name);
    if (earlier === undefined) first.set(name, index);
    else {
      const params = { item: name, firstPath: `parameters[${earlier}]` };
      report.add('cycle.duplicateItem', inside(spot, 'parameters', index, 'name'), params);
    }
  }
};

const checkCircles = (version: VersionIndex, report: Report): void => {
  const edges = new Map<string, readonly string[]>();
  for (const { noun } of version.indicators.values()) {
    const targets = noun.parameters.flatMap(({ source }) =>
      source.kind === 'indicator' ? [source.indicator] : [],
    );
    edges.set(noun.id, targets);
  }
  for (const circle of circlesOf(edges)) {
    const start = version.indicators.get(circle[0] ?? '');
    if (start === undefined) continue;
    report.add('cycle.formulaCycle', inside(start.spot, 'parameters'), { chain: chainText(circle) });
  }
};

/** Checks the parameters and formulas of a plan version's indicators. */
export const checkFormulas = (version: VersionIndex, report: Report): void => {
  for (const located of version.indicators.values()) {
    checkNames(report, located);
    for (const [index, parameter] of located.noun.parameters.entries()) {
      const spot = inside(located.spot, 'parameters', index);
      checkParameter(version, report, parameter, { spot, indicator: located.noun });
    }
    checkFormula(report, located, located.noun.evaluation);
    checkMilestones(report, located);
    checkOverUnits(report, located);
  }
  checkCircles(version, report);
};
