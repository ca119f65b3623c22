/** A row of a budget: an item with its product, or a line that closes what is above it, its label at the left of empty cells. */
import type { BudgetRecord, OfYear, ReadCell, TableReference } from '../../../model/index.ts';
import type { Atom } from '../../raw.ts';
import type { ClaimBuilder } from '../../rows/claim-builder.ts';
import { filled, type StreamRow } from '../../rows/row-stream.ts';
import { plainText, plainWords } from '../../values/plain-text.ts';
import { readCell } from '../../values/read-cell.ts';
import type { BudgetColumn, BudgetRole } from './header.ts';
import { takeShares } from './shares.ts';

/** A budget table as it is read, row after row. */
export interface OpenBudget {
  readonly columns: readonly BudgetColumn[];
  readonly table: TableReference;
  readonly lines: BudgetRecord[];
  /** Whether the rows since the heading split one product into its parts. */
  isDetail: boolean;
  /** The objective that a heading line names for the items under it. */
  heading?: string;
}

const TOTAL = /^(?:totale?|tot\.|complessivo)\b/;
/** A total that names what it closes, below the whole: "Totale obiettivo 1.2". */
const TOTAL_OF_PART =
  /^(?:totale?|tot\.) (?:obiettivo|progetto|programma|azione|linea|intervento|attivita)\b/;
const CODED_TOTAL = /^tot(?:ale|\.)\s+obiettivo\s+(\d{1,2}(?:\.\d{1,2}){1,3})\b/i;
const CODED_LABEL = /^(?:O[BSO]\s?)?(\d{1,2}(?:\.\d{1,2}){1,3})\.?\s/i;
/** A total that names its objective: "Totale OO1.1.1". */
const TOTAL_OF =
  /^(?:sub-?)?totale? (?:obiettivo |programma |linea )?((?:O[BSOP]\s?)?\d{1,2}(?:\.\d{1,2}){1,3})$/i;

const isAmount = (atom: Atom): boolean => {
  const cell = readCell(atom.text, atom.place, 'money');
  return cell.understood?.kind === 'money' || cell.oddities?.includes('malformedAmount') === true;
};

const inRole = (row: StreamRow, columns: readonly BudgetColumn[], role: BudgetRole): Atom | undefined => {
  const position = columns.findIndex((column) => column.role === role);
  const atom = position < 0 ? undefined : row.cells[position];
  return atom === undefined || atom.text.trim() === '' ? undefined : atom;
};

/** The cells of the amounts of a row: under their headings; in a row that was shifted, all its amounts when they are as many as the columns. */
const amountAtoms = (
  row: StreamRow,
  columns: readonly BudgetColumn[],
): readonly (readonly [BudgetColumn, Atom])[] => {
  const headed = columns.flatMap(
    (column, position): readonly (readonly [BudgetColumn, Atom | undefined])[] =>
      column.role === 'amount' ? [[column, row.cells[position]]] : [],
  );
  const own = headed.flatMap(([column, atom]): readonly (readonly [BudgetColumn, Atom])[] =>
    atom === undefined || atom.text.trim() === '' ? [] : [[column, atom]],
  );
  if (own.length > 0) return own;
  const loose = filled(row).slice(1).filter(isAmount);
  return loose.length === headed.length
    ? headed.flatMap(([column], index) => {
        const atom = loose[index];
        return atom === undefined ? [] : [[column, atom] as const];
      })
    : [];
};

const takeAmounts = (
  builder: ClaimBuilder,
  found: readonly (readonly [BudgetColumn, Atom])[],
): readonly OfYear<ReadCell>[] =>
  found.map(([{ heading, year }, atom]) => ({
    heading,
    value: builder.take(atom, 'cell', 'money'),
    ...(year !== undefined && { year }),
  }));

/** The code of an objective that a closing line begins with. */
const codeOf = (label: string): string | undefined =>
  CODED_LABEL.exec(label)?.[1] ?? CODED_TOTAL.exec(label)?.[1] ?? TOTAL_OF.exec(label)?.[1];

/** A closing line right after items closes them; the next ones, right after a closing line, close those below. */
const roleOf = (open: OpenBudget, label: string): BudgetRecord['role'] => {
  const isAfterItems = open.lines.length === 0 || open.lines.at(-1)?.role === 'item';
  if (TOTAL_OF.test(label)) return 'subtotal';
  if (TOTAL_OF_PART.test(plainWords(label)) && isAfterItems) return 'subtotal';
  if (TOTAL.test(plainWords(label))) return 'total';
  if (open.isDetail) return 'item';
  return isAfterItems ? 'subtotal' : 'total';
};

/** The items since the last closing line belong to the objective that their closing line names, by its code or its title. */
const nameItems = (open: OpenBudget, objective: string): void => {
  for (let position = open.lines.length - 1; position >= 0; position -= 1) {
    const line = open.lines[position];
    if (line?.role !== 'item') return;
    if (line.objective === undefined) open.lines[position] = { ...line, objective };
  }
};

