/** Reads back a tagged PDF by its structure: tables, rows and cells are those of the structure tree, not guessed from places. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { actualTexts } from './actual-texts.ts';
import { type ReadDocument, singleBlanks } from './read-document.ts';

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>;
type StructureNode = Awaited<ReturnType<PdfPage['getStructTree']>>;
type StructureKid = StructureNode['children'][number];

/** What a page says: its structure and the text of each marked piece. */
interface ReadPage {
  readonly root: StructureNode;
  readonly pieces: ReadonlyMap<string, string>;
}

/**
 * The texts of a page by the piece of structure that they belong to; artifacts (headers, footers, lines) belong to none. `actual`: what the
 * marks without a piece say in place of their glyphs.
 */
const textPieces = async (page: PdfPage, actual: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const pieces = new Map<string, string>();
  const open: (string | undefined)[] = [];
  const said = actual.values();
  const add = (text: string): void => {
    const id = open.at(-1);
    // The page has the sign of mathematics where the document has a hyphen before a figure
    if (id !== undefined) pieces.set(id, `${pieces.get(id) ?? ''}${text.replaceAll('\u2212', '-')}`);
  };
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  for (const item of items) {
    if ('str' in item) add(`${item.str}${item.hasEOL ? '\n' : ''}`);
    else if (item.type === 'endMarkedContent') open.pop();
    else {
      const isMark = typeof item.id !== 'string' && item.type === 'beginMarkedContentProps';
      const text = isMark ? (said.next().value ?? '') : '';
      add(text);
      const isArtifact = 'tag' in item && item.tag === 'Artifact';
      // What a mark says stands for all that is drawn in it
      open.push(typeof item.id === 'string' ? item.id : isArtifact || text !== '' ? undefined : open.at(-1));
    }
  }
  if (said.next().done !== true) throw new Error('the marks of the page were not all met');
  return pieces;
};

const readPages = async (bytes: Uint8Array): Promise<readonly ReadPage[]> => {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
  const pdf = await task.promise;
  const pages: ReadPage[] = [];
  const actual = actualTexts(bytes);
  if (actual.length !== pdf.numPages) throw new Error(`${pdf.numPages} pages, ${actual.length} contents`);
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const [root, pieces] = [await page.getStructTree(), await textPieces(page, actual[number - 1] ?? [])];
    pages.push({ root: root ?? { role: 'Root', children: [] }, pieces });
  }
  await task.destroy();
  return pages;
};

/** Marks and texts of notes, contents, charts and captions are not what the figures stand in. */
const NOT_OUTSIDE = new Set(['Table', 'TOC', 'Figure', 'Caption', 'Note', 'Lbl']);
const NOT_IN_CELL = new Set(['Note', 'Lbl']);

const textOf = (kid: StructureKid, pieces: ReadPage['pieces'], without: ReadonlySet<string>): string => {
  if (!('role' in kid)) return 'id' in kid ? (pieces.get(kid.id) ?? '') : '';
  if (without.has(kid.role)) return '';
  return kid.children.map((child) => textOf(child, pieces, without)).join('');
};

const nodesOf = (node: StructureNode, role: string): readonly StructureNode[] =>
  node.children.flatMap((kid) => {
    if (!('role' in kid)) return [];
    return kid.role === role ? [kid] : nodesOf(kid, role);
  });

/** The rows of heads and bodies; the foot of a table is its small print. */
const rowsOf = (table: StructureNode): readonly StructureNode[] =>
  table.children.flatMap((kid) => {
    if (!('role' in kid) || kid.role === 'TFoot') return [];
    return kid.role === 'TR' ? [kid] : nodesOf(kid, 'TR');
  });

const cellsOf = (row: StructureNode, pieces: ReadPage['pieces']): readonly string[] =>
  row.children.map((cell) => singleBlanks(textOf(cell, pieces, NOT_IN_CELL)));

type Rows = readonly (readonly string[])[];

/** Cell by cell what two pages say of one table. */
const joined = (first: Rows, second: Rows): Rows =>
  second.map((row, index) =>
    row.map((cell, column) => singleBlanks(`${first[index]?.[column] ?? ''} ${cell}`)),
  );

/**
 * Whether the table began on the page before: each page has the whole table in its structure, with texts only where they stand on it, so
 * that the caption or the heads are empty.
 */
const goesOn = (table: StructureNode, rows: Rows, pieces: ReadPage['pieces']): boolean => {
  const [caption] = nodesOf(table, 'Caption');
  const captionText = caption === undefined ? undefined : textOf(caption, pieces, new Set());
  return captionText === '' || (rows[0] ?? []).every((cell) => cell === '');
};

const tablesOf = (pages: readonly ReadPage[]): ReadDocument['tables'] => {
  const tables: Rows[] = [];
  for (const { root, pieces } of pages) {
    for (const [index, table] of nodesOf(root, 'Table').entries()) {
      const rows = rowsOf(table).map((row) => cellsOf(row, pieces));
      const last = index === 0 && goesOn(table, rows, pieces) ? tables.pop() : undefined;
      tables.push(last === undefined ? rows : joined(last, rows));
    }
  }
  return tables;
};

/** Reads the bytes of a PDF. */
export const readPdfDocument = async (bytes: Uint8Array): Promise<ReadDocument> => {
  const pages = await readPages(bytes);
  const without = (names: ReadonlySet<string>): string =>
    pages.map(({ root, pieces }) => textOf(root, pieces, names)).join('\n');
  return {
    tables: tablesOf(pages),
    headsIncluded: true,
    guessedBlanks: true,
    outside: singleBlanks(without(NOT_OUTSIDE)),
    all: without(new Set()),
  };
};
