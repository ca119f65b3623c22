/** Headers, footers and page numbers of pages without structure: what repeats at the edge of the pages. */
import { linesOf, type TextLine } from './lines.ts';
import type { PdfPage, PdfPiece } from './page.ts';

/** Share of the page's height, above and below, where furniture stands. */
const EDGE = 0.1;
const PAGE_NUMBER = /^(?:(?:pag(?:\.|ina)?|p\.)\s*)?[-–]?\s*\d{1,4}\s*[-–]?(?:\s*(?:di|\/|su)\s*\d{1,4})?$/i;

const atEdge = ({ box }: TextLine, page: PdfPage): boolean =>
  box[3] < EDGE * page.height || box[1] > (1 - EDGE) * page.height;

const textOf = ({ segments }: TextLine): string => segments.map(({ text }) => text).join(' ');

/** The same line on another page, with other figures. */
const likenessOf = (line: TextLine): string =>
  `${Math.round(line.box[1] / 6)} ${textOf(line).replace(/\d+/g, '0').toLowerCase()}`;

/** The pieces of each page that are furniture. */
export const furnitureOf = (pages: readonly PdfPage[]): readonly ReadonlySet<PdfPiece>[] => {
  const edges = pages.map((page) => linesOf(page.pieces).filter((line) => atEdge(line, page)));
  const counts = new Map<string, number>();
  for (const lines of edges) {
    for (const likeness of new Set(lines.map(likenessOf)))
      counts.set(likeness, (counts.get(likeness) ?? 0) + 1);
  }
  const least = Math.max(2, Math.min(3, pages.length));
  return pages.map((page, index) => {
    const repeated = (edges[index] ?? []).filter(
      (line) => (counts.get(likenessOf(line)) ?? 0) >= least || PAGE_NUMBER.test(textOf(line)),
    );
    return new Set(
      page.pieces.filter((piece) =>
        repeated.some(({ box }) => {
          const middle = (piece.top + piece.bottom) / 2;
          return middle >= box[1] - 1 && middle <= box[3] + 1;
        }),
      ),
    );
  });
};
