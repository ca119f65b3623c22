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
  | 'objective'
  | 'objectiveCode'
  | 'objectiveWeight'
  | 'period'
  | 'total'
  | 'label'
  | 'year'
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

/** What is measured in a period, where the heading says so before it. */
const MEASURE = '(?:(?:dat[oi]|valor[ei]|consuntiv[oi]|risultat[oi]|monitoraggio|misura) )';
/** Parts of a year: "I quadr.", "2° semestre", "terzo trimestre". */
const PERIOD =
  '(?:i{1,3}|iv|[1-4] ?[°ºoa^]?|prim[oa]|second[oa]|terz[oa]|quart[oa]) ?(?:quadr|trim|sem)[a-z]*\\.?(?= |$)';

const ROLES: readonly (readonly [ColumnRole, RegExp])[] = [
  ['period', new RegExp(`^${MEASURE}?(?:del )?${PERIOD}`)],
  ['total', /^(?:tot(?:ale)?\.?(?: ?\/ ?|\s)(?:media|anno|annuo|annuale)|media anno|valore annuo)/],
  ['label', /^(?:parametr[oi]|variabil[ei]|dati elementari|fattori)(?: di calcolo)?$/],
  ['baseline', /^(?:ultimo valore|valore (?:iniziale|di partenza|storico|base)|baseline|dato storico)/],
  [
    'weighted',
    /^(?:performance|punteggio|risultato|valore|contributo) (?:ponderat|pesat)|^contributo\b|^% ?su ob|su ob(?:iettivo)? pond/,
  ],
  ['score', /%? ?realizz\w*\.? (?:parametrat|ponderat)|punteggio/],
  [
    'achievement',
    /^%? ?(?:di )?(?:realizz|raggiung|conseguim)|realizz\w*\.? target|^(?:grado|livello|percentuale|tasso) di (?:realizz|raggiung|conseguim)|^performance(?: ?%)?$|^stato di attuazione ?%$|^esito(?: finale)?$|^(?:obiettivo|target) (?:raggiunto|conseguito)\b|^(?:raggiunto|conseguito) ?\(?si ?\/ ?no\)?\??$/,
  ],
  [
    'target',
    /^(?:target|risultat[oi] attes[oi]|valore attes|obiettivo atteso|valore target|valore obiettivo|soglia attesa|(?:atteso|previsto)$)/,
  ],
  [
    'result',
    /^(?:risultat[oi]|consuntivo|valore (?:a )?(?:consuntivo|conseguito|rilevato|raggiunto|finale|misurato|effettivo)|valore al|dato (?:a )?(?:consuntivo|finale|rilevato)|(?:ottenuto|conseguito|raggiunto|realizzato)$)/,
  ],
  ['year', /^(?:valor[ei]|dat[oi]|misura) (?:anno |al 31 ?\/ ?12 ?\/ ?)?20\d\d$/],
  ['share', /^% ?su ente/],
  ['value', /^% ?(?:su )?ob(?:iettivo)?\.?$|^% ?obiettivo/],
  ['type', /^tip(?:o|ologia)/],
  ['unitOfMeasure', /^unita di misura|^unita$|^u\.?m\.?$/],
  ['formula', /^formula|^algoritmo|(?:metodo|modalita|criterio) di calcolo/],
  ['source', /^fonte/],
  ['notes', /^note?$|^osservazioni/],
  ['weight', /^peso/],
  ['programme', /^(?:missione|programma)/],
  ['offices', /^uffici|^responsabil|^struttur|^unita organizzativ/],
  ['code', /^(?:cod(?:ice)?\.?|id|n(?:r|\.ro)?\.?|n°|num\.?)$/],
  ['title', /^(?:indicator|obiettiv|descrizione|titolo|ob ?\/ ?ind|kpi\b|misura$)/],
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
