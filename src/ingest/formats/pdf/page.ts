/** A page of a PDF as its library gives it: pieces of text with their places, the structure, the ruled lines. Points from the upper left. */

/** A piece of text as it is drawn; `id` is the piece of structure it belongs to, artifacts belong to none. */
export interface PdfPiece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly id?: string;
  readonly isArtifact: boolean;
}

/** A node of the structure tree: a role with nodes and references to pieces of text. */
export interface PdfNode {
  readonly role: string;
  readonly children: readonly (PdfNode | { readonly id: string })[];
}

/** A ruled line: at one coordinate, from one to another along it. */
export interface PdfRule {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** A page. */
export interface PdfPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly PdfPiece[];
  readonly structure?: PdfNode;
  readonly horizontal: readonly PdfRule[];
  readonly vertical: readonly PdfRule[];
  /** Whether the page draws pictures: one without text has been scanned. */
  readonly hasPictures: boolean;
  /** Whether what the page draws is damaged, so that nothing of it is known. */
  readonly isBroken: boolean;
}

/** A page of which nothing is known. */
export const brokenPage = (number: number): PdfPage => ({
  number,
  width: 0,
  height: 0,
  pieces: [],
  horizontal: [],
  vertical: [],
  hasPictures: false,
  isBroken: true,
});

/** Left, top, right, bottom of something on a page. */
export type Box = readonly [number, number, number, number];

/** A cell on a page; `column` where the page tells it. */
export interface PageCell {
  readonly text: string;
  readonly box?: Box;
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
}

/** A row of a table on one page. */
export interface PageRow {
  readonly cells: readonly PageCell[];
  readonly page: number;
}

/** What stands on a page, in reading order. `furniture`: headers, footers, page numbers. */
export type PageBlock =
  | { readonly kind: 'line' | 'furniture'; readonly text: string; readonly box?: Box; readonly page: number }
  | {
      readonly kind: 'heading';
      readonly level: number;
      readonly text: string;
      readonly box?: Box;
      readonly page: number;
    }
  | { readonly kind: 'table'; readonly rows: readonly PageRow[]; readonly page: number };

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** The box around pieces. */
export const boxOf = (pieces: readonly PdfPiece[]): Box | undefined => {
  const drawn = pieces.filter(({ text }) => text.trim() !== '');
  if (drawn.length === 0) return undefined;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const piece of drawn) {
    left = Math.min(left, piece.left);
    top = Math.min(top, piece.top);
    right = Math.max(right, piece.right);
    bottom = Math.max(bottom, piece.bottom);
  }
  return [rounded(left), rounded(top), rounded(right), rounded(bottom)];
};
