/** Columns of results or targets that are headed with years other than the document's. */
import type { DocumentRecord, Finding, IndicatorRecord } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf, shortText } from '../../values/finding.ts';
import { groupBy } from '../../values/group.ts';
import { isOfUnlikeTable } from './unlike-headings.ts';

const RULE = { id: 'YEARS-01', family: 'years', severity: 'warning' } as const;

interface HeadedYear {
  readonly year: number;
  readonly heading: string;
  readonly row: IndicatorRecord;
}

const headed = (rows: readonly IndicatorRecord[], field: 'results' | 'targets'): readonly HeadedYear[] =>
  rows.flatMap((row) =>
    row[field].flatMap(({ year, heading }) => (year === undefined ? [] : [{ year, heading, row }])),
  );

/** In a plan, results of years before stand beside the targets as starting values. */
const isStartingValue = (found: readonly HeadedYear[], rows: readonly IndicatorRecord[], own: number) =>
  found.every(({ year }) => year < own) && headed(rows, 'targets').some(({ year }) => year >= own);

const isUnlike = (document: DocumentRecord, { row }: HeadedYear): boolean =>
  isOfUnlikeTable(document, row.table.place) || isOfUnlikeTable(document, row.place);

/** A table shows other years beside its own; it is accused when its own is not among them. */
const findingsOf = (
  document: DocumentRecord,
  rows: readonly IndicatorRecord[],
  field: 'results' | 'targets',
): readonly Finding[] => {
  const found = headed(rows, field);
  const years = [document.year, ...document.plannedYears].filter((year) => year !== undefined);
  const [first] = found;
  const [own] = years;
  if (first === undefined || own === undefined || isUnlike(document, first)) return [];
  if (found.some(({ year }) => years.includes(year))) return [];
  if (field === 'results' && document.kind !== 'relazione' && isStartingValue(found, rows, own)) return [];
  return [
    findingOf(RULE, {
      code: field === 'results' ? 'resultsOfOtherYear' : 'targetsOfOtherYear',
      places: [first.row.table.place, ...new Set(found.map(({ row }) => row.place))],
      published: [...new Set(found.map(({ heading }) => shortText(heading)))].join('; '),
      expected: String(document.year ?? ''),
      params: { table: shortText(first.row.table.title) },
    }),
  ];
};

/** One finding for each table. */
export const headingYear: Rule = {
  ...RULE,
  check: ({ documents }) =>
    documents.flatMap((document) =>
      [...groupBy(document.indicators, ({ table }) => String(table.index)).values()].flatMap((rows) => [
        ...findingsOf(document, rows, 'results'),
        ...findingsOf(document, rows, 'targets'),
      ]),
    ),
};
