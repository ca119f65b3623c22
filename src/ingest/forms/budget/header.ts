/** Columns of a budget by objective by their headings: code of the product, cost centre, description, amounts. */
import { yearOfHeading } from '../../rows/columns.ts';
import { filled, type StreamRow } from '../../rows/row-stream.ts';
import { plainText, plainWords } from '../../values/plain-text.ts';

/** What a column of a budget holds. */
export type BudgetRole = 'code' | 'centre' | 'objective' | 'description' | 'amount' | 'share' | 'other';

/** A column by its heading. */
export interface BudgetColumn {
  readonly role: BudgetRole;
  readonly heading: string;
  readonly year?: number;
}

const AMOUNT =
  /^(?:previsione|preventiv|budget|import|stanziament|consuntiv|assestat|aggiornament|somm[ae]|spes[ae]|risorse|onere|oneri|costo\b|costi\b|investiment|provent|ricav|entrate|uscite|utilizz|impegn|liquidat|erogat|pre-?consuntiv|(?:anno )?20\d\d$)/;
const CENTRE = /^(?:cdc|cdr|c\.? ?d\.? ?[cr]\.?|centr[oi] di (?:costo|responsabil))/;
const THING = '(?:prodott[oi]|progett[oi]|intervent[oi]|iniziativ[ae]|azion[ei]|attivita)';
const CODE = new RegExp(`^(?:cod(?:ice)?\\.?(?: ?(?:del |di )?${THING})?|${THING})$`);
const DESCRIPTION = new RegExp(
  `^(?:descrizione|denominazione|titolo)(?: .*)?$|^${THING}(?: .*)?$|^obiettiv[oi] ?(?:/|o|e) ?${THING}$`,
);
const SHARE = /^%|^(?:percentuale|grado|tasso) di (?:utilizz|realizz|spes|impieg)/;
/** Words that head the columns of indicators; a table with one of them is no budget. */
const INDICATORS = /^(?:indicator|target|peso|risultat|% ?realizz\w* (?:del )?target)/;

const OBJECTIVE =
  /^(?:cod(?:ice)?\.? )?(?:obiettiv[oi](?: (?:operativ|strategic)[oi])?|programma|linea(?: strategica)?)$/;

const ROLES: readonly (readonly [BudgetRole, RegExp])[] = [
  ['objective', OBJECTIVE],
  ['centre', CENTRE],
  ['share', SHARE],
  ['code', CODE],
  ['amount', AMOUNT],
  ['description', DESCRIPTION],
];

const columnOf = (text: string): BudgetColumn => {
  const words = plainWords(text);
  const year = yearOfHeading(words);
  return {
    role: ROLES.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other',
    heading: plainText(text),
    ...(year !== undefined && { year }),
  };
};

/** Beside a column of codes that says so, one headed "Iniziativa" or "Progetto" holds the names. */
const withThings = (columns: readonly BudgetColumn[]): readonly BudgetColumn[] => {
  const isThing = ({ role, heading }: BudgetColumn): boolean =>
    role === 'code' && new RegExp(`^${THING}$`).test(plainWords(heading));
  const isCode = (column: BudgetColumn): boolean => column.role === 'code' && !isThing(column);
  if (columns.some(({ role }) => role === 'description') || !columns.some(isCode)) return columns;
  return columns.map((column) => (isThing(column) ? { ...column, role: 'description' } : column));
};

/**
 * "Prodotto" beside "Descrizione prodotto" holds codes, alone it holds the description. Of two columns of codes the last one, next to the
 * description, is that of the product.
 */
const settled = (headed: readonly BudgetColumn[]): readonly BudgetColumn[] => {
  const columns = withThings(headed);
  const hasDescription = columns.some(({ role }) => role === 'description');
  const last = columns.findLastIndex(({ role }) => role === 'code');
  return columns.map((column, position): BudgetColumn => {
    if (column.role !== 'code') return column;
    if (position !== last) return { ...column, role: 'other' };
    return hasDescription ? column : { ...column, role: 'description' };
  });
};

const NAMES_PRODUCTS = new RegExp(`\\b${THING}\\b`);

/** The columns of a heading row of a budget; `undefined` for any other row. */
export const budgetHeader = (row: StreamRow): readonly BudgetColumn[] | undefined => {
  const words = filled(row).map(({ text }) => plainWords(text));
  if (words.length < 3 || words.some((word) => INDICATORS.test(word))) return undefined;
  const columns = settled(row.cells.map(({ text }) => columnOf(text)));
  const roles = columns.map(({ role }) => role);
  const isBudget =
    roles.includes('amount') &&
    roles.includes('description') &&
    (roles.includes('code') || roles.includes('centre') || roles.includes('objective')) &&
    words.some((word) => NAMES_PRODUCTS.test(word) || CENTRE.test(word));
  return isBudget ? columns : undefined;
};
