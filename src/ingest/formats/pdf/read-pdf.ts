/** A PDF as a document: by its structure where it has one, else by where the text stands. */
import type { Issue, Place } from '../../../kernel/index.ts';
import type { RawDocument } from '../../raw.ts';
import { type BlockBuilder, blockBuilder } from '../block-builder.ts';
import { wordJoiner } from './broken-words.ts';
import { furnitureOf } from './furniture.ts';
import { joinPages } from './join-pages.ts';
import { type RuledPage, ruledTables } from './lattice.ts';
import { linesOf } from './lines.ts';
import type { Box, PageBlock, PageRow, PdfPage, PdfPiece } from './page.ts';
import { type PdfFault, readPdfPages } from './read.ts';
import { staysWithin } from './streams/read.ts';
import { taggedBlocks } from './tagged.ts';
import { untaggedBlocks } from './untagged.ts';

const furnitureBlocks = (page: PdfPage, pieces: readonly PdfPiece[]): readonly PageBlock[] =>
  linesOf(pieces).map(({ segments, box }) => ({
    kind: 'furniture',
    text: segments.map(({ text }) => text).join(' '),
    box,
    page: page.number,
  }));

const hasTables = (blocks: readonly PageBlock[]): boolean => blocks.some(({ kind }) => kind === 'table');

/** A structure that knows no tables is not believed where the page rules some. */
const believedStructure = (
  ruled: RuledPage,
  drawn: readonly PdfPiece[],
): readonly PageBlock[] | undefined => {
  const tagged = taggedBlocks(ruled.page);
  if (tagged === undefined || hasTables(tagged)) return tagged;
  return ruledTables(ruled, drawn).length > 0 ? undefined : tagged;
};

const blocksOf = (ruled: RuledPage, repeated: ReadonlySet<PdfPiece>): readonly PageBlock[] => {
  const { page } = ruled;
  const drawn = page.pieces.filter((piece) => !piece.isArtifact && !repeated.has(piece));
  const tagged = believedStructure(ruled, drawn);
  const aside = page.pieces.filter(
    (piece) => piece.isArtifact || (tagged === undefined && repeated.has(piece)),
  );
  return [...(tagged ?? untaggedBlocks(ruled, drawn)), ...furnitureBlocks(page, aside)];
};

const placeOf = (file: string, page: number, box: Box | undefined): Place => ({
  file,
  page,
  ...(box !== undefined && { box }),
});

const addRows = (builder: BlockBuilder, file: string, rows: readonly PageRow[]): void => {
  const sources = rows.map(({ cells, page }) => ({
    cells: cells.map(({ box, ...cell }) => ({ ...cell, place: placeOf(file, page, box) })),
    place: placeOf(file, page, cells.find(({ box }) => box !== undefined)?.box),
  }));
  const [first] = sources;
  if (first !== undefined) builder.table(sources, first.place);
};

const addBlock = (builder: BlockBuilder, file: string, block: PageBlock): void => {
  if (block.kind === 'table') addRows(builder, file, block.rows);
  else {
    const place = placeOf(file, block.page, block.box);
    if (block.kind === 'line') builder.line(block.text, place);
    else builder.heading(block.kind === 'heading' ? block.level : 6, block.text, place);
  }
};

const isScanned = ({ pieces, hasPictures }: PdfPage): boolean =>
  hasPictures && pieces.every(({ text }) => text.trim() === '');

const issueOf = (file: string, page: PdfPage): readonly Issue[] => {
  if (!page.isBroken && !isScanned(page)) return [];
  const code = page.isBroken ? 'reading.brokenPage' : 'reading.pageWithoutText';
  return [{ code, severity: 'warning', place: { file, page: page.number }, params: {} }];
};

/** Why a PDF has no text to read. */
export type PdfRefusal = PdfFault | 'tooMuch' | { readonly scannedPages: number };

/** Reads a PDF whose streams hold at most so many bytes. */
export const readPdf = async (
  name: string,
  bytes: Uint8Array,
  budget: number,
): Promise<RawDocument | PdfRefusal> => {
  if (!staysWithin(bytes, budget)) return 'tooMuch';
  const pages = await readPdfPages(bytes);
  if (typeof pages === 'string') return pages;
  if (pages.every(({ pieces }) => pieces.every(({ text }) => text.trim() === '')))
    return { scannedPages: pages.length };
  const repeated = furnitureOf(pages);
  const isOneWord = wordJoiner(pages);
  const blocks = pages.map((page, index) => blocksOf({ page, isOneWord }, repeated[index] ?? new Set()));
  const builder = blockBuilder();
  for (const block of joinPages(blocks)) addBlock(builder, name, block);
  return {
    file: name,
    format: 'pdf',
    blocks: builder.blocks(),
    issues: pages.flatMap((page) => issueOf(name, page)),
  };
};
