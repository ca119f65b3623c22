/** A context table of the cycle as a table of the document, with its totals computed. */
import type { ComputedCell, ComputedTable, ContextRow } from '../../model/index.ts';
import { absenceSentence, originText, printedInstead, wordOfState } from '../../wording/index.ts';
import type { DocumentInput } from '../input.ts';
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
      })),
    ],
    rows: rows.map(({ row, cells }) => ({
      role: ROLES[row.role],
      cells: [textCell(row.label), ...cells.map((cell) => cellOf(cell, row))],
    })),
    note: [table.note, `Origine: ${originText(table.origin)}.`]
      .filter((part) => part !== undefined)
      .join(' '),
  };
};

/** The context table with that id, where the cycle has it. */
export const contextTableOf = (input: DocumentInput, id: string): readonly TableBlock[] =>
  input.tables.filter(({ table }) => table.id === id).map(contextTableBlock);
