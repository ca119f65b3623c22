/** Money on cards: the lines of a node from one table of the cycle, their sums, and the share spent. Sums are exact. */
import {
  add,
  divide,
  formatDecimal,
  HUNDRED,
  isZero,
  multiply,
  parseDecimal,
  type Rational,
  type Rounding,
  ZERO,
} from '../../kernel/index.ts';
import type { CycleFile, ResourceKind, ResourceLine } from '../../model/index.ts';
import { quantityFigure, text } from '../blocks/inline.ts';
import type { Inline } from '../tree.ts';

/** A sum in euro over lines of which some may not say their amount: `unknown` counts these, they add nothing. */
export interface MoneySum {
  readonly known: Rational;
  readonly lines: number;
  readonly unknown: number;
}

/** Planned at first; planned as last updated (as at first where nobody updated it); spent or taken. */
export interface MoneySums {
  readonly initial: MoneySum;
  readonly planned: MoneySum;
  readonly actual: MoneySum;
}

/** What is printed for an amount or a share that nobody knows or that cannot be: never zero, never an error of a spreadsheet. */
export const NOT_AVAILABLE = 'n.d.';

const EURO: Rounding = { mode: 'halfUp', digits: 2 };

/**
 * The table of resources that a document uses, so that lines printed in two tables are not added twice: the one named like the document
 * (`pira`, `pira-2019`), else the first one that speaks of nodes.
 */
export const resourceTable = (cycle: CycleFile, document: string): string | undefined => {
  const tables = [...new Set(cycle.resources.flatMap((line) => (line.subject === null ? [] : [line.table])))];
  return tables.find((table) => table === document || table.startsWith(`${document}-`)) ?? tables[0];
};

/** The lines of some subjects in a document's table. */
export const resourceLines = (
  cycle: CycleFile,
  document: string,
  subjects: ReadonlySet<string>,
): readonly ResourceLine[] => {
  const table = resourceTable(cycle, document);
  return cycle.resources.filter(
    (line) => line.table === table && line.subject !== null && subjects.has(line.subject),
  );
};

/** The lines that are spending: everything but income. */
export const spendingLines = (lines: readonly ResourceLine[]): readonly ResourceLine[] =>
  lines.filter(({ kind }) => kind !== 'currentIncome');

/** The lines of a kind. */
export const linesOfKind = (lines: readonly ResourceLine[], kind: ResourceKind): readonly ResourceLine[] =>
  lines.filter((line) => line.kind === kind);

const sumOf = (amounts: readonly (string | undefined)[]): MoneySum => {
  const known = amounts.flatMap((amount) => (amount === undefined ? [] : (parseDecimal(amount) ?? [])));
  return {
    known: known.reduce(add, ZERO),
    lines: amounts.length,
    unknown: amounts.length - known.length,
  };
};

/** The sums of some lines. */
export const moneySums = (lines: readonly ResourceLine[]): MoneySums => ({
  initial: sumOf(lines.map((line) => line.initial)),
  planned: sumOf(lines.map((line) => line.updated ?? line.initial)),
  actual: sumOf(lines.map((line) => line.actual)),
});

/** Whether no line says an amount. */
export const isUnknown = (sum: MoneySum): boolean => sum.lines === sum.unknown;

/** A sum as a figure in euro, or "n.d." when no line says its amount. */
export const moneyFigure = (sum: MoneySum): Inline =>
  isUnknown(sum)
    ? text(NOT_AVAILABLE)
    : quantityFigure({ kind: 'money', amount: formatDecimal(sum.known, EURO) });

/** Spent of what was planned, in percent points; `undefined` where nothing was planned or an amount is not known. */
export const shareSpent = ({ planned, actual }: MoneySums): Rational | undefined => {
  if (isUnknown(planned) || isUnknown(actual) || isZero(planned.known)) return undefined;
  const share = divide(actual.known, planned.known);
  return share === undefined ? undefined : multiply(share, HUNDRED);
};

/** The share spent as a figure with the decimals of display; "n.d." where nothing was planned, never a division by zero. */
export const shareFigure = (sums: MoneySums, display: Rounding): Inline => {
  const share = shareSpent(sums);
  return share === undefined
    ? text(NOT_AVAILABLE)
    : quantityFigure({ kind: 'percent', amount: formatDecimal(share, display) });
};
