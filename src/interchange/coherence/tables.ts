/** Context tables: one cell for each column in each row, identifiers unique inside a table. */
import type { ContextTable } from '../../model/index.ts';
import type { CycleIndex } from './cycle-index.ts';
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

/** Checks the context tables. */
export const checkTables = ({ cycle }: CycleIndex, report: Report): void => {
  for (const [position, table] of cycle.tables.entries()) {
    const spot = spotOf(['tables', position], { id: table.id });
    checkUnique(report, spot, 'columns', table);
    checkUnique(report, spot, 'rows', table);
    for (const [index, { cells, role }] of table.rows.entries()) {
      if (cells.length === table.columns.length || (role === 'heading' && cells.length === 0)) continue;
      const params = { cells: cells.length, columns: table.columns.length };
      report.add('cycle.cellsMismatch', inside(spot, 'rows', index, 'cells'), params);
    }
  }
};
