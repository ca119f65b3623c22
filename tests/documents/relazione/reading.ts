// Reads a composed document back: its tables by id, its figures, its texts.
import type {
  Block,
  DocumentTree,
  FigureInline,
  Inline,
  TableBlock,
  TableCell,
} from '../../../src/documents/index.ts';
import { blocksInOrder } from '../../../src/documents/index.ts';

/** The text of a cell, notes left out. */
export const textOf = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => {
      if (inline.kind === 'note') return '';
      return inline.kind === 'status' ? inline.status.word : inline.text;
    })
    .join('');

/** The notes of a cell. */
export const notesOf = ({ inlines }: TableCell): readonly string[] =>
  inlines.flatMap((inline) => (inline.kind === 'note' ? [inline.text] : []));

/** The tables of a document. */
export const tablesOf = (tree: DocumentTree): readonly TableBlock[] =>
  blocksInOrder(tree).filter((block) => block.kind === 'table');

/** The table with that id; fails when it is not there. */
export const tableOf = (tree: DocumentTree, id: string): TableBlock => {
  const found = tablesOf(tree).find((table) => table.id === id);
  if (found === undefined) throw new Error(`no table ${id} in: ${tablesOf(tree).map((table) => table.id)}`);
  return found;
};

/** The cells of the first row whose first or second cell begins with a text. */
export const rowOf = (table: TableBlock, start: string): readonly TableCell[] => {
  const found = table.rows.find(({ cells }) =>
    cells.slice(0, 3).some(({ inlines }) => textOf(inlines).startsWith(start)),
  );
  if (found === undefined) throw new Error(`no row ${start} in ${table.id}`);
  return found.cells;
};

/** The texts of a row. */
export const rowTexts = (table: TableBlock, start: string): readonly string[] =>
  rowOf(table, start).map(({ inlines }) => textOf(inlines));

const inlinesOf = (block: Exclude<Block, { kind: 'landscape' }>): readonly Inline[] => {
  switch (block.kind) {
    case 'paragraph':
      return block.inlines;
    case 'list':
      return block.items.flat();
    case 'table':
      return block.rows.flatMap(({ cells }) => cells.flatMap(({ inlines }) => inlines));
    case 'facts':
      return block.facts.flatMap(({ inlines }) => inlines);
    case 'heading':
    case 'chart':
    case 'contents':
    case 'pageBreak':
      return [];
  }
};

/** All pieces of text of a document. */
export const allInlines = (tree: DocumentTree): readonly Inline[] => blocksInOrder(tree).flatMap(inlinesOf);

/** All figures of a document. */
export const figuresOf = (tree: DocumentTree): readonly FigureInline[] =>
  allInlines(tree).filter((inline) => inline.kind === 'figure');
