/** MISSING-01: every result of a year is zero beside targets above zero: nothing was measured yet, and zero stands for it. */
import { isZero } from '../../../kernel/index.ts';
import type { DocumentRecord, Finding } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { amountOf } from '../../values/exact.ts';
import { findingOf } from '../../values/finding.ts';
import { groupBy } from '../../values/group.ts';
import { type YearPair, yearPairs } from '../../values/year-pairs.ts';

const RULE = { id: 'MISSING-01', family: 'missing', severity: 'warning' } as const;

/** Zeros in a row that are no accident any more. */
const ENOUGH = 3;

interface Measured extends YearPair {
  readonly table: number;
}

const isSuspicious = (pairs: readonly Measured[]): boolean =>
  pairs.length >= ENOUGH &&
  pairs.every(({ result }) => {
    const amount = amountOf(result);
    return amount !== undefined && isZero(amount);
  }) &&
  pairs.filter(({ target }) => {
    const bound = amountOf(target.cell);
    return bound === undefined || !isZero(bound);
  }).length *
    2 >
    pairs.length;

const found = (pairs: readonly Measured[]): Finding =>
  findingOf(RULE, {
    code: 'columnOfZeros',
    places: pairs.map(({ result }) => result.place),
    published: pairs[0]?.result.published.trim() ?? '0',
    expected: 'n.d.',
    params: { rows: pairs.length, year: pairs[0]?.year ?? '' },
  });

/** Zeros of a whole year of the document in one finding; otherwise those of its single tables. */
const ofYear = (pairs: readonly Measured[]): readonly Finding[] => {
  if (isSuspicious(pairs)) return [found(pairs)];
  return [...groupBy(pairs, ({ table }) => String(table)).values()].filter(isSuspicious).map(found);
};

const inDocument = (document: DocumentRecord): readonly Finding[] => {
  const pairs = document.indicators.flatMap((indicator) =>
    yearPairs(indicator)
      .filter(({ result }) => result.empty === undefined)
      .map((pair): Measured => ({ ...pair, table: indicator.table.index })),
  );
  return [...groupBy(pairs, ({ year }) => String(year ?? '')).values()].flatMap(ofYear);
};

/** The rule. */
export const columnOfZeros: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(inDocument) };
