/** Indicators without a target for a year of the plan. */
import type {
  DocumentRecord,
  Finding,
  IndicatorRecord,
  OfYear,
  ReadCell,
  ReadTarget,
} from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { groupBy } from '../../values/group.ts';
import { type PlacedRow, rowsFinding } from './once-per-document.ts';

const RULE = { id: 'QUALITY-03', family: 'quality', severity: 'warning' } as const;

const isBlankCell = ({ published }: ReadCell): boolean => /^[-–.\s]*$/.test(published);

const isBlank = (target: OfYear<ReadTarget> | undefined): boolean =>
  target === undefined || isBlankCell(target.value.cell);

/** Targets in the order of their years, from the first one that is printed: an indicator may be new. */
const sinceFirst = ({ targets }: IndicatorRecord): readonly OfYear<ReadTarget>[] => {
  const ordered = targets
    .filter(({ year }) => year !== undefined)
    .toSorted((one, other) => (one.year ?? 0) - (other.year ?? 0));
  const first = ordered.findIndex((target) => !isBlank(target));
  return first < 0 ? ordered : ordered.slice(first);
};

/** An act that is due once, with a dash for the years after it. */
const isDone = (targets: readonly OfYear<ReadTarget>[]): boolean =>
  targets[0]?.value.goal?.direction === 'deadline' &&
  targets.slice(1).every(({ value }) => value.cell.empty === 'notApplicable');

/** The first year that is wanted and blank. A row with nothing at all may be a heading. */
const blankOf = (row: IndicatorRecord, wanted: ReadonlySet<number>): readonly PlacedRow[] => {
  const targets = sinceFirst(row);
  const blank = targets.find((target) => isBlank(target) && wanted.has(target.year ?? 0));
  const isEmpty = targets.every(isBlank) && row.results.every(({ value }) => isBlankCell(value));
  return blank === undefined || isEmpty || isDone(targets) ? [] : [{ row, place: blank.value.cell.place }];
};

const check = ({ indicators }: DocumentRecord): readonly Finding[] => {
  const forms = groupBy(indicators, ({ table }) => table.form);
  const missing = [...forms.values()].flatMap((rows): readonly PlacedRow[] => {
    const years = [...new Set(rows.flatMap(({ targets }) => targets.flatMap(({ year }) => year ?? [])))];
    const used = years.filter((wanted) => {
      const filled = rows.filter(({ targets }) => !isBlank(targets.find(({ year }) => year === wanted)));
      return filled.length * 2 > rows.length;
    });
    return rows.flatMap((row) => blankOf(row, new Set(used)));
  });
  return rowsFinding(RULE, 'noTarget', missing, indicators.length);
};

/** Years for which most rows of the form have a target (art. 5, c. 2, lett. b, D.Lgs. 150/2009: specific and measurable). */
export const missingTarget: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(check) };
