/** A context table of the cycle as a table of the document, with its totals computed. */
import type { ComputedCell, ComputedTable, ContextRow } from '../../model/index.ts';
import { absenceSentence, originText, printedInstead, wordOfState } from '../../wording/index.ts';
import type { Inline, TableBlock, TableCell, TableRow } from '../tree.ts';
import { quantityFigure, text, textCell } from './inline.ts';

const ROLES: Readonly<Record<ContextRow['role'], TableRow['role']>> = {
  item: 'body',
  share: 'body',
  total: 'total',
  heading: 'group',
};

const notesOf = ({ published, absence }: ComputedCell): readonly Inline[] =>
  [
    ...(published === undefined ? [] : [printedInstead(published)]),
    ...(absence === undefined ? [] : [absenceSentence(absence)]),
  ].map((sentence) => ({ kind: 'note', text: sentence }));

const cellOf = (computed: ComputedCell, row: ContextRow): TableCell => {
  const { cell } = computed;
  if (cell.state !== 'value' && row.role === 'heading') return { inlines: [] };
  const shown = cell.state === 'value' ? quantityFigure(cell.value) : text(wordOfState(cell.state));
  return { inlines: [shown, ...notesOf(computed)] };
};

const isOfFigures = (computed: ComputedTable, index: number): boolean =>
  !computed.rows.some(({ cells }) => {
    const cell = cells[index]?.cell;
    return cell?.state === 'value' && cell.value.kind === 'text';
  });

/** Relative width of a column of words: as much room as its longest text needs, within reason. */
const widthOf = (computed: ComputedTable, index: number): number => {
  const lengths = computed.rows.map(({ cells }) => {
    const cell = cells[index]?.cell;
    return cell?.state === 'value' && cell.value.kind === 'text' ? cell.value.text.length : 0;
  });
  const longest = Math.max(0, ...lengths);
  if (longest > LONG_TEXT) return 4;
  return longest > SHORT_TEXT ? 2 : 1;
};

/** Texts up to so many letters stand in a usual column; beyond the second bound they are sentences. */
const SHORT_TEXT = 20;
const LONG_TEXT = 60;

/** The table, its first column naming the rows. */
export const contextTableBlock = (computed: ComputedTable): TableBlock => {
  const { table, rows } = computed;
  return {
    kind: 'table',
    id: `tabella-${table.id}`,
    caption: table.title,
    headColumns: 1,
    columns: [
      { id: 'voce', label: 'Voce', figures: false, width: 3 },
      ...table.columns.map(({ id, label }, index) => ({
        id,
        label,
        figures: isOfFigures(computed, index),
        width: widthOf(computed, index),
      })),
    ],
    rows: rows.map(({ row, cells }) => ({
      role: ROLES[row.role],
      cells: [textCell(row.label), ...cells.map((cell) => cellOf(cell, row))],
    })),
    note: [table.note, `Origine: ${originText(table.origin).replace(/\.$/, '')}.`]
      .filter((part) => part !== undefined)
      .join(' '),
  };
};
