/** Columns of the objective beside those of its indicators, printed again on each row: its code, its title, its weight. */
import type { Column } from '../../rows/columns.ts';
import { plainWords } from '../../values/plain-text.ts';

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
