/** How complete and how fresh the data of a cycle are. */
import type { LocalDate, PeriodId, UnitId } from '../../kernel/index.ts';
import type { CycleFile, Period } from '../../model/index.ts';
import { groupBy } from '../selection/group-by.ts';
import { type ExpectedCell, expectedCells } from './expected-cells.ts';

/** Numbers of cells. `due`: expected by now, so filled, missing or not applicable. */
export interface CellCounts {
  readonly due: number;
  readonly filled: number;
  readonly missing: number;
  readonly notApplicable: number;
  readonly notYetDue: number;
}

/** Counts of a cycle, by unit (`null`: the administration as such) and by period. */
export interface Completeness {
  readonly total: CellCounts;
  readonly byUnit: ReadonlyMap<UnitId | null, CellCounts>;
  readonly byPeriod: ReadonlyMap<PeriodId, CellCounts>;
  readonly byUnitAndPeriod: ReadonlyMap<UnitId | null, ReadonlyMap<PeriodId, CellCounts>>;
  /** The last period in which something was entered. */
  readonly latestPeriod?: Period;
}

const countsOf = (cells: readonly ExpectedCell[]): CellCounts => {
  const counts = { filled: 0, missing: 0, notApplicable: 0, notYetDue: 0 };
  for (const { state } of cells) counts[state] += 1;
  return { due: cells.length - counts.notYetDue, ...counts };
};

const countBy = <Key>(
  cells: readonly ExpectedCell[],
  keyOf: (cell: ExpectedCell) => Key,
): ReadonlyMap<Key, CellCounts> =>
  new Map([...groupBy(cells, keyOf)].map(([key, group]) => [key, countsOf(group)]));

/** Counts the cells of a cycle as it is read on a day. */
export const completeness = (cycle: CycleFile, asOf: LocalDate = cycle.asOf): Completeness => {
  const cells = expectedCells(cycle, asOf);
  const filled = new Set(cells.filter(({ state }) => state === 'filled').map(({ period }) => period));
  const latestPeriod = cycle.periods.findLast(({ id }) => filled.has(id));
  const byUnit = groupBy(cells, ({ unit }) => unit);
  return {
    total: countsOf(cells),
    byUnit: countBy(cells, ({ unit }) => unit),
    byPeriod: countBy(cells, ({ period }) => period),
    byUnitAndPeriod: new Map(
      [...byUnit].map(([unit, group]) => [unit, countBy(group, ({ period }) => period)]),
    ),
    ...(latestPeriod === undefined ? {} : { latestPeriod }),
  };
};
