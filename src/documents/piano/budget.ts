/** The budget by objective: its lines under programme, objective and area, with computed subtotals and total. */
import type { ResourceLine, ResultSubject } from '../../model/index.ts';
import { formatFigure, vocabulary } from '../../wording/index.ts';
import { quantityFigure, text, textCell } from '../blocks/inline.ts';
import { type MoneySum, moneyFigure, moneySums, spendingLines } from '../cards/money.ts';
import type { DocumentInput } from '../input.ts';
import type { TableBlock, TableCell, TableRow } from '../tree.ts';

/** A table of resources of the cycle with its lines. */
export interface BudgetTable {
  readonly table: string;
  readonly lines: readonly ResourceLine[];
}

/** Words in parentheses at the end of a label may say activity, function and centre: they stand in a column of their own. */
const LABEL = /^(.*?)(?:\s*\((attività [^()]*)\))?$/s;

/** The tables of resources whose lines have names: those are budgets; cards and PIRA print the others. Without one, all tables. */
export const budgetTables = ({ cycle }: DocumentInput): readonly BudgetTable[] => {
  const tables = [...new Set(cycle.resources.map(({ table }) => table))].map((table) => ({
    table,
    lines: spendingLines(cycle.resources.filter((line) => line.table === table)),
  }));
  const named = tables.filter(
    ({ table, lines }) => lines.some(({ label }) => label !== undefined) && !table.startsWith('pira'),
  );
  return (named.length > 0 ? named : tables).filter(({ lines }) => lines.length > 0);
};

const amountCell = ({ initial, updated }: ResourceLine): TableCell => {
  const amount = updated ?? initial;
  return amount === undefined ? textCell('n.d.') : { inlines: [quantityFigure({ kind: 'money', amount })] };
};

const lineRow = (line: ResourceLine, level: number): TableRow => {
  const [, name = '', detail] = LABEL.exec(line.label ?? '') ?? [];
  return {
    role: 'body',
    level,
    cells: [
      textCell(name === '' ? vocabulary().resources[line.kind] : name),
      textCell(detail),
      textCell(vocabulary().resources[line.kind]),
      amountCell(line),
    ],
  };
};

const sumRow = (name: string, sum: MoneySum, level: number): TableRow => ({
  role: 'total',
  level,
  cells: [{ inlines: [text(name)], columns: 3 }, { inlines: [moneyFigure(sum)] }],
});

const planned = (lines: readonly ResourceLine[]): MoneySum => moneySums(lines).planned;

/** The lines of a branch of the tree, then its subtotal; a branch without lines is left out. */
const branchRows = (
  input: DocumentInput,
  subject: ResultSubject,
  lines: readonly ResourceLine[],
  level: number,
): { readonly rows: readonly TableRow[]; readonly under: readonly ResourceLine[] } => {
  const own = lines.filter((line) => line.subject === subject.id);
  const children = input.lookup
    .children(subject.id)
    .map((child) => branchRows(input, child, lines, level + 1));
  const under = [...own, ...children.flatMap((child) => child.under)];
  const rows = [...own.map((line) => lineRow(line, level + 1)), ...children.flatMap((child) => child.rows)];
  const name = `Totale ${subject.code} ${subject.title}`;
  return under.length === 0
    ? { rows: [], under }
    : { rows: [...rows, sumRow(name, planned(under), level)], under };
};

const titleOf = (table: string): string => table.replaceAll('-', ' ');

/** One table of resources as a budget by objective. */
export const budgetBlock = (input: DocumentInput, { table, lines }: BudgetTable): TableBlock => {
  const tops = input.lookup.children('administration').map((top) => branchRows(input, top, lines, 0));
  const placed = new Set(tops.flatMap(({ under }) => under));
  const rest = lines.filter((line) => !placed.has(line));
  return {
    kind: 'table',
    id: `budget-${table}`,
    caption: `Budget per obiettivo: ${titleOf(table)}`,
    headColumns: 1,
    columns: [
      { id: 'voce', label: 'Prodotto o voce', figures: false, width: 4 },
      { id: 'dettaglio', label: 'Attività, funzione, centro', figures: false, width: 2 },
      { id: 'tipo', label: 'Tipo', figures: false, width: 1.5 },
      { id: 'importo', label: 'Previsione', figures: true, width: 1.5 },
    ],
    rows: [
      ...tops.flatMap(({ rows }) => rows),
      ...rest.map((line) => lineRow(line, 0)),
      sumRow('Totale', planned(lines), 0),
    ],
  };
};

/** The total of a budget as printed; `undefined` where an amount is not known. */
export const budgetTotal = ({ lines }: BudgetTable): string | undefined => {
  const sum = planned(lines);
  const [figure] = [moneyFigure(sum)];
  return sum.unknown > 0 || figure.kind !== 'figure' || figure.value === undefined
    ? undefined
    : formatFigure(figure.value);
};

/** How many things of the tree the lines of a budget are for. */
export const budgetObjectives = ({ lines }: BudgetTable): number =>
  new Set(lines.flatMap(({ subject }) => subject ?? [])).size;
