/** The same indicator under different titles. */
import type { Rule } from '../../rule.ts';
import { titleKey } from '../../values/comparable-text.ts';
import { compareField } from './compare-field.ts';

const RULE = { id: 'SAME-04', family: 'sameThing', severity: 'notice', code: 'differentTitle' } as const;

/** Letters that the edge of a cell may have cut off. */
const LETTERS_CUT = 2;

const isSame = (one: string, other: string): boolean =>
  one === other ||
  (Math.abs(one.length - other.length) <= LETTERS_CUT && (one.startsWith(other) || other.startsWith(one)));

/** A title of a year before may differ; within a year it may not, but for case, accents and spacing. */
export const differentTitle: Rule = {
  ...RULE,
  check: (input) =>
    compareField<string>(input, RULE, {
      statements: ({ document, row }) => {
        const value = titleKey(row.title.published);
        if (value === '') return [];
        return [
          {
            value,
            published: row.title.published,
            place: row.title.place,
            ...(document.year !== undefined && { year: document.year }),
          },
        ];
      },
      same: isSame,
    }),
};
