/** The rows of indicators of all documents, each with its document and the pair that it reports on. */
import type { DocumentRecord, Finding, IndicatorRecord } from '../../model/index.ts';
import type { CheckInput } from '../rule.ts';
import { reportedPair, type YearPair } from './year-pairs.ts';

/** A row with what it reports. */
export interface ReportedRow extends YearPair {
  readonly document: DocumentRecord;
  readonly indicator: IndicatorRecord;
}

/** All rows. */
export const eachIndicator = (
  { documents }: CheckInput,
  check: (indicator: IndicatorRecord, document: DocumentRecord) => readonly Finding[],
): readonly Finding[] =>
  documents.flatMap((document) => document.indicators.flatMap((indicator) => check(indicator, document)));

/** All rows that show a target and the result of its year. */
export const eachReport = (
  input: CheckInput,
  check: (row: ReportedRow) => readonly Finding[],
): readonly Finding[] =>
  eachIndicator(input, (indicator, document) => {
    const pair = reportedPair(document, indicator);
    return pair === undefined ? [] : check({ ...pair, document, indicator });
  });
