/** Texts as the page must hold them: every character literal, and very long words cut into pieces that a line may end after. */

/** A text, or its pieces; between two pieces a line may end although neither space nor hyphen is there. Short pieces take no hyphen. */
export type PrintedText = string | readonly string[];

/** Words of letters are broken by hyphenation; from this length on it finds no place in what is no word of a language. */
const LONGEST_WORD = 28;
/** Codes, addresses and names of files know no hyphenation. */
const LONGEST_CODE = 14;
const PIECE = 6;

const TAB = '    ';
/** What may not stand in an archived page (PDF/A-2, 6.2.11.7): controls, halves of pairs, private characters, non-characters. */
const FORBIDDEN = /[\p{Cc}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\ufeff]/gu;

const segmenter = new Intl.Segmenter('it', { granularity: 'grapheme' });

/** The text with one sign for line ends, tabs as spaces and U+FFFD for what no page can hold. */
export const literalText = (text: string): string =>
  text
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .split('\n')
    .map((line) => line.replaceAll('\t', TAB).replaceAll(FORBIDDEN, '\ufffd'))
    .join('\n');

const isTooLong = (word: string): boolean =>
  word.length > (/^[\p{L}\p{M}'’.,;:()«»"]+$/u.test(word) ? LONGEST_WORD : LONGEST_CODE);

const inPieces = (word: string): readonly string[] => {
  const letters = [...segmenter.segment(word)].map(({ segment }) => segment);
  const pieces: string[] = [];
  for (let start = 0; start < letters.length; start += PIECE)
    pieces.push(letters.slice(start, start + PIECE).join(''));
  return pieces;
};

/** The text ready for the page. */
export const printedText = (text: string): PrintedText => {
  const literal = literalText(text);
  if (literal.length <= LONGEST_CODE) return literal;
  const pieces: string[] = [];
  let isOpen = false;
  for (const word of literal.split(/(?<=[\s\u00ad-])/)) {
    const isLong = isTooLong(word.trimEnd());
    if (isLong) pieces.push(...inPieces(word));
    else if (isOpen) pieces.push(`${pieces.pop() ?? ''}${word}`);
    else pieces.push(word);
    isOpen = !isLong;
  }
  return pieces.length <= 1 ? literal : pieces;
};

/** The pieces, also of a text that has only one. */
export const piecesOf = (text: string): readonly string[] => [printedText(text)].flat();

/** The text on one line and no longer than that: for the header of the pages. */
export const clippedText = (text: string, length: number): string => {
  const line = [...literalText(text).replaceAll(/\s+/g, ' ')];
  return line.length <= length ? line.join('') : `${line.slice(0, length - 1).join('')}…`;
};
