/** Published text without what only its layout brought in: unbreakable spaces, LaTeX and HTML residues, odd signs. */
import { rememberTexts } from '../../kernel/index.ts';

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/\\(?:geq|ge)\b/g, '≥'],
  [/\\(?:leq|le)\b/g, '≤'],
  [/\\%/g, '%'],
  [/\$(?!\s*\d)/g, ''],
  [/&gt;/g, '>'],
  [/&lt;/g, '<'],
  [/&euro;/g, '€'],
  [/&amp;/g, '&'],
  [/&nbsp;/g, ' '],
  [/<\/?[a-z][^<>]*>/gi, ' '],
  [/[\u2212\u2013]/g, '-'],
  [/[’`´]/g, "'"],
];

/** What any of the signs begins with: most texts hold none and are quickly done. */
const ANY_SIGN = /[\\$&<\u2212\u2013’`´]/;

const withoutSigns = (published: string): string =>
  ANY_SIGN.test(published)
    ? SIGNS.reduce((text, [pattern, sign]) => text.replace(pattern, sign), published)
    : published;

/** Any blank but single spaces inside the text: most texts have none and are quickly done. */
const ANY_BLANK = /^ | $| {2}|[^\S ]/;

const onOneLine = (text: string): string => (ANY_BLANK.test(text) ? text.replace(/\s+/g, ' ').trim() : text);

/** The text on one line with single spaces; case is kept. */
export const plainText = rememberTexts((published) => onOneLine(withoutSigns(published)));

/** Letters with accents, and signs that count as accents: texts without any are quickly done. */
const ANY_ACCENT = /[\^`\u0080-\uffff]/;

/** The same in small letters without accents, for comparing words. */
export const plainWords = rememberTexts((published) => {
  const text = plainText(published);
  const letters = ANY_ACCENT.test(text) ? text.normalize('NFD').replace(/\p{Diacritic}/gu, '') : text;
  return letters.toLowerCase();
});
