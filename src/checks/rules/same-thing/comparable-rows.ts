/** Rows whose figures are of the whole administration; a unit's row only when no other unit contributes to its indicator. */
import type { IndicatorGroup, IndicatorRow } from './indicator-group.ts';

/** Units named in a cell of offices ("ENTE ISR U1.1"): several of them mean that a single unit's figure is only a part. */
const namesSeveral = ({ row }: IndicatorRow): boolean =>
  (row.offices?.published.trim().split(/[\s,;/]+/).length ?? 0) > 1;

/** The rows of an indicator that must state the same result. */
export const rowsOfTheWhole = (group: IndicatorGroup): readonly IndicatorRow[] => {
  const units = new Set(group.rows.flatMap(({ row }) => row.unit?.code ?? []));
  if (units.size === 1 && !group.rows.some(namesSeveral)) return group.rows;
  return group.rows.filter(({ row }) => row.unit === undefined);
};

/** As `rowsOfTheWhole`, of documents about one year at a time: results of other years are compared by other rules. */
export const yearOf = ({ document }: IndicatorRow, year: number | undefined): number | undefined =>
  year ?? document.year;
