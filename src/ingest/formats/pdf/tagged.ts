/** The blocks of a page by its structure tree: headings, paragraphs, tables with their rows and cells, as the writer of the file meant them. */
import { placeCells, type TaggedCell } from './columns.ts';
import { joinedText } from './joined-text.ts';
import { boxOf, type PageBlock, type PageRow, type PdfNode, type PdfPage, type PdfPiece } from './page.ts';

type Kid = PdfNode['children'][number];
type Pieces = ReadonlyMap<string, readonly PdfPiece[]>;

/** Marks of notes and bullets are signs of the layout, no text. */
const MARKED: ReadonlySet<string> = new Set(['Note', 'FENote', 'Reference', 'LI']);
const NOT_IN_CELL: ReadonlySet<string> = new Set(['Note', 'FENote', 'Table']);

const isMark = (kid: Kid, parent: PdfNode): boolean =>
  'role' in kid && kid.role === 'Lbl' && MARKED.has(parent.role);

const piecesOf = (node: PdfNode, pieces: Pieces, without: ReadonlySet<string>): readonly PdfPiece[] =>
  node.children.flatMap((kid) => {
    if (isMark(kid, node)) return [];
    if (!('role' in kid)) return pieces.get(kid.id) ?? [];
    return without.has(kid.role) ? [] : piecesOf(kid, pieces, without);
  });

const nodesOf = (node: PdfNode, role: string, not: string): readonly PdfNode[] =>
  node.children.flatMap((kid) => {
    if (!('role' in kid) || kid.role === not) return [];
    return kid.role === role ? [kid] : nodesOf(kid, role, not);
  });

/** Roles under which others are looked for; everything else is a paragraph as a whole. */
const CONTAINERS: ReadonlySet<string> = new Set(
  'Root Document DocumentFragment Part Art Sect Div Aside NonStruct BlockQuote TOC L LI LBody Index Private Form'.split(
    ' ',
  ),
);

interface Walk {
  readonly page: PdfPage;
  readonly pieces: Pieces;
  readonly blocks: PageBlock[];
}

const NOTHING: ReadonlySet<string> = new Set();

const addText = ({ page, pieces, blocks }: Walk, node: PdfNode): void => {
  const own = piecesOf(node, pieces, NOTHING);
  const text = joinedText(own);
  if (text === '') return;
  const box = boxOf(own);
  const level = /^H([1-6])?$/.exec(node.role);
  const common = { text, page: page.number, ...(box !== undefined && { box }) };
  if (level === null && node.role !== 'Title') blocks.push({ kind: 'line', ...common });
  else blocks.push({ kind: 'heading', level: Number(level?.[1] ?? 1), ...common });
};

const cellOf = (cell: PdfNode, pieces: Pieces): TaggedCell => {
  const own = piecesOf(cell, pieces, NOT_IN_CELL);
  const box = boxOf(own);
  return { text: joinedText(own), ...(box !== undefined && { box }) };
};

const isCell = (kid: Kid): kid is PdfNode => 'role' in kid && (kid.role === 'TD' || kid.role === 'TH');

/** The foot of a table is its small print. */
const isFoot = (kid: Kid): kid is PdfNode => 'role' in kid && kid.role === 'TFoot';

const addTable = (walk: Walk, table: PdfNode): void => {
  const { page, pieces, blocks } = walk;
  for (const caption of nodesOf(table, 'Caption', 'TR')) addText(walk, caption);
  const rows = nodesOf(
    { ...table, children: table.children.filter((kid) => !isFoot(kid)) },
    'TR',
    'Table',
  ).map((row) => row.children.filter(isCell));
  const placed = placeCells(rows.map((row) => row.map((cell) => cellOf(cell, pieces))));
  blocks.push({
    kind: 'table',
    page: page.number,
    rows: placed.map((cells): PageRow => ({ cells, page: page.number })),
  });
  for (const row of rows) {
    for (const cell of row) {
      for (const note of [...nodesOf(cell, 'Note', 'Table'), ...nodesOf(cell, 'FENote', 'Table')])
        addText(walk, note);
      for (const inner of nodesOf(cell, 'Table', 'Note')) addTable(walk, inner);
    }
  }
  for (const foot of table.children.filter(isFoot)) addText(walk, foot);
};

const walkNode = (walk: Walk, node: PdfNode): void => {
  if (node.role === 'Table') addTable(walk, node);
  else if (!CONTAINERS.has(node.role) && !hasTable(node)) addText(walk, node);
  else {
    for (const kid of node.children) {
      if (isMark(kid, node)) continue;
      walkNode(walk, 'role' in kid ? kid : { role: 'P', children: [kid] });
    }
  }
};

const hasTable = (node: PdfNode): boolean =>
  node.children.some((kid) => 'role' in kid && (kid.role === 'Table' || hasTable(kid)));

const size = (pieces: readonly PdfPiece[]): number =>
  pieces.reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0);

/** Least share of a page's text that its structure must hold to be believed. */
const BELIEVED = 0.9;

const byId = (page: PdfPage): Pieces => {
  const pieces = new Map<string, PdfPiece[]>();
  for (const piece of page.pieces) {
    if (piece.id === undefined) continue;
    const known = pieces.get(piece.id);
    if (known === undefined) pieces.set(piece.id, [piece]);
    else known.push(piece);
  }
  return pieces;
};

const idsIn = (node: PdfNode): readonly string[] =>
  node.children.flatMap((kid) => ('role' in kid ? idsIn(kid) : [kid.id]));

/** What the structure leaves out: text under a mark that no node refers to, or under none. */
const leftOut = (page: PdfPage, structure: PdfNode): readonly PdfPiece[] => {
  const known = new Set(idsIn(structure));
  return page.pieces.filter(({ id, isArtifact }) => !isArtifact && (id === undefined || !known.has(id)));
};

/** The blocks of a tagged page; `undefined` when it has no structure or one that leaves out much of its text. */
export const taggedBlocks = (page: PdfPage): readonly PageBlock[] | undefined => {
  const { structure } = page;
  if (structure === undefined) return undefined;
  const lost = leftOut(page, structure);
  const all = page.pieces.filter(({ isArtifact }) => !isArtifact);
  if (size(lost) > (1 - BELIEVED) * size(all)) return undefined;
  const walk: Walk = { page, pieces: byId(page), blocks: [] };
  walkNode(walk, structure);
  const text = joinedText(lost);
  return text === '' ? walk.blocks : [...walk.blocks, { kind: 'line', text, page: page.number }];
};
