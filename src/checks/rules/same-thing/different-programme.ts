/** The same indicator under different missions or programmes. */
import type { ReadCell } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { titleKey } from '../../values/comparable-text.ts';
import { programmesIn } from '../../values/programme-codes.ts';
import { compareField } from './compare-field.ts';
import type { IndicatorGroup, IndicatorRow } from './indicator-group.ts';

const RULE = { id: 'SAME-07', family: 'sameThing', severity: 'warning', code: 'differentProgramme' } as const;

const shares = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((code) =>
    other.some((each) => each === code || each.endsWith(`/${code}`) || code.endsWith(`/${each}`)),
  );

const codesOf = (cell: ReadCell | undefined): readonly string[] =>
  cell === undefined ? [] : programmesIn(cell.published);

/** One indicator printed under two objectives stands under the programmes of both. */
const ofOneObjective = ({ rows }: IndicatorGroup): readonly IndicatorRow[] => {
  const title = rows.find(({ row }) => row.objective !== undefined)?.row.objective?.title ?? '';
  return rows.filter(
    ({ row: { objective } }) => objective === undefined || titleKey(objective.title) === titleKey(title),
  );
};

/** Two rows disagree when they name no programme in common. */
export const differentProgramme: Rule = {
  ...RULE,
  check: (input) =>
    compareField<readonly string[]>(input, RULE, {
      rows: ofOneObjective,
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
