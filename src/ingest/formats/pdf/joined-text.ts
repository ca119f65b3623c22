/** Pieces of text put together by where they are drawn: blanks where there is a gap, lines of a paragraph joined. */
import type { PdfPiece } from './page.ts';
import { SOFT_HYPHEN } from './soft-hyphens.ts';

/** A gap wider than this share of the letters' height is a blank. */
const BLANK = 0.18;
/** A gap that a hyphen fills which the library has left out. */
const HYPHEN = 0.7;

/** The height of a piece, never nothing: others are measured by it. */
export const heightOf = ({ top, bottom }: PdfPiece): number => Math.max(1, bottom - top);

/** Whether two pieces stand on the same line: their heights overlap by half. */
export const onSameLine = (one: PdfPiece, other: PdfPiece): boolean => {
  const overlap = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return overlap > 0.5 * Math.min(heightOf(one), heightOf(other));
};

/** Letters that a font draws as one sign. */
const withoutLigatures = (text: string): string =>
  text.replace(/[\ufb00-\ufb06]/g, (sign) => sign.normalize('NFKC'));

const BROKEN_WORD = new RegExp(`^${SOFT_HYPHEN}(?=\\p{Ll})`, 'u');

/** What follows on another line: the rest of a broken word, or the next word. */
const nextLine = (text: string, next: string): string => {
  const isLetter = /\p{L}$/u.test(text);
  if (isLetter && BROKEN_WORD.test(next)) return `${text}${next.slice(1)}`;
  return /\p{L}-$/u.test(text) && /^\p{Ll}/u.test(next) ? `${text}${next}` : `${text} ${next}`;
};

const sameLine = (text: string, before: PdfPiece, after: PdfPiece): string => {
  const gap = (after.left - before.right) / heightOf(after);
  const isHyphen = after.text.startsWith(SOFT_HYPHEN) && gap < HYPHEN;
  return gap > BLANK && !isHyphen ? `${text} ${after.text}` : `${text}${after.text}`;
};

/** The text of pieces in their order, with single blanks. */
export const joinedText = (pieces: readonly PdfPiece[]): string => {
  let text = '';
  let before: PdfPiece | undefined;
  for (const piece of pieces) {
    // Blanks are told by the gaps; the library's own stand also where it has left out a hyphen.
    if (piece.text.trim() === '') continue;
    if (before === undefined) text += piece.text;
    else
      text = onSameLine(before, piece) ? sameLine(text, before, piece) : nextLine(text.trimEnd(), piece.text);
    before = piece;
  }
  return withoutLigatures(text)
    .replaceAll(SOFT_HYPHEN, '-')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
};
