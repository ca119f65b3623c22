/** The same indicator with different results in two tables or documents of one year. */
import type { ReadCell } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { sameFigure } from '../../values/same-figure.ts';
import { isOfWholeYear, rowsOfTheWhole, yearOf } from './comparable-rows.ts';
import { compareField } from './compare-field.ts';

const RULE = { id: 'SAME-01', family: 'sameThing', severity: 'error', code: 'differentResult' } as const;

/** Results of the whole administration are compared; a unit's figure only when no other unit contributes. */
export const differentResult: Rule = {
  ...RULE,
  check: (input) =>
    compareField<ReadCell>(input, RULE, {
      rows: rowsOfTheWhole,
      statements: (row) =>
        row.row.results
          .filter(({ heading }) => isOfWholeYear(heading))
          .flatMap(({ year, value }) => {
            const about = yearOf(row, year);
            return value.understood === undefined
              ? []
              : [
                  {
                    value,
                    published: value.published,
                    place: value.place,
                    ...(about !== undefined && { year: about }),
                  },
                ];
          }),
      same: (one, other) => sameFigure(one, other) === true,
    }),
};
