/** The same indicator with different targets for one year, in two tables or documents about the same year. */
import type { Quantity, ReadCell, ReadTarget } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { sameFigure } from '../../values/same-figure.ts';
import { isOfWholeYear, rowsOfTheWhole, yearOf } from './comparable-rows.ts';
import { compareField } from './compare-field.ts';

const RULE = { id: 'SAME-02', family: 'sameThing', severity: 'error', code: 'differentTarget' } as const;

interface StatedTarget {
  readonly target: ReadTarget;
  /** Year of the document: a later plan may state another target. */
  readonly stated: number | undefined;
}

const amountText = (cell: ReadCell): string | undefined => {
  const quantity: Quantity | undefined = cell.understood;
  return quantity !== undefined && 'amount' in quantity ? quantity.amount.replace(/\.0+$/, '') : undefined;
};

/** A target in words agrees with a figure that it names. */
const namesFigure = (words: ReadCell, figure: ReadCell): boolean => {
  const amount = amountText(figure);
  const figures = words.published.replace(/(\d)[.,]0+\b/g, '$1').match(/\d+(?:[.,/]\d+)*/g) ?? [];
  return amount === undefined || figures.some((figure) => figure.replace(',', '.') === amount);
};

const hasWords = (cell: ReadCell): boolean => /\d/.test(cell.published);

const sameBound = (one: ReadCell, other: ReadCell): boolean => {
  const same = sameFigure(one, other);
  if (same !== undefined) return same;
  if (one.understood === undefined && other.understood === undefined) return true;
  const [words, figure] = one.understood === undefined ? [one, other] : [other, one];
  return !hasWords(words) || namesFigure(words, figure);
};

const opposite = (one: ReadTarget, other: ReadTarget): boolean => {
  const directions = [one, other].flatMap(({ goal, operator }) =>
    operator === undefined || goal === undefined ? [] : [goal.direction],
  );
  return directions.length === 2 && directions.includes('up') && directions.includes('down');
};

/** Targets agree with the same bound; an operator that one of them leaves out is no difference. */
const sameTarget = (one: StatedTarget, other: StatedTarget): boolean =>
  one.stated !== other.stated ||
  (sameBound(one.target.cell, other.target.cell) && !opposite(one.target, other.target));

/** Targets of documents about the same year; those of two plans are compared by the rule on changed targets. */
export const differentTarget: Rule = {
  ...RULE,
  check: (input) =>
    compareField<StatedTarget>(input, RULE, {
      rows: rowsOfTheWhole,
      statements: (row) =>
        row.row.targets
          .filter(({ heading }) => isOfWholeYear(heading))
          .flatMap(({ year, value }) => {
            const about = yearOf(row, year);
            if (value.goal === undefined) return [];
            return [
              {
                value: { target: value, stated: row.document.year },
                published: value.cell.published,
                place: value.cell.place,
                ...(about !== undefined && { year: about }),
              },
            ];
          }),
      same: sameTarget,
    }),
};
