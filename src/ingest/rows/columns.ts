/** Column headings of indicator tables as roles, with the year that they name. Words of the field, not of any document. */
import { plainText, plainWords } from '../values/plain-text.ts';

/** What a column holds. */
export type ColumnRole =
  | 'title'
  | 'code'
  | 'target'
  | 'result'
  | 'baseline'
  | 'achievement'
  | 'score'
  | 'type'
  | 'unitOfMeasure'
  | 'formula'
  | 'source'
  | 'notes'
  | 'weight'
  | 'programme'
  | 'offices'
  | 'value'
  | 'weighted'
  | 'share'
  | 'other';

/** A column by its heading. */
export interface Column {
  readonly role: ColumnRole;
  readonly heading: string;
  readonly year?: number;
}

const ROLES: readonly (readonly [ColumnRole, RegExp])[] = [
  ['baseline', /^(?:ultimo valore|valore (?:iniziale|di partenza|storico|base)|baseline|dato storico)/],
  ['score', /%? ?realizz\w*\.? (?:parametrat|ponderat)|punteggio/],
  [
    'achievement',
    /^%? ?(?:di )?(?:realizz|raggiung|conseguim)|realizz\w*\.? target|grado di (?:realizz|raggiung)/,
  ],
  ['target', /^(?:target|risultat[oi] attes[oi]|valore attes|obiettivo atteso|valore target)/],
  ['result', /^(?:risultat[oi]|consuntivo|valore (?:consuntivo|conseguito|rilevato)|valore al)/],
  ['weighted', /^% ?su ob|su ob(?:iettivo)? pond/],
  ['share', /^% ?su ente/],
  ['value', /^% ?(?:su )?ob(?:iettivo)?\.?$|^% ?obiettivo/],
  ['type', /^tip(?:o|ologia)/],
  ['unitOfMeasure', /^unita di misura|^unita$|^u\.?m\.?$/],
  ['formula', /^formula|^algoritmo|metodo di calcolo/],
  ['source', /^fonte/],
  ['notes', /^note?$|^osservazioni/],
  ['weight', /^peso/],
  ['programme', /^(?:missione|programma)/],
  ['offices', /^uffici|^responsabil|^struttur|^unita organizzativ/],
  ['code', /^cod(?:ice)?\.?$/],
  ['title', /^(?:indicator|obiettiv|descrizione|titolo|ob ?\/ ?ind)/],
];

/** The year named by a heading, if there is just one. */
export const yearOfHeading = (heading: string): number | undefined => {
  const years = [...heading.matchAll(/(?<!\d)(20\d{2})(?!\d)/g)].map(([, year]) => Number(year));
  const [year] = years;
  return new Set(years).size === 1 ? year : undefined;
};

/** The role of a heading. */
export const columnOf = (heading: string): Column => {
  const words = plainWords(heading);
  const role = ROLES.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other';
  const year = yearOfHeading(words);
  return { role, heading: plainText(heading), ...(year !== undefined && { year }) };
};
