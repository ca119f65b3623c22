/** The objectives that a table prints beside its indicators, as nodes. */
import type { NodeRecord } from '../../../model/index.ts';
import { plainText, plainWords } from '../../values/plain-text.ts';
import { readCell } from '../../values/read-cell.ts';
import type { OpenTable } from './open-table.ts';
import { figureOf, textOf } from './rows.ts';

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
