/** MISSING-07: zero at the first or last year of a series whose other years are all far from zero: the figure was probably not known. */
import { compare, integer, isZero, parseDecimal } from '../../../kernel/index.ts';
import type { ContextRecord, Finding, Goal, IndicatorRecord, ReadCell } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { amountOf } from '../../values/exact.ts';
import { findingOf, indicatorName, shortText, shown } from '../../values/finding.ts';

const RULE = { id: 'MISSING-07', family: 'missing', severity: 'warning' } as const;

/** Fewer years tell nothing of what is usual. */
const FEWEST = 4;
/** Counts below this fall to zero by themselves. */
const FAR_FROM_ZERO = integer(20);

const isFar = (cell: ReadCell): boolean => {
  const amount = amountOf(cell);
  return amount !== undefined && compare(amount, FAR_FROM_ZERO) >= 0;
};

const isPrintedZero = (cell: ReadCell): boolean => {
  const amount = amountOf(cell);
  return amount !== undefined && isZero(amount);
};

/** The zero, when it stands at an end of the series and alone. */
const zeroOf = (cells: readonly ReadCell[]): ReadCell | undefined => {
  const [first, ...later] = cells;
  const last = cells.at(-1);
  if (first === undefined || last === undefined || cells.length < FEWEST) return undefined;
  if (isPrintedZero(first) && later.every(isFar)) return first;
  return isPrintedZero(last) && cells.slice(0, -1).every(isFar) ? last : undefined;
};

/** Only tables of which every column is another year: a column of something else is no part of the series. */
const inTable = ({ columns, rows }: ContextRecord): readonly Finding[] => {
  const years = new Set(columns.flatMap(({ year, isShare }) => (year === undefined || isShare ? [] : year)));
  if (years.size < columns.length) return [];
  return rows.flatMap(({ label, cells }) => {
    const zero = zeroOf(cells);
    if (zero === undefined) return [];
    const year = columns[cells.indexOf(zero)]?.year ?? '';
    return [
      findingOf(RULE, {
        code: 'zeroInSeries',
        places: [zero.place],
        published: shown(zero),
        expected: 'n.d.',
        params: { row: shortText(label.published), year },
      }),
    ];
  });
};

/** What is measured of a row before its targets: the results of years, then the last value known. */
const measuredOf = ({ results, baseline }: IndicatorRecord): readonly ReadCell[] => [
  ...results.map(({ value }) => value),
  ...(baseline === undefined ? [] : [baseline]),
];

const isFarUp = (goal: Goal | undefined): boolean => {
  if (goal?.direction !== 'up' || !('amount' in goal.bound)) return false;
  const bound = parseDecimal(goal.bound.amount);
  return bound !== undefined && compare(bound, FAR_FROM_ZERO) >= 0;
};

/** A value of zero between values and targets that are all far from it; less is no better there. */
const besideTargets = (indicator: IndicatorRecord): readonly Finding[] => {
  const measured = measuredOf(indicator).filter(({ understood }) => understood !== undefined);
  const [zero, ...others] = measured.filter(isPrintedZero);
  const bounds = indicator.targets.map(({ value }) => value);
  if (zero === undefined || others.length > 0 || measured.length < 2 || bounds.length < 2) return [];
  if (!measured.every((cell) => cell === zero || isFar(cell))) return [];
  if (!bounds.every(({ goal }) => isFarUp(goal))) return [];
  return [
    findingOf(RULE, {
      code: 'zeroBesideTargets',
      places: [zero.place],
      published: shown(zero),
      expected: 'n.d.',
      params: { row: indicatorName(indicator) },
    }),
  ];
};

/** Quarters, or more periods. */
const FEWEST_PERIODS = 4;
const FAR_IN_PERIOD = integer(8);

/** The last period of a count that has something in every other one. */
const lastPeriod = (indicator: IndicatorRecord): readonly Finding[] => {
  const [parameter, ...others] = indicator.parameters;
  const periods = parameter?.periods ?? [];
  const last = periods.at(-1);
  if (last === undefined || others.length > 0 || periods.length < FEWEST_PERIODS || !isPrintedZero(last))
    return [];
  const isFull = periods.slice(0, -1).every((cell) => {
    const amount = amountOf(cell);
    return amount !== undefined && compare(amount, FAR_IN_PERIOD) >= 0;
  });
  if (!isFull) return [];
  return [
    findingOf(RULE, {
      code: 'zeroInPeriod',
      places: [last.place],
      published: shown(last),
      expected: 'n.d.',
      params: { row: indicatorName(indicator) },
    }),
  ];
};

/** The rule. */
export const zeroInSeries: Rule = {
  ...RULE,
  check: ({ documents }) =>
    documents.flatMap(({ contexts, indicators }) => [
      ...contexts.flatMap(inTable),
      ...indicators.flatMap(besideTargets),
      ...indicators.flatMap(lastPeriod),
    ]),
};
