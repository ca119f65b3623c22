/** Percentages measured on a handful of cases. */
import { compare, integer } from '../../../kernel/index.ts';
import type { IndicatorRecord } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { amountOf } from '../../values/exact.ts';
import { rowsFinding } from './once-per-document.ts';

const RULE = { id: 'QUALITY-09', family: 'quality', severity: 'notice' } as const;

/** A percentage of fewer cases than these jumps by twenty points and more with each one. */
const LEAST_CASES = integer(5);

/** The last parameter of a ratio is its whole. */
const isOfFewCases = ({ parameters, results }: IndicatorRecord): boolean => {
  const cases = amountOf(parameters.at(-1)?.total);
  const isPercentage = results.some(({ value }) => value.understood?.kind === 'percent');
  if (parameters.length < 2 || cases === undefined || !isPercentage) return false;
  return compare(cases, integer(0)) > 0 && compare(cases, LEAST_CASES) < 0;
};

/** Rows that print their parameters. */
export const fewCases: Rule = {
  ...RULE,
  check: ({ documents }) =>
    documents.flatMap(({ indicators }) =>
      rowsFinding(
        RULE,
        'fewCases',
        indicators
          .filter(isOfFewCases)
          .map((row) => ({ row, place: row.results[0]?.value.place ?? row.place })),
        indicators.filter(({ parameters }) => parameters.length > 1).length,
      ),
    ),
};
