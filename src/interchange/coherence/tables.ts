/** Context tables: one cell for each column in each row, identifiers unique inside a table, computations that can be done. */
import type { ContextComputation, ContextTable } from '../../model/index.ts';
import type { JsonPath } from '../json-path.ts';
import { chainText, circlesOf } from './circles.ts';
import type { CycleIndex } from './cycle-index.ts';
import { type Known, mustKnow } from './known.ts';
import { inside, type Report, type Spot, spotOf } from './report.ts';

const checkUnique = (report: Report, spot: Spot, field: 'columns' | 'rows', table: ContextTable): void => {
  const first = new Map<string, number>();
  for (const [index, { id }] of table[field].entries()) {
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, index);
    else
      report.add('cycle.duplicateItem', inside(spot, field, index), {
        item: id,
        firstPath: `${field}[${earlier}]`,
      });
  }
};

/** An item that a computation names: its place in the computation, its id and what it must be. */
type NamedItem = readonly [JsonPath, string, Known];

const namesIn = (computation: ContextComputation, items: Known, rows: Known): readonly NamedItem[] => {
  if (computation.kind === 'share') {
    return [
      [['part'], computation.part, items],
      [['whole'], computation.whole, items],
    ];
  }
  if (computation.kind === 'shareOfRow') {
    return [
      [['column'], computation.column, items],
      [['row'], computation.row, rows],
    ];
  }
  const listed = (field: 'plus' | 'minus', ids: readonly string[] = []): readonly NamedItem[] =>
    ids.map((id, place) => [[field, place], id, items]);
  return [...listed('plus', computation.plus), ...listed('minus', computation.minus)];
};

/** Rows follow from rows and columns from columns: a cell that depends on itself shows as a circle among one of the two. */
const checkComputations = (
  report: Report,
  spot: Spot,
  field: 'columns' | 'rows',
  table: ContextTable,
): void => {
  const known = (noun: string, items: readonly { readonly id: string }[]): Known => ({
    noun,
    names: new Set(items.map(({ id }) => id)),
  });
  const rows = known('row', table.rows);
  const items = field === 'rows' ? rows : known('column', table.columns);
  const edges = new Map<string, readonly string[]>();
  for (const [index, { id, computed }] of table[field].entries()) {
    if (computed === undefined) continue;
    const at = inside(spot, field, index, 'computed');
    if (field === 'rows' && computed.kind === 'shareOfRow') {
      report.add('cycle.computationOfRow', at, {});
      continue;
    }
    const names = namesIn(computed, items, rows);
    for (const [place, name, expected] of names) mustKnow(report, inside(at, ...place), expected, name);
    edges.set(
      id,
      names.filter(([, , expected]) => expected === items).map(([, name]) => name),
    );
  }
  for (const circle of circlesOf(edges)) {
    const index = table[field].findIndex(({ id }) => id === circle[0]);
    report.add('cycle.computationCycle', inside(spot, field, index, 'computed'), {
      chain: chainText(circle),
    });
  }
};

/** A heading may have no cells, and a computed row none either when nothing was printed. */
const mayBeWithoutCells = ({ role, computed }: ContextTable['rows'][number]): boolean =>
  role === 'heading' || computed !== undefined;

/** Checks the context tables. */
export const checkTables = ({ cycle }: CycleIndex, report: Report): void => {
  for (const [position, table] of cycle.tables.entries()) {
    const spot = spotOf(['tables', position], { id: table.id });
    checkUnique(report, spot, 'columns', table);
    checkUnique(report, spot, 'rows', table);
    checkComputations(report, spot, 'columns', table);
    checkComputations(report, spot, 'rows', table);
    for (const [index, row] of table.rows.entries()) {
      const { cells } = row;
      if (cells.length === table.columns.length || (cells.length === 0 && mayBeWithoutCells(row))) continue;
      const params = { cells: cells.length, columns: table.columns.length };
      report.add('cycle.cellsMismatch', inside(spot, 'rows', index, 'cells'), params);
    }
  }
};
