/** Two plans that state different targets for the same year of one indicator. */
import type { ReadCell } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { sameFigure } from '../../values/same-figure.ts';
import { isOfWholeYear, rowsOfTheWhole } from './comparable-rows.ts';
import { compareField } from './compare-field.ts';

const RULE = { id: 'SAME-08', family: 'sameThing', severity: 'warning', code: 'changedTarget' } as const;

interface PlannedTarget {
  readonly cell: ReadCell;
  readonly plan: number | undefined;
}

const same = (one: PlannedTarget, other: PlannedTarget): boolean =>
  one.plan === other.plan || sameFigure(one.cell, other.cell) !== false;

/** A target may be changed by a later plan, but the change must be seen and justified (art. 6 D.Lgs. 150/2009). */
export const differentPlanTarget: Rule = {
  ...RULE,
  check: (input) =>
    compareField<PlannedTarget>(input, RULE, {
      rows: rowsOfTheWhole,
      statements: ({ document, row }) =>
        row.targets
          .filter(({ heading }) => isOfWholeYear(heading))
          .flatMap(({ year, value }) =>
            year === undefined || value.cell.understood === undefined
              ? []
              : [
                  {
                    value: { cell: value.cell, plan: document.year },
                    published: `${value.cell.published} (${document.year ?? ''})`,
                    place: value.cell.place,
                    year,
                  },
                ],
          ),
      same,
    }),
};
