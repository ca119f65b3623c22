/** Results more than three times their targets: the targets asked for nothing. */
import type { Rule } from '../../rule.ts';
import { reportedRows } from '../../values/year-pairs.ts';
import { isFarAbove } from './meets-target.ts';
import { rowsFinding } from './once-per-document.ts';

const RULE = { id: 'QUALITY-08', family: 'quality', severity: 'notice' } as const;

/** Counts only: a percentage cannot be passed three times. */
export const targetTooLow: Rule = {
  ...RULE,
  check: ({ documents }) =>
    documents.flatMap((document) => {
      const pairs = reportedRows(document);
      const above = pairs
        .filter(({ target, result }) => isFarAbove(target, result))
        .map(({ row, result }) => ({ row, place: result.place }));
      return rowsFinding(RULE, 'targetTooLow', above, pairs.length);
    }),
};
