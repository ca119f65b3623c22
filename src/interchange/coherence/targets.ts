/** Targets: of the kind of their indicator's result, with limits in order. */
import { compare, isNegative, parseDecimal, type Rational, ZERO } from '../../kernel/index.ts';
import type { Bound, Goal, Quantity, ResultKind, Target } from '../../model/index.ts';
import { pathText } from '../json-path.ts';
import type { CycleIndex, VersionIndex } from './cycle-index.ts';
import { mustKnow } from './known.ts';
import { inside, type Report, type Spot, spotOf } from './report.ts';

const AMOUNTS: ReadonlySet<string> = new Set(['number', 'money']);

/** Whether a figure of one kind can be compared with a result of the other. */
export const kindsAgree = (kind: Bound['kind'], resultKind: ResultKind): boolean => {
  if (kind === 'relative') return resultKind !== 'date' && resultKind !== 'boolean';
  return kind === resultKind || (AMOUNTS.has(kind) && AMOUNTS.has(resultKind));
};

const isNumeric = (kind: ResultKind): boolean => kind !== 'date' && kind !== 'boolean';

/** The kind in the goal that cannot be compared with the result; undefined when all can. */
const misfit = (goal: Goal, resultKind: ResultKind): string | undefined => {
  const unless = (fits: boolean, kind: string): string | undefined => (fits ? undefined : kind);
  switch (goal.direction) {
    case 'up':
    case 'down':
    case 'scale':
      return unless(isNumeric(resultKind) && kindsAgree(goal.bound.kind, resultKind), goal.bound.kind);
    case 'baseline':
      return [goal.baseline, goal.bound]
        .map(({ kind }) => kind)
        .find((kind) => !isNumeric(resultKind) || !kindsAgree(kind, resultKind));
    case 'deadline':
      return unless(resultKind === 'date' && goal.bound.kind === 'date', goal.bound.kind);
    case 'exact':
      return unless(kindsAgree(goal.bound.kind, resultKind), goal.bound.kind);
    case 'range':
    case 'limits':
      return unless(isNumeric(resultKind), 'number');
    case 'yesNo':
      return unless(resultKind === 'boolean', 'boolean');
    case 'declared':
      return unless(resultKind === 'percent', 'percent');
    case 'narrative':
      return undefined;
  }
};

const rising = (texts: readonly (string | undefined)[], strict: readonly boolean[]): boolean => {
  const values = texts.map((text) => (text === undefined ? undefined : parseDecimal(text)));
  return strict.every((isStrict, index) => {
    const [low, high] = [values[index], values[index + 1]];
    if (low === undefined || high === undefined) return true;
    return isStrict ? compare(low, high) < 0 : compare(low, high) <= 0;
  });
};

/** The limits of the goal as a text when they are not in order. */
const disorder = (goal: Goal): string | undefined => {
  if (goal.direction === 'scale')
    return rising([goal.from, goal.to], [true]) ? undefined : `${goal.from}, ${goal.to}`;
  if (goal.direction === 'range') {
    const limits = [goal.lowerLimit, goal.from, goal.to, goal.upperLimit];
    return rising(limits, [true, false, true])
      ? undefined
      : limits.filter((limit) => limit !== undefined).join(', ');
  }
  if (goal.direction !== 'limits') return undefined;
  const { minimum, target, maximum } = goal;
  const ordered =
    rising([minimum, target, maximum], [true, false]) || rising([maximum, target, minimum], [false, true]);
  return ordered ? undefined : `${minimum}, ${target}, ${maximum}`;
};

const amountOf = (bound: Bound): Rational | undefined =>
  'amount' in bound ? parseDecimal(bound.amount) : undefined;

const amountText = (bound: Bound): string => ('amount' in bound ? bound.amount : '');

interface Subject {
  readonly target: Target;
  readonly resultKind: ResultKind;
  readonly spot: Spot;
}

const checkGoal = (report: Report, { target, resultKind, spot }: Subject): void => {
  const { goal, indicator, year } = target;
  const { direction } = goal;
  const at = inside(spot, 'goal');
  const kind = misfit(goal, resultKind);
  if (kind !== undefined)
    report.add('cycle.targetKind', at, { indicator, year, direction, kind, resultKind });
  const values = disorder(goal);
  if (values !== undefined) report.add('cycle.targetOrder', at, { indicator, year, values });
  if (goal.direction === 'baseline') {
    const [baseline, bound] = [amountOf(goal.baseline), amountOf(goal.bound)];
    if (baseline !== undefined && bound !== undefined && compare(baseline, bound) === 0) {
      report.add('cycle.targetBaselineEqual', at, { indicator, year, value: amountText(goal.bound) });
    }
  }
  if (goal.direction === 'up' || goal.direction === 'down' || goal.direction === 'scale') {
    if (!isNegative(amountOf(goal.bound) ?? ZERO)) return;
    report.add('cycle.targetNegative', at, { indicator, year, value: amountText(goal.bound) });
  }
};

const checkExpected = (index: CycleIndex, report: Report, { target, resultKind, spot }: Subject): void => {
  for (const [position, { period, value }] of (target.expected ?? []).entries()) {
    const at = inside(spot, 'expected', position);
    mustKnow(report, inside(at, 'period'), { noun: 'period', names: index.periods }, period);
    const kind: Quantity['kind'] = value.kind;
    if (!kindsAgree(kind, resultKind)) report.add('cycle.expectedKind', at, { period, kind, resultKind });
  }
};

/** Checks the targets of a plan version. */
export const checkTargets = (index: CycleIndex, version: VersionIndex, report: Report): void => {
  const first = new Map<string, string>();
  const plans = new Set(index.cycle.planVersions.map(({ id }) => id));
  for (const [position, target] of version.version.targets.entries()) {
    const spot = spotOf([...version.spot.path, 'targets', position], { id: target.id });
    const { indicator, year, validFrom } = target;
    mustKnow(report, inside(spot, 'planVersion'), { noun: 'planVersion', names: plans }, target.planVersion);
    const known = { noun: 'indicator', names: version.indicators };
    if (!mustKnow(report, inside(spot, 'indicator'), known, indicator)) continue;
    const key = `${indicator} ${year} ${validFrom}`;
    const firstPath = first.get(key);
    if (firstPath === undefined) first.set(key, pathText(spot.path));
    else report.add('cycle.targetSameDate', spot, { indicator, year, date: validFrom, firstPath });
    const resultKind = version.indicators.get(indicator)?.noun.resultKind;
    if (resultKind === undefined) continue;
    checkGoal(report, { target, resultKind, spot });
    checkExpected(index, report, { target, resultKind, spot });
  }
};
