/** Titles compared by their words: case, accents, punctuation and line breaks do not tell two titles apart. */
import { rememberTexts } from '../../kernel/index.ts';
import type { IndicatorRecord } from '../../model/index.ts';

/** The words of a text in small letters, with single spaces between them. */
export const titleWords = rememberTexts((text) =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\d%]+/gu, ' ')
    .trim(),
);

/** Codes compared without spaces and closing points: `2.1.` is `2.1`, `U 1.1` is `U1.1`. */
export const plainCode = (code: string): string =>
  code
    .replace(/\s+/g, '')
    .replace(/[.:)]+$/, '')
    .toUpperCase();

/** What tells one indicator from another: its code, or the words of its title where it has none. */
export const indicatorKey = ({ code, title }: IndicatorRecord): string =>
  code === undefined ? titleWords(title.published) : plainCode(code.published);
