/** Indicators without a starting value, in forms that ask for one. */
import type { Rule } from '../../rule.ts';
import { groupBy } from '../../values/group.ts';
import { atBeginning, rowsFinding } from './once-per-document.ts';

const RULE = { id: 'QUALITY-01', family: 'quality', severity: 'notice' } as const;

/** Objectives must be comparable with what was before (art. 5, c. 2, lett. e and f, D.Lgs. 150/2009). */
export const missingBaseline: Rule = {
  ...RULE,
  check: ({ documents }) =>
    documents.flatMap(({ indicators }) => {
      const forms = groupBy(indicators, ({ table }) => table.form);
      const asked = [...forms.values()]
        .filter((rows) => rows.some(({ baseline }) => baseline !== undefined))
        .flat();
      const without = asked.filter(
        ({ baseline }) =>
          baseline === undefined || (baseline.understood === undefined && baseline.empty !== undefined),
      );
      return rowsFinding(RULE, 'noBaseline', atBeginning(without), asked.length);
    }),
};
