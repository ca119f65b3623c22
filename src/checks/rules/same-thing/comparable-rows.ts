/** Rows whose figures are of the whole administration; a unit's row only when no other unit contributes to its indicator. */
import type { IndicatorGroup, IndicatorRow } from './indicator-group.ts';

/** Units named in a cell of offices ("ENTE U1 U2"): several of them mean that a single unit's figure is only a part. */
const namesSeveral = ({ row }: IndicatorRow): boolean =>
  (row.offices?.published.trim().split(/[\s,;/]+/).length ?? 0) > 1;

/** The rows of an indicator that must state the same figures. What several posts answer for, or one of them twice, may be measured for each. */
export const rowsOfTheWhole = (group: IndicatorGroup): readonly IndicatorRow[] => {
  const ofTables = group.rows.filter(({ post }) => post === undefined);
  const ofPosts = group.rows.filter(({ post }) => post !== undefined);
  const units = new Set(ofTables.flatMap(({ row }) => row.unit?.code ?? []));
  if (units.size > 1 || ofTables.some(namesSeveral))
    return ofTables.filter(({ row }) => row.unit === undefined);
  return ofPosts.length === 1 ? group.rows : ofTables;
};

/** Columns of a part of the year: their figures differ from the year's by right. */
const PART_OF_YEAR = /trimestr|quadrimestr|semestr|\bal\s+(?!31[./]12)\d{1,2}[./]\d{1,2}/i;

/** Columns of a target that was changed, or of the one before the change: both stand in one table by right. */
const CHANGED_TARGET = /aggiornat|rimodulat|rivist|modificat|inizial|variat/i;

/** Whether a column heading stands for the whole year and the plan as it is in force. */
export const isOfWholeYear = (heading: string): boolean =>
  !PART_OF_YEAR.test(heading) && !CHANGED_TARGET.test(heading);

/** The year that a figure is about: that of its column, else of its document. */
export const yearOf = ({ document }: IndicatorRow, year: number | undefined): number | undefined =>
  year ?? document.year;
