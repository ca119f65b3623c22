/** Tables and cards as markup: caption, heads with their scope, bodies for the groups, small print. */
import type { VNode } from 'preact';
import type { FactsBlock, TableBlock, TableColumn, TableRow } from '../../tree.ts';
import { columnGroups, type PlacedCell, type PlacedRow, placedRows } from '../table-grid.ts';
import { anchorOf } from './anchors.ts';
import { inlineNodes } from './inlines.tsx';
import type { NoteBook } from './notes.ts';
import { scrollingFrame } from './scrolling-frame.ts';

/** Deepest indent that has a class. */
const DEEPEST = 6;

const classesOf = (...names: readonly (string | false)[]): { class?: string } => {
  const given = names.filter((name) => name !== false && name !== '');
  return given.length === 0 ? {} : { class: given.join(' ') };
};

const spans = (columns: number, rows: number): { colSpan?: number; rowSpan?: number } => ({
  ...(columns > 1 && { colSpan: columns }),
  ...(rows > 1 && { rowSpan: rows }),
});

const columnHead = ({ label, figures }: TableColumn, rows: number): VNode => (
  <th scope="col" {...spans(1, rows)} {...classesOf(figures && 'tr-number')}>
    {label}
  </th>
);

const tableHead = (table: TableBlock): VNode => {
  const groups = columnGroups(table);
  if (groups.length === 0) {
    return (
      <thead>
        <tr>{table.columns.map((column) => columnHead(column, 1))}</tr>
      </thead>
    );
  }
  return (
    <thead>
      <tr>
        {groups.map(({ label, column, columns }) => {
          const own = table.columns[column];
          if (label === undefined) return own === undefined ? null : columnHead(own, 2);
          return (
            <th scope="colgroup" class="tr-column-group" {...spans(columns, 1)}>
              {label}
            </th>
          );
        })}
      </tr>
      <tr>
        {table.columns.filter(({ group }) => group !== undefined).map((column) => columnHead(column, 1))}
      </tr>
    </thead>
  );
};

/** Groups of columns are announced only where the table says which columns they are. */
const columnGroupNodes = (table: TableBlock): (VNode | null)[] =>
  columnGroups(table).map(({ columns }) => <colgroup span={columns} />);

/** What a cell of the head columns or of a group's row is the head of. */
const scopeOf = (row: TableRow, place: PlacedCell, headColumns: number): 'row' | 'rowgroup' | undefined => {
  if (row.role === 'group' && place.column === 0) return 'rowgroup';
  return place.column < headColumns ? 'row' : undefined;
};

const cellNode = (table: TableBlock, row: TableRow, place: PlacedCell, notes: NoteBook): VNode => {
  const { cell, column, columns, rows } = place;
  const content = inlineNodes(cell.inlines, notes);
  const level = row.level === undefined || column > 0 ? 0 : Math.min(row.level, DEEPEST);
  const attributes = {
    ...spans(columns, rows),
    ...classesOf(
      table.columns[column]?.figures === true && columns === 1 && 'tr-number',
      level > 0 && `tr-level-${level}`,
    ),
  };
  const scope = scopeOf(row, place, table.headColumns);
  if (scope === undefined || cell.inlines.length === 0) return <td {...attributes}>{content}</td>;
  return (
    <th scope={scope} {...attributes}>
      {content}
    </th>
  );
};

/** The rows of one body: a group's row and what it heads. */
const bodies = (rows: readonly PlacedRow[]): readonly (readonly PlacedRow[])[] => {
  const all: PlacedRow[][] = [];
  let covered = 0;
  for (const placed of rows) {
    const begins = placed.row.role === 'group' && covered === 0;
    const last = all.at(-1);
    if (last === undefined || begins) all.push([placed]);
    else last.push(placed);
    covered = Math.max(covered - 1, 0, ...placed.cells.map((cell) => cell.rows - 1));
  }
  return all;
};

const rowNode = (table: TableBlock, { row, cells }: PlacedRow, notes: NoteBook): VNode => (
  <tr {...classesOf(row.role === 'group' && 'tr-row-group', row.role === 'total' && 'tr-row-total')}>
    {cells.map((place) => cellNode(table, row, place, notes))}
  </tr>
);

/** A table in a frame that scrolls where it is wider than the page. */
const frame = (id: string, caption: string, content: VNode, note: string | undefined): VNode => (
  <div class="tr-document-table" id={anchorOf(id)}>
    <div class="tr-table-frame" {...scrollingFrame(caption)}>
      {content}
    </div>
    {note !== undefined && <p class="tr-note">{note}</p>}
  </div>
);

/** A table. */
export const tableNode = (table: TableBlock, notes: NoteBook): VNode =>
  frame(
    table.id,
    table.caption,
    <table>
      <caption>{table.caption}</caption>
      {columnGroupNodes(table)}
      {tableHead(table)}
      {bodies(placedRows(table)).map((rows) => (
        <tbody>{rows.map((row) => rowNode(table, row, notes))}</tbody>
      ))}
    </table>,
    table.note,
  );

/** A card: each field with its name before it. */
export const factsNode = (block: FactsBlock, notes: NoteBook): VNode =>
  frame(
    block.id,
    block.caption,
    <table class="tr-facts-table">
      <caption>{block.caption}</caption>
      <tbody>
        {block.facts.map(({ label, inlines }) => (
          <tr>
            <th scope="row">{label}</th>
            <td>{inlineNodes(inlines, notes)}</td>
          </tr>
        ))}
      </tbody>
    </table>,
    undefined,
  );
