/**
 * Hyphens that a PDF draws with the sign of the soft hyphen: a minus before a figure may be one. The library leaves them out of the text
 * of a page, but tells every sign that the page draws, so that they can be put back where they stand.
 */
import type { PdfPiece } from './page.ts';

export const SOFT_HYPHEN = '\u00ad';

const isVisible = (sign: string): boolean => sign.trim() !== '';

/** The pieces with their soft hyphens, each before the sign that follows it; as they are, where the page draws other signs than it says. */
export const withSoftHyphens = (pieces: readonly PdfPiece[], drawn: string): readonly PdfPiece[] => {
  if (!drawn.includes(SOFT_HYPHEN)) return pieces;
  const signs = [...drawn].filter(isVisible);
  let at = 0;
  const restored: PdfPiece[] = [];
  for (const piece of pieces) {
    let text = '';
    for (const sign of piece.text) {
      if (isVisible(sign)) {
        for (; signs[at] === SOFT_HYPHEN; at += 1) text += SOFT_HYPHEN;
        if (signs[at] !== sign) return pieces;
        at += 1;
      }
      text += sign;
    }
    restored.push({ ...piece, text });
  }
  return restored;
};
