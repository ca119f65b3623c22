/** The line above a table: which objective, area, perspective, unit or post it is about, with its code and the value printed beside it. */
import type { Place } from '../../../kernel/index.ts';
import type { NodeRecord, ReadCell } from '../../../model/index.ts';
import { plainText, plainWords } from '../../values/plain-text.ts';
import { readCell } from '../../values/read-cell.ts';

/** What a title names. */
export interface TableTitle {
  readonly kind: NodeRecord['kind'] | 'post';
  readonly code?: string;
  readonly name: string;
  readonly place: Place;
  readonly value?: ReadCell;
}

const KINDS: readonly (readonly [TableTitle['kind'], RegExp])[] = [
  [
    'post',
    /^obiettivi (?:individuali )?(?:assegnat[io] )?(?:al|alla|ai|allo|del|della|dei|dell')\s?(?:segretari|dirigen|posizion|p\.? ?o\.?\b|e\.? ?q\.?\b|s\.? ?g\.?\b|respons|direttor|titolar)/,
  ],
  ['post', /^(?:segretario generale|dirigente|posizione organizzativa|p\.?o\.? \d)/],
  ['perspective', /^prospettiva\b/],
  ['area', /^(?:area|ambito|linea|asse|priorita) strategic[ao]\b|^area di intervento\b/],
  ['strategicObjective', /^(?:obiettivo|linea) (?:strategic[ao]|specifico)\b|^o\.?s\.? ?\d/],
  [
    'operationalObjective',
    /^(?:obiettivo (?:operativo|annuale)|programma)\b|^o\.?o\.? ?\d|^scheda (?:dell')?(?:obiettivo )?(?:operativo )?o[op]?\.? ?\d/,
  ],
  ['area', /^a\.?s\.? ?\d/],
  [
    'unit',
    /^(?:[a-z]{1,2} ?\d{1,2}(?:\.\d)? ?[-:.] ?)?(?:servizio|ufficio|settore|unita organizzativa|area|u\.?o\.?)\b/,
  ],
];

const VALUE =
  /\s*[-–—:,(]\s*(?:risultato|performance|grado|realizzazione|raggiungimento)\b[^\d%]{0,60}(\d[\d.,]*\s*%)\)?\.?$/iu;
/** The weight beside the name of a perspective or area: "- peso 40%". */
const WEIGHT = /\s*[-–—:,(]\s*peso\s*:?\s*\d[\d.,]*\s*%?\)?\.?$/iu;
const LABEL =
  /^(?:prospettiva|(?:area|ambito|linea|asse|priorità|obiettivo) (?:strategic[ao]|specifico|operativo|annuale)|programma|scheda (?:dell['’])?(?:obiettivo )?(?:operativo )?)\s*(?:n\.?\s*)?[:.–-]?\s*/iu;
const CODE = /^((?:[A-Z]{1,3}\.?\s?)?\d{1,2}(?:\.\d{1,2}){0,3}|[A-Z]{1,2})\s*[-–:.)]?\s+(?=\p{L})/u;
const POST =
  /^obiettivi (?:individuali )?(?:assegnat[io] )?(?:al|alla|ai|allo|del|della|dei|dell['’])\s?(?=\p{L})/iu;
const LONGEST = 160;

/** Reads the line above a table; `undefined` when it names nothing of the kind. */
export const tableTitle = (text: string, place: Place): TableTitle | undefined => {
  const line = plainText(text).replace(/^#+\s*/, '');
  const words = plainWords(line);
  const kind = KINDS.find(([, pattern]) => pattern.test(words))?.[0];
  if (kind === undefined || line.length > LONGEST) return undefined;
  const value = VALUE.exec(line)?.[1];
  const named = line.replace(VALUE, '').replace(WEIGHT, '').replace(LABEL, '').replace(POST, '');
  const code = kind === 'post' ? undefined : CODE.exec(named);
  return {
    kind,
    name: (code === null || code === undefined ? named : named.slice(code[0].length)).trim(),
    place,
    ...(code?.[1] !== undefined && { code: code[1].replace(/\s/g, '') }),
    ...(value !== undefined && { value: readCell(value, place) }),
  };
};
