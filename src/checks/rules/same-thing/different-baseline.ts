/** SAME-13: the last value observed of one indicator, stated differently in two cards or tables of a document. */
import type { ReadCell } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { titleKey } from '../../values/comparable-text.ts';
import { editDistance } from '../../values/edit-distance.ts';
import { sameFigure } from '../../values/same-figure.ts';
import { rowsOfTheWhole } from './comparable-rows.ts';
import { compareField } from './compare-field.ts';

const RULE = { id: 'SAME-13', family: 'sameThing', severity: 'warning', code: 'differentBaseline' } as const;

interface Baseline {
  readonly file: string;
  readonly cell: ReadCell;
}

/** In a sentence a letter more or less is a misprint, not another value. */
const SENTENCE = 40;
const MISPRINT = 2;

const isMisprint = (one: string, other: string): boolean =>
  one.length >= SENTENCE && editDistance(one, other, MISPRINT) !== undefined;

/** Words are compared within a document only; a figure and words cannot be compared. */
const same = (one: Baseline, other: Baseline): boolean => {
  const figures = sameFigure(one.cell, other.cell);
  if (figures !== undefined) return figures;
  if (one.file !== other.file || one.cell.understood !== undefined || other.cell.understood !== undefined)
    return true;
  const [first, second] = [one, other].map(({ cell }) => titleKey(cell.published));
  if (first === undefined || second === undefined) return true;
  return first.startsWith(second) || second.startsWith(first) || isMisprint(first, second);
};

/** Starting values within documents of one year. */
export const differentBaseline: Rule = {
  ...RULE,
  check: (input) =>
    compareField<Baseline>(input, RULE, {
      rows: rowsOfTheWhole,
      statements: ({ document, row: { baseline } }) =>
        baseline === undefined || baseline.empty !== undefined || titleKey(baseline.published) === ''
          ? []
          : [
              {
                value: { file: document.file, cell: baseline },
                published: baseline.published,
                place: baseline.place,
                ...(document.year !== undefined && { year: document.year }),
              },
            ],
      same,
    }),
};
