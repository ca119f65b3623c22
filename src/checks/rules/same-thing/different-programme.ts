/** The same indicator under different missions or programmes. */
import type { ReadCell } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { programmesIn } from '../../values/programme-codes.ts';
import { compareField } from './compare-field.ts';

const RULE = { id: 'SAME-07', family: 'sameThing', severity: 'warning', code: 'differentProgramme' } as const;

const shares = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((code) =>
    other.some((each) => each === code || each.endsWith(`/${code}`) || code.endsWith(`/${each}`)),
  );

const codesOf = (cell: ReadCell | undefined): readonly string[] =>
  cell === undefined ? [] : programmesIn(cell.published);

/** Two rows disagree when they name no programme in common. */
export const differentProgramme: Rule = {
  ...RULE,
  check: (input) =>
    compareField<readonly string[]>(input, RULE, {
      statements: ({ document, row: { programme } }) => {
        const value = codesOf(programme);
        if (programme === undefined || value.length === 0) return [];
        return [
          {
            value,
            published: programme.published,
            place: programme.place,
            ...(document.year !== undefined && { year: document.year }),
          },
        ];
      },
      same: shares,
    }),
};
