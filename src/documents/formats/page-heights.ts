/** About how high blocks are on an upright page, in millimetres: enough to tell a full page from an almost empty one. */
import type { Block, Inline, TableBlock } from '../tree.ts';
import { factsAsTable } from './table-grid.ts';

/** Letters on a line between the margins: of running text, and in the smaller letters of tables. */
const LETTERS = { text: 105, table: 130 } as const;
/** Heights of a line, in millimetres. */
const LINE = { text: 5.2, table: 3.8 } as const;
/** A row's padding, a caption with its distances, the distance around other blocks. */
const ROW_PADDING = 2;
const CAPTION = 12;
const DISTANCE = 3;
const HEADINGS: Readonly<Record<1 | 2 | 3 | 4, number>> = { 1: 20, 2: 15, 3: 12, 4: 9 };
/** Millimetres of a pixel of a drawing, as the pages scale it at most, and the highest drawing. */
const PIXEL = 0.254;
/** Letters that stand on one line in any column, and as wide as the padding of a cell. */
const SHORT_WORDS = 14;
const CELL_PADDING = 3;
const HIGHEST_DRAWING = 225;

const pieceOf = (inline: Inline): string => {
  if (inline.kind === 'note') return '';
  return inline.kind === 'status' ? inline.status.word : inline.text;
};

const textOf = (inlines: readonly Inline[]): string => inlines.map(pieceOf).join('');

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

const linesOf = (letters: number, onALine: number): number => Math.max(1, Math.ceil(letters / onALine));

const paragraphHeight = (inlines: readonly Inline[]): number =>
  linesOf(textOf(inlines).length, LETTERS.text) * LINE.text + DISTANCE;

const rowHeight = (row: TableBlock['rows'][number], lettersByColumn: readonly number[]): number => {
  let column = 0;
  const lines = row.cells.map(({ inlines, columns = 1 }) => {
    const room = sum(lettersByColumn.slice(column, column + columns));
    column += columns;
    return linesOf(textOf(inlines).length, Math.max(8, room));
  });
  return Math.max(1, ...lines) * LINE.table + ROW_PADDING;
};

/** The letters of the longest text of a column, among cells of one column. */
const longestIn = ({ rows }: TableBlock, place: number): number =>
  rows.reduce((longest, { cells }) => {
    const cell = cells[place];
    return cell === undefined || (cell.columns ?? 1) > 1
      ? longest
      : Math.max(longest, textOf(cell.inlines).length);
  }, 9);

/** How many letters a line of each column holds: columns of figures and short words what they need, the others by weight. */
const lettersOfColumns = (table: TableBlock): readonly number[] => {
  const needed = table.columns.map(({ figures }, place) => {
    const longest = longestIn(table, place);
    return figures || longest <= SHORT_WORDS ? longest + CELL_PADDING : undefined;
  });
  const room = Math.max(SHORT_WORDS, LETTERS.table - sum(needed.map((letters) => letters ?? 0)));
  const weights = table.columns.map(({ width }, place) =>
    needed[place] === undefined ? (width ?? Math.sqrt(longestIn(table, place))) : 0,
  );
  return needed.map((letters, place) => letters ?? (room * (weights[place] ?? 0)) / sum(weights));
};

const tableHeight = (table: TableBlock): number => {
  const letters = lettersOfColumns(table);
  const head = table.columns.some(({ group }) => group !== undefined) ? 2 : 1;
  const rows = table.rows.map((row) => rowHeight(row, letters));
  return CAPTION + head * (LINE.table + ROW_PADDING) + sum(rows) + DISTANCE;
};

const blockHeight = (block: Block): number => {
  switch (block.kind) {
    case 'heading':
      return HEADINGS[block.level];
    case 'paragraph':
      return paragraphHeight(block.inlines);
    case 'list':
      return sum(block.items.map(paragraphHeight));
    case 'table':
      return tableHeight(block);
    case 'facts':
      return tableHeight(factsAsTable(block));
    case 'chart':
      return CAPTION + Math.min(HIGHEST_DRAWING, block.scene.height * PIXEL);
    case 'landscape':
      return heightOf(block.blocks);
    default:
      return 0;
  }
};

/** The height of blocks one under the other. */
export const heightOf = (blocks: readonly Block[]): number => sum(blocks.map(blockHeight));

/** The letters of paragraphs and lists, which lines of a page's width hold. */
export const lettersOf = (blocks: readonly Block[]): number =>
  sum(
    blocks.map((block) => {
      if (block.kind === 'paragraph') return textOf(block.inlines).length;
      return block.kind === 'list' ? sum(block.items.map((item) => textOf(item).length)) : 0;
    }),
  );
