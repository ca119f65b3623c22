/** Blocks of a document from markup: headings, paragraphs and list items as lines, captions above their tables, tables as grids. */
import type { Place } from '../../../kernel/index.ts';
import type { RawBlock } from '../../raw.ts';
import { type BlockBuilder, blockBuilder } from '../block-builder.ts';
import { BLOCK_ELEMENTS, textOfNodes, WITHOUT_TEXT } from './inline-text.ts';
import type { MarkupElement, MarkupNode } from './markup.ts';
import { cellElements, isLayout, rowElements, tableRows, tablesInside } from './table-rows.ts';

/** Gives the places of the pieces, in the order of the page. Cells stand in the line of their row where lines are counted. */
export interface Places {
  readonly block: (line: number) => Place;
  readonly cell: (line: number) => Place;
}

/** Places by the lines of the source. */
export const sourcePlaces = (file: string): Places => {
  const at = (line: number): Place => ({ file, line });
  return { block: at, cell: at };
};

/** Places in a format without lines: paragraphs and rows of tables are counted. */
export const numberedPlaces = (file: string): Places => {
  let count = 0;
  return {
    block: () => {
      count += 1;
      return { file, line: count };
    },
    cell: () => ({ file, line: count }),
  };
};

interface Walk {
  readonly builder: BlockBuilder;
  readonly places: Places;
  readonly run: MarkupNode[];
}

const flush = (walk: Walk): void => {
  const nodes = walk.run.splice(0);
  const [first] = nodes.filter((node) => node.kind !== 'text' || node.text.trim() !== '');
  const text = textOfNodes(nodes);
  if (text === '' || first === undefined) return;
  for (const line of text.split('\n')) walk.builder.line(line, walk.places.block(first.line));
};

const readHeading = (walk: Walk, element: MarkupElement): void => {
  const text = textOfNodes(element.children).replaceAll('\n', ' ');
  if (text !== '') walk.builder.heading(Number(element.name.slice(1)), text, walk.places.block(element.line));
};

const IN_ROWS: ReadonlySet<string> = new Set(['thead', 'tbody', 'tfoot', 'tr', 'colgroup']);

/** What stands in a table but in no row: a caption, and what the parser could not move out. */
const besideRows = (table: MarkupElement): readonly MarkupElement[] =>
  table.children.filter((child) => child.kind === 'element').filter(({ name }) => !IN_ROWS.has(name));

const readTable = (walk: Walk, table: MarkupElement): void => {
  for (const element of besideRows(table)) readElement(walk, element);
  flush(walk);
  if (isLayout(table)) {
    for (const cell of rowElements(table).flatMap(cellElements)) {
      readNodes(walk, cell.children);
      flush(walk);
    }
    return;
  }
  const rows = tableRows(table, {
    row: (element) => walk.places.block(element.line),
    cell: (element) => walk.places.cell(element.line),
  });
  const [first] = rows;
  if (first !== undefined && rows.some(({ cells }) => cells.length > 0))
    walk.builder.table(rows, first.place);
  for (const inner of rowElements(table).flatMap((row) => cellElements(row).flatMap(tablesInside)))
    readTable(walk, inner);
};

/** Whether an element that stands in a line of text holds a block (a paragraph in a span, a table in a link). */
const holdsBlock = (element: MarkupElement): boolean =>
  element.children.some(
    (child) => child.kind === 'element' && (BLOCK_ELEMENTS.has(child.name) || holdsBlock(child)),
  );

const readElement = (walk: Walk, element: MarkupElement): void => {
  if (WITHOUT_TEXT.has(element.name)) return;
  if (!BLOCK_ELEMENTS.has(element.name) && !holdsBlock(element)) {
    walk.run.push(element);
    return;
  }
  flush(walk);
  if (/^h[1-6]$/.test(element.name)) readHeading(walk, element);
  else if (element.name === 'table') readTable(walk, element);
  else if (element.name === 'pre') walk.run.push(element);
  else readNodes(walk, element.children);
  flush(walk);
};

const readNodes = (walk: Walk, nodes: readonly MarkupNode[]): void => {
  for (const node of nodes) {
    if (node.kind === 'text') walk.run.push(node);
    else readElement(walk, node);
  }
};

/** What stands at the edges of the pages; its place is the document as a whole. */
export interface PageEdges {
  readonly place: Place;
  readonly texts: readonly string[];
}

/** The level of headings that only repeat at the edges of pages. */
const EDGE_LEVEL = 6;

/** The blocks of a tree of markup; what stands at the edges of pages comes last, so that it names no document before its title does. */
export const markupBlocks = (root: MarkupElement, places: Places, edges?: PageEdges): readonly RawBlock[] => {
  const walk: Walk = { builder: blockBuilder(), places, run: [] };
  readNodes(walk, root.children);
  flush(walk);
  if (edges !== undefined)
    for (const text of edges.texts) walk.builder.heading(EDGE_LEVEL, text, edges.place);
  return walk.builder.blocks();
};
