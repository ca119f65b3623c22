/** Which of a row's targets and results are of a year. A column that names none is of the year of its document. */
import type { DocumentRecord, IndicatorRecord, OfYear, ReadCell, ReadTarget } from '../../model/index.ts';
import type { FiledRow } from './same-rows.ts';

const yearOf = <Value>({ year }: OfYear<Value>, document: DocumentRecord): number | undefined =>
  year ?? document.year;

/** The values of a year. */
const ofYear = <Value>(
  values: readonly OfYear<Value>[],
  document: DocumentRecord,
  year: number,
): Value | undefined => values.find((each) => (yearOf(each, document) ?? year) === year)?.value;

/** The target of a year. */
export const targetOf = ({ row, document }: FiledRow, year: number): ReadTarget | undefined =>
  ofYear(row.targets, document, year);

/** The result of a year. */
export const resultOf = ({ row, document }: FiledRow, year: number): ReadCell | undefined =>
  ofYear(row.results, document, year);

/** All years of targets or results of a row. */
export const yearsOf = (
  { row, document }: FiledRow,
  field: keyof Pick<IndicatorRecord, 'targets' | 'results'>,
): readonly number[] => row[field].flatMap((each) => yearOf<unknown>(each, document) ?? []);
