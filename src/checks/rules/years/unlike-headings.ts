/** One table among many of the same form whose columns name other years than all the others. */
import { type Place, rememberObjects } from '../../../kernel/index.ts';
import type { DocumentRecord, Finding, IndicatorRecord } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf, shortText } from '../../values/finding.ts';
import { groupBy } from '../../values/group.ts';
import { printedLines } from '../../values/printed-lines.ts';

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

/** Lines below the first row in which the headings of a card may go on. */
const HEADING_LINES = 4;

const yearsIn = (text: string): readonly string[] => text.match(/(?<!\d)20\d{2}(?!\d)/g) ?? [];

/** The lines that print the headings: with two years at least, all of them among those of the table and one that others have not. */
const headingPlaces = (
  document: DocumentRecord,
  { row, headings: published }: Headed,
  model: Headed,
): readonly Place[] => {
  const own = new Set(yearsIn(published));
  const usual = new Set(yearsIn(model.headings));
  const [start, end] = [row.table.place, row.place].map((place) =>
    'file' in place ? place.line : undefined,
  );
  if (start === undefined || end === undefined) return [];
  return printedLines(document).flatMap(({ line, text, place }) => {
    if (line === undefined || line < start || line > end + HEADING_LINES) return [];
    const years = /\d{3},|%\s?\d/.test(text) ? [] : yearsIn(text);
    const isOdd = years.every((year) => own.has(year)) && years.some((year) => !usual.has(year));
    return years.length > 1 && isOdd ? [place] : [];
  });
};

const oddIn = (document: DocumentRecord, tables: readonly Headed[]): readonly Finding[] => {
  const byHeadings = [...groupBy(tables, (table) => table.headings).values()].toSorted(
    (one, other) => other.length - one.length,
  );
  const [usual, ...others] = byHeadings;
  const [model] = usual ?? [];
  if (model === undefined || usual === undefined || tables.length < FEWEST_TABLES) return [];
  if (usual.length * 100 < tables.length * SHARE_OF_EQUALS) return [];
  return others.flat().map((odd) => {
    const { row, headings: published } = odd;
    return findingOf(RULE, {
      code: 'unlikeYears',
      places: [row.table.place, row.place, ...headingPlaces(document, odd, model)],
      published,
      expected: model.headings,
      params: { table: shortText(row.table.title) },
    });
  });
};

const findingsOf = (document: DocumentRecord): readonly Finding[] =>
  [
    ...groupBy(tablesOf(document), ({ row, headings: text }) =>
      text === '' ? undefined : `${row.table.form} ${withoutYears(text)}`,
    ).values(),
  ].flatMap((tables) => oddIn(document, tables));

/** Lines between the heading of a table and its rows. */
const NEAR_LINES = 6;

/** A place and the lines near it. */
const nearPlaces = (place: Place): readonly string[] => {
  const line = 'file' in place ? place.line : undefined;
  return line === undefined
    ? [JSON.stringify(place)]
    : Array.from({ length: 2 * NEAR_LINES + 1 }, (_, index) => String(line + index - NEAR_LINES));
};

/** Places of tables whose headings are told here, so that no other rule tells them again. */
const unlikeTables = rememberObjects((document: DocumentRecord): ReadonlySet<string> => {
  const places = findingsOf(document).flatMap((finding) => finding.places);
  return new Set(places.flatMap(nearPlaces));
});

/** Whether a place is in or just above one of those tables. */
export const isOfUnlikeTable = (document: DocumentRecord, place: Place): boolean =>
  unlikeTables(document).has(
    'file' in place && place.line !== undefined ? String(place.line) : JSON.stringify(place),
  );

/** Tables of the same form with the same columns, whatever their years. */
export const unlikeHeadings: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(findingsOf) };
