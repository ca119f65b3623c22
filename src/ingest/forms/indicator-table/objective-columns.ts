/** Columns of the objective beside those of its indicators, printed again on each row: its code, its title, its weight. */
import type { NodeRecord } from '../../../model/index.ts';
import type { Column } from '../../rows/columns.ts';
import { plainText, plainWords } from '../../values/plain-text.ts';
import { readCell } from '../../values/read-cell.ts';
import type { OpenTable } from './open-table.ts';
import { figureOf, textOf } from './rows.ts';

type Columns = readonly (Column | undefined)[];

/** Code and weight that stand beside the objective, before the column of the indicators, are the objective's. */
export const withObjectiveColumns = (columns: Columns): Columns => {
  const objective = columns.findIndex((column) => column?.role === 'objective');
  const title = columns.findIndex((column) => column?.role === 'title');
  if (objective < 0 || title < objective) return columns;
  return columns.map((column, position) => {
    if (column === undefined || position > title) return column;
    if (column.role === 'code' && position < objective) return { ...column, role: 'objectiveCode' };
    const isOwn = column.role === 'weight' && !/indicator/.test(plainWords(column.heading));
    return isOwn ? { ...column, role: 'objectiveWeight' } : column;
  });
};

/** The objectives with a weight, each once, at its first row; `parent`: position of the node that the title names. */
export const objectiveNodes = (open: OpenTable, parent: number | undefined): readonly NodeRecord[] => {
  const nodes = new Map<string, NodeRecord>();
  for (const row of open.rows) {
    const [code, title] = [plainText(textOf(row, 'objectiveCode')), plainText(textOf(row, 'objective'))];
    const weight = figureOf(row, 'objectiveWeight');
    const key = plainWords(title);
    if (title === '' || weight?.understood === undefined || nodes.has(key)) continue;
    nodes.set(key, {
      table: open.table,
      place: row.place,
      kind: 'strategicObjective',
      title: readCell(title, row.place, 'text'),
      weight,
      ...(code !== '' && { code }),
      ...(parent !== undefined && { parent }),
    });
  }
  return [...nodes.values()];
};
