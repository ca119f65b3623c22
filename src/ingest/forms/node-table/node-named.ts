/** What a row of areas and objectives names: by its level, the word or the code before its title, or the heading of its column. */
import type { NodeRecord } from '../../../model/index.ts';
import { plainWords } from '../../values/plain-text.ts';

type Kind = NodeRecord['kind'];

/** A node's kind, code and title. */
export interface NamedNode {
  readonly kind: Kind;
  readonly code: string;
  readonly title: string;
}

const WHOLE =
  /^(?:ente|camera di commercio|amministrazione|(?:totale|media|performance|risultato)(?: (?:di|dell')\s?ente| (?:della|di) camera(?: di commercio)?| dell'\s?amministrazione| complessiv[ao]| organizzativ[ao]| generale| ente)*|totale)$/;

const LEVELS: readonly (readonly [Kind, RegExp])[] = [
  ['administration', /^ente\b|^amministrazione\b/],
  ['area', /^(?:area|ambito|linea|asse|priorita)\b|^as\b/],
  ['perspective', /^prospettiva\b/],
  ['strategicObjective', /^obiettivo (?:strategico|specifico)\b|^os\b/],
  ['operationalObjective', /^(?:obiettivo (?:operativo|annuale)|programma)\b|^oo\b/],
];

const CODES: readonly (readonly [Kind, RegExp])[] = [
  ['area', /^(?:AS\.?\s?(?:[A-Z]|\d{1,2})|[A-Z]|\d{1,2})$/],
  ['strategicObjective', /^(?:OS\.?\s?[A-Z]?\.?\d{1,2}(?:\.\d{1,2})?|\d{1,2}\.\d{1,2}|[A-Z]\d{1,2})$/],
  ['operationalObjective', /^(?:OO\.?\s?[A-Z]?\.?\d{1,2}(?:\.\d{1,2}){0,2}|\d{1,2}(?:\.\d{1,2}){2})$/],
];

const CORNERS: readonly (readonly [Kind, RegExp])[] = [
  ['perspective', /^prospettiv/],
  ['area', /^(?:area|aree|ambit|line[ae]|ass[ei]|priorit|dimension)/],
  ['operationalObjective', /^obiettiv[oi] operativ/],
  ['strategicObjective', /^obiettiv/],
];

const FIRST_CODE =
  /^((?:AS|OS|OO)\.?\s?[A-Z]?\.?\d{1,2}(?:\.\d{1,2}){0,3}|\d{1,2}(?:\.\d{1,2}){1,3}|[A-Z]\d{1,2})\.?\s*[-–:]?\s+(?=\p{L})/u;
const FIRST_LEVEL =
  /^((?:area|ambito|linea|asse|priorità|obiettivo|programma|prospettiva)(?: strategic[ao]| operativo| specifico| annuale)?)\s+(?:n\.?\s*)?(\d{1,2}(?:\.\d{1,2}){0,3}|[A-Z])?\s*[-–:.]?\s+(?=\p{L})/iu;

/** A code that stands before the level too: "A Area A …". */
const CODE_BEFORE_LEVEL = /^(?:[A-Z]|\d{1,2})\s+(?=(?:area|ambito|linea|asse)\s)/iu;

const kindBy = (table: readonly (readonly [Kind, RegExp])[], text: string): Kind | undefined =>
  table.find(([, pattern]) => pattern.test(text))?.[0];

/** The kind that the heading of the column names, if it names one only: not "Area / obiettivo". */
const kindOfCorner = (corner: string): Kind | undefined =>
  /\/|\be\b/.test(corner) ? undefined : kindBy(CORNERS, corner);

/** Names a row; `undefined` for one without a title. */
export const nodeNamed = (row: {
  readonly level: string;
  readonly code: string;
  readonly title: string;
  readonly corner: string;
}): NamedNode | undefined => {
  const words = plainWords(row.title === '' ? row.code : row.title);
  if (words === '') return undefined;
  if (WHOLE.test(words)) return { kind: 'administration', code: '', title: row.title };
  const printed = row.title.replace(CODE_BEFORE_LEVEL, '');
  const levelled = FIRST_LEVEL.exec(printed);
  const bare = levelled === null ? printed : printed.slice(levelled[0].length);
  const coded = FIRST_CODE.exec(bare);
  const code = (row.code === '' ? (levelled?.[2] ?? coded?.[1] ?? '') : row.code).replace(/\s/g, '');
  const kind =
    kindBy(LEVELS, plainWords(row.level)) ??
    kindBy(LEVELS, plainWords(levelled?.[1] ?? '')) ??
    kindBy(CODES, code) ??
    kindOfCorner(row.corner);
  const title = coded === null ? bare : bare.slice(coded[0].length);
  return kind === undefined ? undefined : { kind, code, title: title.trim() };
};
