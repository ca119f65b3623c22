// The rows of indicators of a document, and which of their figures the document prints again.
import type {
  DocumentRecord,
  IndicatorRecord,
  IndividualRecord,
  ReadCell,
  ReadTarget,
} from '../../../../src/model/index.ts';
import { lineOf, oneLine } from './figures.ts';

/** A row with the figures of the document's year. */
export interface Row {
  readonly row: IndicatorRecord;
  readonly line: number;
  readonly result: ReadCell | undefined;
  readonly target: ReadTarget | undefined;
  /** Whether another row prints the result, the target, the row at all: of the same indicator, year and unit; `named`: of any unit. */
  readonly again: {
    readonly result: boolean;
    readonly target: boolean;
    readonly row: boolean;
    readonly named: boolean;
  };
}

const nameOf = ({ code, title }: IndicatorRecord): string => oneLine(code?.published ?? title.published);

const keyOf = (row: IndicatorRecord): string => `${nameOf(row)} ${row.unit?.code ?? ''}`;

/** A post's figures are its own: nothing else repeats them. */
const ofPost = (row: IndividualRecord): IndicatorRecord => ({
  table: row.table,
  place: row.place,
  title: row.title,
  parameters: [],
  unit: { code: row.post, name: row.post },
  targets: row.target === undefined ? [] : [{ heading: '', value: row.target }],
  results: row.result === undefined ? [] : [{ heading: '', value: row.result }],
  ...(row.code !== undefined && { code: { ...row.title, published: row.code } }),
  ...(row.achievement !== undefined && { achievement: row.achievement }),
  ...(row.score !== undefined && { score: row.score }),
});

const isPrinted = (cell: ReadCell | undefined): boolean => (cell?.published.trim() ?? '') !== '';

const PART_OF_YEAR = /trimestr|quadrimestr|semestr/i;

const ofYear = <Value>(
  list: readonly { readonly year?: number; readonly heading: string; readonly value: Value }[],
  year: number | undefined,
): Value | undefined =>
  list.find((each) => (each.year ?? year) === year && !PART_OF_YEAR.test(each.heading))?.value;

const counted = (keys: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

/** The rows with target or result. */
export const rowsOf = ({ indicators, individual, year }: DocumentRecord): readonly Row[] => {
  const rows = [...indicators, ...individual.map(ofPost)].map((row) => ({
    row,
    line: lineOf(row),
    result: ofYear(row.results, year),
    target: ofYear(row.targets, year),
  }));
  const results = counted(rows.filter(({ result }) => isPrinted(result)).map(({ row }) => keyOf(row)));
  const targets = counted(rows.filter(({ target }) => isPrinted(target?.cell)).map(({ row }) => keyOf(row)));
  const all = counted(rows.map(({ row }) => keyOf(row)));
  const names = counted(rows.map(({ row }) => nameOf(row)));
  const isAgain = (counts: ReadonlyMap<string, number>, row: IndicatorRecord): boolean =>
    (counts.get(keyOf(row)) ?? 0) > 1;
  return rows
    .filter(({ result, target }) => isPrinted(result) || isPrinted(target?.cell))
    .map((each) => ({
      ...each,
      again: {
        result: isAgain(results, each.row),
        target: isAgain(targets, each.row),
        row: isAgain(all, each.row),
        named: (names.get(nameOf(each.row)) ?? 0) > 1,
      },
    }));
};
