/** One table among many of the same form whose columns name other years than all the others. */
import { type Place, rememberObjects } from '../../../kernel/index.ts';
import type { DocumentRecord, Finding, IndicatorRecord } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf, shortText } from '../../values/finding.ts';
import { groupBy } from '../../values/group.ts';

const RULE = { id: 'YEARS-20', family: 'years', severity: 'warning' } as const;

/** Tables of a form are compared when there are at least so many, and an odd one is told when this share of them agrees. */
const FEWEST_TABLES = 4;
const SHARE_OF_EQUALS = 75;

/** Headings with years of a row: results and targets in their order. */
const headings = ({ results, targets }: IndicatorRecord): string =>
  [...results, ...targets]
    .flatMap(({ year, heading }) => (year === undefined ? [] : [heading.trim()]))
    .join('; ');

interface Headed {
  readonly row: IndicatorRecord;
  readonly headings: string;
}

const withoutYears = (text: string): string => text.replace(/\d{4}/g, '').toLowerCase();

/** The first row of each table; in a card of several small tables, of each that is headed in its own way. */
const tablesOf = ({ indicators }: DocumentRecord): readonly Headed[] =>
  [
    ...groupBy(
      indicators,
      (row) => `${row.table.form} ${row.table.index} ${row.table.title} ${headings(row)}`,
    ).values(),
  ].flatMap(([row]) => (row === undefined ? [] : [{ row, headings: headings(row) }]));

const oddIn = (tables: readonly Headed[]): readonly Finding[] => {
  const byHeadings = [...groupBy(tables, (table) => table.headings).values()].toSorted(
    (one, other) => other.length - one.length,
  );
  const [usual, ...others] = byHeadings;
  const [model] = usual ?? [];
  if (model === undefined || usual === undefined || tables.length < FEWEST_TABLES) return [];
  if (usual.length * 100 < tables.length * SHARE_OF_EQUALS) return [];
  return others.flat().map(({ row, headings: published }) =>
    findingOf(RULE, {
      code: 'unlikeYears',
      places: [row.table.place, row.place],
      published,
      expected: model.headings,
      params: { table: shortText(row.table.title) },
    }),
  );
};

const findingsOf = (document: DocumentRecord): readonly Finding[] =>
  [
    ...groupBy(tablesOf(document), ({ row, headings: text }) =>
      text === '' ? undefined : `${row.table.form} ${withoutYears(text)}`,
    ).values(),
  ].flatMap(oddIn);

/** Places of tables whose headings are told here, so that no other rule tells them again. */
const unlikeTables = rememberObjects((document: DocumentRecord): readonly Place[] =>
  findingsOf(document).flatMap(({ places }) => places),
);

/** Lines between the heading of a table and its rows. */
const NEAR_LINES = 6;

/** Whether a place is in or just above one of those tables. */
export const isOfUnlikeTable = (document: DocumentRecord, place: Place): boolean =>
  unlikeTables(document).some((told) =>
    'file' in told && 'file' in place && told.line !== undefined && place.line !== undefined
      ? Math.abs(told.line - place.line) <= NEAR_LINES
      : JSON.stringify(told) === JSON.stringify(place),
  );

/** Tables of the same form with the same columns, whatever their years. */
export const unlikeHeadings: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(findingsOf) };