const takeClosing = (builder: ClaimBuilder, row: StreamRow, open: OpenBudget): boolean => {
  const [first, ...others] = filled(row);
  const found = amountAtoms(row, open.columns);
  if (first === undefined || found.length === 0 || found.some(([, atom]) => atom === first)) return false;
  const label = builder.take(first, 'cell', 'text');
  const amounts = takeAmounts(builder, found);
  const shares = takeShares(builder, row, open.columns);
  const taken = new Set(found.map(([, atom]) => atom));
  for (const atom of others) if (!taken.has(atom)) builder.take(atom, 'cell', 'text');
  const text = plainText(first.text);
  const [role, objective] = [roleOf(open, text), codeOf(text)];
  if (role === 'subtotal') nameItems(open, objective ?? text);
  open.lines.push({
    table: open.table,
    place: row.place,
    role,
    label: { ...label, published: text },
    amounts,
    ...shares,
    ...(objective !== undefined && { objective }),
  });
  return true;
};

const takeItem = (builder: ClaimBuilder, row: StreamRow, open: OpenBudget, description: Atom): void => {
  const [code, centre] = [inRole(row, open.columns, 'code'), inRole(row, open.columns, 'centre')];
  const named = inRole(row, open.columns, 'objective');
  const objective = named === undefined ? open.heading : plainText(named.text);
  const found = amountAtoms(row, open.columns);
  const amounts = new Set(found.map(([, atom]) => atom));
  for (const atom of filled(row)) {
    if (atom !== description && !amounts.has(atom)) builder.take(atom, 'cell', 'text');
  }
  const label = builder.take(description, 'cell', 'text');
  open.lines.push({
    table: open.table,
    place: row.place,
    role: 'item',
    label: { ...label, published: plainText(description.text) },
    ...(code !== undefined && { code: plainText(code.text) }),
    ...(centre !== undefined && { centre: plainText(centre.text) }),
    ...(objective !== undefined && { objective }),
    amounts: takeAmounts(builder, found),
    ...takeShares(builder, row, open.columns),
  });
};

const OF_WHICH = /^di cui\b/;

/** A "di cui" belongs to the line above it. */
const takePart = (builder: ClaimBuilder, row: StreamRow, open: OpenBudget): boolean => {
  const [label] = filled(row);
  const whole = open.lines.at(-1);
  if (label === undefined || whole === undefined || !OF_WHICH.test(plainWords(label.text))) return false;
  builder.take(label, 'cell', 'text');
  const parts = takeAmounts(builder, amountAtoms(row, open.columns));
  open.lines[open.lines.length - 1] = { ...whole, parts: [...(whole.parts ?? []), ...parts] };
  return true;
};

/** Code and title of an objective over its items: no centre and no amount. */
const takeHeading = (builder: ClaimBuilder, row: StreamRow, open: OpenBudget): boolean => {
  const [code, title, ...others] = filled(row);
  const isHeading =
    code !== undefined &&
    title !== undefined &&
    others.length === 0 &&
    inRole(row, open.columns, 'code') === code &&
    inRole(row, open.columns, 'description') === title;
  if (!isHeading) return false;
  builder.take(code, 'heading');
  builder.take(title, 'heading');
  open.heading = plainText(code.text);
  open.isDetail = false;
  return true;
};

/** Parts of a product stand under it without a code: what was read last is their sum, not one more item. */
const openDetail = (open: OpenBudget): void => {
  const whole = open.lines.at(-1);
  open.isDetail = true;
  if (whole?.role === 'item') open.lines[open.lines.length - 1] = { ...whole, role: 'subtotal' };
};

/** Takes a row; `false` when it is none of a budget. */
export const takeBudgetRow = (builder: ClaimBuilder, row: StreamRow, open: OpenBudget): boolean => {
  const isTotalLine = TOTAL.test(plainWords(filled(row)[0]?.text ?? ''));
  if (
    takePart(builder, row, open) ||
    takeHeading(builder, row, open) ||
    (isTotalLine && takeClosing(builder, row, open))
  ) {
    builder.endRow();
    return true;
  }
  const description = inRole(row, open.columns, 'description');
  const isCoded = (['code', 'centre', 'objective'] as const).some(
    (role) => inRole(row, open.columns, role) !== undefined,
  );
  const isTotal = description !== undefined && TOTAL.test(plainWords(description.text));
  if (description !== undefined && description !== filled(row)[0] && isCoded) {
    takeItem(builder, row, open, description);
  } else if (
    description !== undefined &&
    !isTotal &&
    description === filled(row)[0] &&
    row.cells[0] !== description
  ) {
    if (!open.isDetail) openDetail(open);
    takeItem(builder, row, open, description);
  } else if (!takeClosing(builder, row, open)) {
    const [first, ...others] = filled(row);
    if (first === undefined || others.length > 0) return false;
    builder.take(first, 'heading');
    open.heading = codeOf(plainText(first.text)) ?? plainText(first.text);
  }
  builder.endRow();
  return true;
};
