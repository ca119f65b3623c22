/** What a row under the headings of indicators is: an objective, an indicator, a further parameter, or a total of the columns above. */
import type { ReadCell } from '../../../model/index.ts';
import type { ColumnRole } from '../../rows/columns.ts';
import { plainText, plainWords } from '../../values/plain-text.ts';
import { readCell } from '../../values/read-cell.ts';
import type { BodyRow } from './open-table.ts';

/** What a row is. */
export type RowKind = 'objective' | 'indicator' | 'parameter' | 'total' | 'other';

const CODED = /^(\d+(?:\.\d+){1,3}|(?:AS|OS|OO|OB)\.?\s?\d+(?:\.\d+){0,3})\s*[-.:]?\s+(?=\p{L})/u;
const TOTAL =
  /^(?:totale?|tot\.|sub-?totale|media|performance (?:complessiva|totale|dell'ente)|(?:(?:grado|livello|percentuale) di )?(?:raggiungimento|conseguimento|realizzazione|risultato|punteggio|performance) (?:complessiv[oa]|totale|finale|dell'obiettivo|obiettivo|della scheda|della prospettiva))\b/;

/** The text of the first cell of a role. */
export const textOf = ({ cells }: BodyRow, role: ColumnRole): string =>
  cells.find(({ column }) => column.role === role)?.cell.text.trim() ?? '';

/** The first filled cell of a role as a figure. */
export const figureOf = ({ cells }: BodyRow, role: ColumnRole): ReadCell | undefined => {
  const found = cells.find(({ column, cell }) => column.role === role && cell.text.trim() !== '');
  return found === undefined ? undefined : readCell(found.cell.text, found.cell.place);
};

/** Code and title of an objective's row: the code in its own column, or before the title. */
export const namedObjective = (row: BodyRow): { readonly code: string; readonly title: string } => {
  const title = plainText(textOf(row, 'title'));
  const before = CODED.exec(title);
  if (before !== null) return { code: (before[1] ?? '').replace(/\s/g, ''), title: title.replace(CODED, '') };
  return { code: plainText(textOf(row, 'code')), title };
};

const isEmpty = ({ cells }: BodyRow, roles: readonly ColumnRole[]): boolean =>
  cells.every(({ column, cell }) => !roles.includes(column.role) || cell.text.trim() === '');

/** Whether codes of other rows go on from this one: `A1` with `A1.1` and `A1.2`. */
const isContinued = (code: string, codes: ReadonlySet<string>): boolean =>
  code !== '' &&
  [...codes].some((other) => other.startsWith(code) && /^[.\-_/a-z]/.test(other.slice(code.length)));

const isObjective = (row: BodyRow, codes: ReadonlySet<string>): boolean =>
  isEmpty(row, ['target', 'result', 'period', 'formula']) &&
  (CODED.test(plainText(textOf(row, 'title'))) || isContinued(plainText(textOf(row, 'code')), codes));

const LABELS: readonly ColumnRole[] = ['code', 'objectiveCode', 'objective', 'title'];

const isTotal = (row: BodyRow): boolean =>
  isEmpty(row, ['target', 'formula', 'source']) &&
  TOTAL.test(plainWords(LABELS.map((role) => textOf(row, role)).find((text) => text !== '') ?? ''));

/** The kind of a row among those of its table. */
export const kindOfRow = (row: BodyRow, codes: ReadonlySet<string>): RowKind => {
  if (isTotal(row)) return 'total';
  if (isObjective(row, codes)) return 'objective';
  if (textOf(row, 'title') !== '') return 'indicator';
  return textOf(row, 'code') === '' && !isEmpty(row, ['label', 'period']) ? 'parameter' : 'other';
};

/** All codes of a table, in their column. */
export const codesIn = (rows: readonly BodyRow[]): ReadonlySet<string> =>
  new Set(rows.map((row) => plainText(textOf(row, 'code'))).filter((code) => code !== ''));
