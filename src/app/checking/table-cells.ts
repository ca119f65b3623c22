/** Cells of tables whose figure was understood in its row: "≥ 15" alone is a text with a figure inside, as a target it is clear. */
import type { DocumentRecord, ReadCell, ReadTable } from '../../model/index.ts';
import { placeKey } from './answer.ts';

const keyOf = ({ place, published }: ReadCell): string => `${placeKey(place)} ${published.trim()}`;

const clearTargets = ({ indicators }: DocumentRecord): ReadonlySet<string> =>
  new Set(
    indicators.flatMap(({ targets }) =>
      targets.flatMap(({ value: { cell, goal } }) =>
        goal !== undefined && goal.direction !== 'narrative' && cell.status === 'read' ? [keyOf(cell)] : [],
      ),
    ),
  );

/** The tables of a document, with targets that were understood as such marked as read. */
export const tablesAsUnderstood = (
  tables: readonly ReadTable[],
  record: DocumentRecord,
): readonly ReadTable[] => {
  const clear = clearTargets(record);
  const understood = (cell: ReadCell): ReadCell =>
    cell.status === 'ambiguous' && clear.has(keyOf(cell)) ? { ...cell, status: 'read' } : cell;
  return tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) => ({ cells: row.cells.map(understood) })),
  }));
};
