/** Nearly all rows realised at exactly 100 %: the measure tells nothing. */
import { compare, HUNDRED } from '../../../kernel/index.ts';
import type { Rule } from '../../rule.ts';
import { amountOf } from '../../values/exact.ts';
import { rowsFinding } from './once-per-document.ts';

const RULE = { id: 'QUALITY-06', family: 'quality', severity: 'notice' } as const;

const LEAST_ROWS = 10;
/** Out of ten. */
const NEARLY_ALL = 9;

/** Results must tell performances apart (art. 5, c. 2, lett. b and art. 19 D.Lgs. 150/2009). */
export const allAtHundred: Rule = {
  ...RULE,
  check: ({ documents }) =>
    documents.flatMap(({ indicators }) => {
      const rated = indicators.filter(({ achievement }) => amountOf(achievement) !== undefined);
      const full = rated.filter(({ achievement }) => {
        const amount = amountOf(achievement);
        return amount !== undefined && compare(amount, HUNDRED) === 0;
      });
      const isTelling = rated.length >= LEAST_ROWS && full.length * 10 >= rated.length * NEARLY_ALL;
      return isTelling
        ? rowsFinding(
            RULE,
            'allAtHundred',
            full.map((row) => ({ row, place: row.achievement?.place ?? row.place })),
            rated.length,
          )
        : [];
    }),
};
