/** The labels of a card of form B, which may stand in a cell of their own or before their value in the same cell. */
import { plainText, plainWords } from '../../values/plain-text.ts';

/** What a labelled row says. */
export type RowLabel =
  | 'mission'
  | 'programme'
  | 'objectives'
  | 'objective'
  | 'description'
  | 'span'
  | 'centre'
  | 'planned'
  | 'actual'
  | 'declared'
  | 'indicator'
  | 'definition'
  | 'indicatorHeader'
  | 'resultHeader';

const LABELS: readonly (readonly [RowLabel, RegExp])[] = [
  ['mission', /^missione\b/],
  ['programme', /^programma\b/],
  ['objectives', /^obiettivi\b/],
  ['objective', /^obiettivo\b/],
  ['description', /^(?:descrizione|in cosa consiste|contenut[oi]|finalita)\b/],
  ['span', /^(?:arco|orizzonte) temporale(?: (?:di )?realizzazione)?/],
  ['centre', /^centr[oi] di (?:responsabilita|costo)/],
  ['planned', /^risorse (?:a |da )?(?:preventivo|previst\w*|budget|stanziat\w*|assegnat\w*)/],
  ['actual', /^risorse (?:a )?(?:consuntivo|spes\w*|utilizzat\w*|impiegat\w*|impegnat\w*)/],
  ['declared', /^(?:nr\.?|n\.?|numero) (?:di )?indicatori(?: associati)?/],
  ['definition', /^(?:che )?cosa misura/],
  ['indicatorHeader', /^tip(?:ologia|o)(?: indicatore)?$/],
  ['indicator', /^indicatore\b/],
  [
    'resultHeader',
    /^(?:risultat[oi]|consuntivo|valore) (?:anno |conseguit[oi] |raggiunt[oi] |consuntivo )?20\d{2}$/,
  ],
];

/** Any of the labels: most rows have none and are looked at once. */
const ANY_LABEL = new RegExp(LABELS.map(([, { source }]) => `(?:${source})`).join('|'), 'u');

/** A label with what follows it in the same cell. */
export interface FoundLabel {
  readonly label: RowLabel;
  readonly rest: string;
}

/** The label at the beginning of a cell. */
export const labelIn = (text: string): FoundLabel | undefined => {
  const words = plainWords(text);
  if (!ANY_LABEL.test(words)) return undefined;
  for (const [label, pattern] of LABELS) {
    const found = pattern.exec(words);
    if (found !== null)
      return {
        label,
        rest: plainText(text)
          .slice(found[0].length)
          .replace(/^\s*:?\s*/, ''),
      };
  }
  return undefined;
};

/** A row that only rules off the one above it ("---- | --"). */
export const isRuledOff = (texts: readonly string[]): boolean =>
  texts.length > 0 && texts.every((text) => /^-{2,}$/.test(text.trim())) && /-{5,}/.test(texts.join(' '));

/** Codes of projects in a title: "(PROGETTO 1B0101 - 2C0104)". */
export const projectsIn = (text: string): readonly string[] => {
  const part = /progett[oi]\b([^)]*)/i.exec(plainText(text))?.[1] ?? '';
  return [...part.matchAll(/\b(?=[A-Z0-9]*\d)[A-Z0-9]{6}\b/gi)].map(([code]) => code);
};
