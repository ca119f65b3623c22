/** MISSING-07: zero at the first or last year of a series whose other years are all far from zero: the figure was probably not known. */
import { compare, integer, isZero } from '../../../kernel/index.ts';
import type { ContextRecord, Finding, ReadCell } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { amountOf } from '../../values/exact.ts';
import { findingOf, shortText, shown } from '../../values/finding.ts';

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

/** The rule. */
export const zeroInSeries: Rule = {
  ...RULE,
  check: ({ documents }) => documents.flatMap(({ contexts }) => contexts.flatMap(inTable)),
};
