/** The heading row of a table of areas and objectives: what is named, its weight, its performance, what it brings to the whole. */
import { type ColumnRole, columnOf } from '../../rows/columns.ts';
import { filled, type StreamRow } from '../../rows/row-stream.ts';
import { plainWords } from '../../values/plain-text.ts';

/** What a column of such a table holds. */
export type NodeColumn = 'level' | 'code' | 'title' | 'weight' | 'value' | 'weighted' | 'offices' | 'other';

/** The columns by position, and the words over the names. */
export interface NodeHeader {
  readonly columns: readonly NodeColumn[];
  readonly corner: string;
}

const NAMES =
  /^(?:cod(?:ice|\.)? e titolo|(?:area|aree|ambit[oi]|prospettiv[ae]|obiettiv[oi]|line[ae]|ass[ei]|priorita)\b[a-z/ ]*(?:strategic[aohei]+|operativ[oi])?|dimension[ei])$/;
const VALUE =
  /^(?:performance|risultato|valore|grado|livello)(?: (?:complessiv[ao]|conseguit[ao]|organizzativ[ao]|di performance))?(?: ?%)?$|^% ?(?:di )?performance$/;

const ROLES: Readonly<Partial<Record<ColumnRole, NodeColumn>>> = {
  code: 'code',
  weight: 'weight',
  achievement: 'value',
  value: 'value',
  weighted: 'weighted',
  offices: 'offices',
  type: 'level',
};

const columnIn = (text: string): NodeColumn => {
  const words = plainWords(text).replace(/ (?:anno )?20\d\d$/, '');
  if (/^livello$/.test(words)) return 'level';
  if (NAMES.test(words)) return 'title';
  return ROLES[columnOf(text).role] ?? (VALUE.test(words) ? 'value' : 'other');
};

const FORBIDDEN: ReadonlySet<ColumnRole> = new Set(['target', 'period', 'baseline', 'formula']);

/** A column that counts the indicators of each objective: the table sums cards up, and its figures are compared with them. */
const COUNT = /^(?:n\.?|nr\.?|numero)? ?(?:di )?indicatori(?: associati)?$/;

/** The header that a row is; `undefined` for any other row. */
export const nodeHeader = (row: StreamRow): NodeHeader | undefined => {
  if (!row.inTable || filled(row).length < 2) return undefined;
  if (row.cells.some(({ text }) => FORBIDDEN.has(columnOf(text).role))) return undefined;
  const found = row.cells.map(({ text }) => (text.trim() === '' ? 'other' : columnIn(text)));
  const first = found.indexOf('title');
  const columns = found.map(
    (column, index): NodeColumn => (column === 'title' && index !== first ? 'other' : column),
  );
  const has = (column: NodeColumn): boolean => columns.includes(column);
  const counts = row.cells.some(({ text }) => COUNT.test(plainWords(text)));
  if (counts && !has('weight') && !has('weighted')) return undefined;
  const isRollUp = has('value') && (has('weight') || has('weighted') || has('level') || has('code'));
  return has('title') && (isRollUp || (has('weight') && has('weighted')))
    ? { columns, corner: plainWords(row.cells[first]?.text ?? '') }
    : undefined;
};
