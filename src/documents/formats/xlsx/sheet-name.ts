/** Names of sheets: the number of the table and its first words, unique and legal. */

/** Characters of a name, a limit of the format. */
const NAME_LIMIT = 31;
/** Not allowed in names: what references are made of, controls, what a screen would not show, and what a reader would decode. */
const ILLEGAL = /[[\]:*?/\\\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]|_(?=x[0-9a-f]{4}_)/giu;

/** Whole words as long as they fit; the first word is cut when it alone is too long, never within a character. */
const fitting = (text: string, limit: number): string => {
  if (text.length <= limit) return text.replace(/[\s']+$/, '');
  const start = text.slice(0, limit + 1);
  const space = start.lastIndexOf(' ');
  const words = space > limit / 3 ? start.slice(0, space) : start.slice(0, limit);
  return words.replace(/[\ud800-\udbff]$/, '').replace(/[\s,;.'–-]+$/, '');
};

/** The name of the sheet of the table with that number (from 1) out of `count`: "03 Obiettivi strategici". */
export const sheetName = (caption: string, number: number, count: number): string => {
  const prefix = String(number).padStart(Math.max(2, String(count).length), '0');
  const words = caption.replace(ILLEGAL, ' ').replace(/\s+/g, ' ').trim();
  return `${prefix} ${fitting(words, NAME_LIMIT - prefix.length - 1)}`.trim();
};

/** A reference to the first cell of a sheet. */
export const startOf = (name: string): string => `'${name.replaceAll("'", "''")}'!A1`;
