/** The same indicator with different realisation of its target in two tables or documents. */
import type { ReadCell } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { sameFigure } from '../../values/same-figure.ts';
import { rowsOfTheWhole } from './comparable-rows.ts';
import { compareField } from './compare-field.ts';

const RULE = { id: 'SAME-03', family: 'sameThing', severity: 'error', code: 'differentAchievement' } as const;

/** A realisation above 100 and one stopped at 100 follow two rules, not two figures: only what lies below 100 is compared. */
const HUNDRED_OR_MORE = /^\+?\d{3,}(?:[.,]\d+)?\s*%?$/;

const same = (one: ReadCell, other: ReadCell): boolean =>
  sameFigure(one, other) === true ||
  [one, other].every(({ published }) => HUNDRED_OR_MORE.test(published.trim()));

/** Realisation of the whole administration. */
export const differentAchievement: Rule = {
  ...RULE,
  check: (input) =>
    compareField<ReadCell>(input, RULE, {
      rows: rowsOfTheWhole,
      statements: ({ document, row: { achievement } }) =>
        achievement?.understood === undefined
          ? []
          : [
              {
                value: achievement,
                published: achievement.published,
                place: achievement.place,
                ...(document.year !== undefined && { year: document.year }),
              },
            ],
      same,
    }),
};
