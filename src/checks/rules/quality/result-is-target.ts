/** Results that are exactly their targets, to the unit and to the day, in several rows. */
import type { Rule } from '../../rule.ts';
import { reportedRows } from '../../values/year-pairs.ts';
import { isExactly } from './meets-target.ts';
import { rowsFinding } from './once-per-document.ts';

const RULE = { id: 'QUALITY-07', family: 'quality', severity: 'notice' } as const;

/** Fewer rows, or fewer of all, may well be chance. */
const LEAST_ROWS = 3;
const ROWS_PER_EXACT = 6;

/** Many of them ask whether the result was measured or copied. */
export const resultIsTarget: Rule = {
  ...RULE,
  check: ({ documents }) =>
    documents.flatMap((document) => {
      const pairs = reportedRows(document);
      const exact = pairs
        .filter(({ target, result }) => isExactly(target, result))
        .map(({ row, result }) => ({ row, place: result.place }));
      return exact.length < LEAST_ROWS || exact.length * ROWS_PER_EXACT < pairs.length
        ? []
        : rowsFinding(RULE, 'resultIsTarget', exact, pairs.length);
    }),
};
