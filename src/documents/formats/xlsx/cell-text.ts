/** Texts as a spreadsheet keeps them: what people read, never a command, never longer than a cell holds. */
import type { Inline } from '../../tree.ts';

/** Characters that XML does not allow: controls, halves of surrogate pairs, non-characters. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
/** In a workbook `_x0041_` stands for a character; written by a person it is text, and is marked as such. */
const ESCAPE_LIKE = /_(?=x[0-9a-f]{4}_)/gi;
/** Characters of a cell, a limit of the format. */
const CELL_LIMIT = 32_767;
const CUT = ' … [testo più lungo di una cella: il resto è negli altri formati]';

const cut = (text: string): string => {
  if (text.length <= CELL_LIMIT) return text;
  return `${text.slice(0, CELL_LIMIT - CUT.length).replace(/[\ud800-\udbff]$/, '')}${CUT}`;
};

/** The text without what the format forbids; lines end with a line feed. */
export const legalText = (text: string): string =>
  cut(text.replace(/\r\n?/g, '\n').replace(FORBIDDEN, '\ufffd')).replace(ESCAPE_LIKE, '_x005F_');

/** What stands in a cell as people read it, without its notes. */
export const readableText = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => {
      if (inline.kind === 'note') return '';
      return inline.kind === 'status' ? `${inline.status.symbol} ${inline.status.word}` : inline.text;
    })
    .join('');

/** The notes to what stands in a cell. */
export const noteTexts = (inlines: readonly Inline[]): readonly string[] =>
  inlines.flatMap((inline) => (inline.kind === 'note' ? [inline.text] : []));
