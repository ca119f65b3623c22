/** How wide a text is, without a browser: so that labels are cut or wrapped before they leave their box. */

/**
 * Advance widths in thousandths of the font size: the greater of those of the pages' font (Titillium Web, measured) and of the usual
 * sans serif, so that what fits here fits there and in the fallback fonts too.
 */
const WIDTH_GROUPS: readonly (readonly [number, string])[] = [
  [250, "ijl'’|"],
  [280, ' \u00a0!,.:;I'],
  [335, '()[]`'],
  [352, 'frt'],
  [440, '-*/"'],
  [500, 'cksvxyzJ'],
  [565, 'abdeghnopqu0123456789L€«»?#$°'],
  [640, 'FTZ+<>=~_–−×'],
  [690, 'ABEKPSVXY&'],
  [765, 'wCDHNRU'],
  [780, 'GOQ'],
  [845, 'mM'],
  [890, '%'],
  [1140, '—…W@'],
];
const WIDTHS: ReadonlyMap<string, number> = new Map(
  WIDTH_GROUPS.flatMap(([width, characters]) => [...characters].map((each) => [each, width] as const)),
);
const LATIN_WIDTH = 600;
const OTHER_WIDTH = 1050;
const BOLD_FACTOR = 1.08;

const characterWidth = (character: string): number => {
  const known = WIDTHS.get(character);
  if (known !== undefined) return known;
  const base = character.normalize('NFD').charAt(0);
  const plain = WIDTHS.get(base);
  if (plain !== undefined) return plain;
  return base < '\u0250' ? LATIN_WIDTH : OTHER_WIDTH;
};

/** Size and weight of a text. */
export interface TextStyle {
  readonly size: number;
  readonly bold: boolean;
}

/** The width of a text in pixels, rather too much than too little. */
export const textWidth = (text: string, style: TextStyle): number => {
  let thousandths = 0;
  for (const character of text) thousandths += characterWidth(character);
  return (thousandths / 1000) * style.size * (style.bold ? BOLD_FACTOR : 1);
};

/** The text, or its beginning with an ellipsis, or nothing when not even one letter fits. */
export const fitText = (text: string, maximumWidth: number, style: TextStyle): string => {
  if (textWidth(text, style) <= maximumWidth) return text;
  const room = maximumWidth - textWidth('…', style);
  let kept = '';
  let width = 0;
  for (const character of text) {
    width += textWidth(character, style);
    if (width > room) break;
    kept += character;
  }
  const trimmed = kept.trimEnd();
  return trimmed === '' ? '' : `${trimmed}…`;
};

/** Where `wrapText` puts words: the lines finished, and the one being filled. */
interface Wrapping {
  readonly lines: string[];
  current: string;
}

/** A piece that a line may end after: a word, or a part of one up to a hyphen. */
interface Piece {
  readonly text: string;
  readonly space: '' | ' ';
}

const piecesOf = (text: string): readonly Piece[] =>
  text
    .split(/\s+/)
    .filter((word) => word !== '')
    .flatMap((word) =>
      word
        .split(/(?<=[^-]-)(?=[^-])/)
        .map((part, index): Piece => ({ text: part, space: index === 0 ? ' ' : '' })),
    );

const takePiece = (wrapping: Wrapping, piece: Piece, fits: (line: string) => boolean): void => {
  const { text: word } = piece;
  const longer = wrapping.current === '' ? word : `${wrapping.current}${piece.space}${word}`;
  if (fits(longer) || wrapping.current === '') {
    wrapping.current = longer;
    return;
  }
  wrapping.lines.push(wrapping.current);
  wrapping.current = word;
};

/** The text in at most `maximumLines` lines, broken between words or after a hyphen; what does not fit is cut with an ellipsis. */
export const wrapText = (
  text: string,
  maximumWidth: number,
  maximumLines: number,
  style: TextStyle,
): readonly string[] => {
  if (maximumLines < 1) return [];
  const wrapping: Wrapping = { lines: [], current: '' };
  const fits = (line: string): boolean => textWidth(line, style) <= maximumWidth;
  for (const piece of piecesOf(text)) takePiece(wrapping, piece, fits);
  const all = [...wrapping.lines, wrapping.current].filter((line) => line !== '');
  const kept = all.slice(0, maximumLines - 1);
  const rest = all
    .slice(maximumLines - 1)
    .join(' ')
    .replaceAll(/(?<=[^\s-]-) /g, '');
  return [...kept, rest].map((line) => fitText(line, maximumWidth, style)).filter((line) => line !== '');
};
