/** The tree of the performance as a table: areas with their weights, and beside them the objectives of each with theirs. */
import type { NodeRecord, TableReference } from '../../../model/index.ts';
import type { Claim, Form } from '../../claim.ts';
import type { Atom } from '../../raw.ts';
import { claimBuilder } from '../../rows/claim-builder.ts';
import { columnOf } from '../../rows/columns.ts';
import { claimTables, type FreeTable } from '../../rows/free-tables.ts';
import { filled, type StreamRow } from '../../rows/row-stream.ts';
import { plainText, plainWords } from '../../values/plain-text.ts';
import { readCell } from '../../values/read-cell.ts';
import { nodeNamed } from './node-named.ts';

const TREE = 'weight-tree';

const NAMES =
  /^(?:(?:area|ambito|prospettiva|linea|asse|priorita)(?: strategic[ao])?|obiettiv[oi](?: (?:strategic[oi]|operativ[oi]|specific[oi]))?)$/;

/** A level of the tree: the column of its names, and its weights right after it. */
interface Level {
  readonly name: number;
  readonly weight: number;
  readonly corner: string;
}

/** At least two levels with their weights, and no other column. */
const levelsOf = (head: StreamRow): readonly Level[] => {
  const words = head.cells.map(({ text }) => plainWords(text));
  const levels = words.flatMap((text, name): readonly Level[] => {
    const weight = head.cells[name + 1]?.text ?? '';
    const isWeight = columnOf(weight).role === 'weight' || /^peso\b/.test(plainWords(weight));
    return NAMES.test(text) && isWeight ? [{ name, weight: name + 1, corner: text }] : [];
  });
  return levels.length >= 2 && levels.length * 2 === filled(head).length ? levels : [];
};

/** The nodes of a level that rows continue: empty cells and repeated ones belong to the node above. */
interface Open {
  readonly position: number;
  readonly words: string;
}

const nodesOf = (
  rows: readonly StreamRow[],
  levels: readonly Level[],
  table: TableReference,
): readonly NodeRecord[] => {
  const nodes: NodeRecord[] = [];
  const open: Open[] = [];
  for (const row of rows) {
    levels.forEach(({ name, weight, corner }, level) => {
      const title = plainText(row.cells[name]?.text ?? '');
      const words = plainWords(title);
      if (words === '' || open[level]?.words === words) return;
      const named = nodeNamed({ level: '', code: '', title, corner });
      if (named === undefined || named.kind === 'administration') return;
      const atom: Atom | undefined = row.cells[weight];
      const parent = level === 0 ? undefined : open[level - 1]?.position;
      open.length = level;
      open.push({ position: nodes.length, words });
      nodes.push({
        table,
        place: row.cells[name]?.place ?? row.place,
        kind: named.kind,
        title: readCell(named.title, row.cells[name]?.place ?? row.place, 'text'),
        ...(named.code !== '' && { code: named.code }),
        ...(parent !== undefined && { parent }),
        ...(atom !== undefined && atom.text.trim() !== '' && { weight: readCell(atom.text, atom.place) }),
      });
    });
  }
  return nodes;
};

const claimOf = ({ block, rows: [head, ...rows], title, index }: FreeTable): Claim | undefined => {
  const levels = head === undefined ? [] : levelsOf(head);
  if (head === undefined || levels.length === 0) return undefined;
  const nodes = nodesOf(rows, levels, { form: TREE, title, place: block.place, index });
  if (nodes.length < 3) return undefined;
  const builder = claimBuilder(TREE);
  for (const atom of filled(head)) builder.take(atom, 'heading');
  builder.endRow();
  for (const row of rows) {
    row.cells.forEach((cell, position) => {
      if (cell.text.trim() === '') return;
      builder.take(cell, 'cell', levels.some(({ name }) => name === position) ? 'text' : 'figure');
    });
    builder.endRow();
  }
  return builder.build({ title, place: block.place }, { nodes });
};

/** Trees in tables. */
export const weightTree: Form = {
  id: TREE,
  read: (request): readonly Claim[] => claimTables(request, claimOf),
};
