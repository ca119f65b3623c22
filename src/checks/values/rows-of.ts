/** The rows of indicators of all documents, each with its document and the pair that it reports on. */

import { rememberObjects } from '../../kernel/index.ts';
import type { DocumentRecord, Finding, IndicatorRecord, IndividualRecord } from '../../model/index.ts';
import type { CheckInput } from '../rule.ts';
import { reportedPair, type YearPair } from './year-pairs.ts';

/** A row with what it reports. */
export interface ReportedRow extends YearPair {
  readonly document: DocumentRecord;
  readonly indicator: IndicatorRecord;
}

/** The row of a post's objective as a row of an indicator. */
const asIndicator = (row: IndividualRecord): IndicatorRecord => ({
  table: row.table,
  place: row.place,
  title: row.title,
  parameters: [],
  targets: row.target === undefined ? [] : [{ heading: '', value: row.target }],
  results: row.result === undefined ? [] : [{ heading: '', value: row.result }],
  ...(row.code !== undefined && {
    code: { published: row.code, place: row.place, status: 'text', alternatives: [] },
  }),
  ...(row.weight !== undefined && { weight: row.weight }),
  ...(row.algorithm !== undefined && { algorithm: row.algorithm }),
  ...(row.achievement !== undefined && { achievement: row.achievement }),
  ...(row.score !== undefined && { score: row.score }),
});

/** The rows of a document: those of indicators, then those of posts. */
export const allRows = rememberObjects((document: DocumentRecord): readonly IndicatorRecord[] => [
  ...document.indicators,
  ...document.individual.map(asIndicator),
]);

/** The rows of a document that show a target and the result of its year. */
export const reportedIn = rememberObjects((document: DocumentRecord): readonly ReportedRow[] =>
  allRows(document).flatMap((indicator) => {
    const pair = reportedPair(document, indicator);
    return pair === undefined ? [] : [{ ...pair, document, indicator }];
  }),
);

/** All rows: those of indicators and those of posts. */
export const eachIndicator = (
  { documents }: CheckInput,
  check: (indicator: IndicatorRecord, document: DocumentRecord) => readonly Finding[],
): readonly Finding[] =>
  documents.flatMap((document) => allRows(document).flatMap((row) => check(row, document)));

/** All rows that show a target and the result of its year. */
export const eachReport = (
  { documents }: CheckInput,
  check: (row: ReportedRow) => readonly Finding[],
): readonly Finding[] => documents.flatMap((document) => reportedIn(document).flatMap(check));
