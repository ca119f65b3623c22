/** A card whose results are headed with other years than its targets, where the other cards have the same years for both. */
import type { DocumentRecord, Finding, IndicatorRecord } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf, shortText } from '../../values/finding.ts';
import { groupBy } from '../../values/group.ts';

const RULE = { id: 'YEARS-12', family: 'years', severity: 'error' } as const;

const yearsOf = (columns: readonly { readonly year?: number }[]): readonly number[] =>
  columns.flatMap(({ year }) => year ?? []);

interface Row {
  readonly row: IndicatorRecord;
  readonly targets: readonly number[];
  readonly results: readonly number[];
}

const isShifted = ({ targets, results }: Row): boolean => {
  const by = (results[0] ?? 0) - (targets[0] ?? 0);
  return by !== 0 && targets.every((year, index) => results[index] === year + by);
};

const same = ({ targets, results }: Row): boolean => targets.every((year, index) => results[index] === year);

/** Rows with the same years above targets and results that are needed before another row is accused. */
const LEAST_RIGHT = 3;

const findingsOf = (rows: readonly Row[]): readonly Finding[] => {
  const right = rows.filter(same).length;
  const wrong = rows.filter(isShifted);
  if (right < Math.max(LEAST_RIGHT, 3 * wrong.length)) return [];
  return wrong.map(({ row, targets, results }) =>
    findingOf(RULE, {
      code: 'resultsUnderOtherYears',
      places: [row.title.place, ...row.results.map(({ value }) => value.place)],
      published: results.join('; '),
      expected: targets.join('; '),
      params: { indicator: shortText(row.title.published) },
    }),
  );
};

const check = ({ indicators }: DocumentRecord): readonly Finding[] => {
  const rows = indicators
    .map((row) => ({ row, targets: yearsOf(row.targets), results: yearsOf(row.results) }))
    .filter(({ targets, results }) => targets.length > 1 && targets.length === results.length);
  return [...groupBy(rows, ({ row }) => row.table.form).values()].flatMap(findingsOf);
};

/** At least two years on both sides, each as far from the other. */
export const shiftedResults: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(check) };
