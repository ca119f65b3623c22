/** The lines of a budget that is set as one table, or as a table for each area. */
import type { BudgetRecord } from '../../model/index.ts';

/** Tables with the same headings, years aside, are one budget set area by area. */
const shapeOf = ({ amounts }: BudgetRecord): string =>
  amounts.map(({ heading }) => heading.replace(/\d{4}/g, '').toLowerCase()).join('; ');

/** A total of everything ends a budget; what follows it is another one. */
const isWhole = ({ role, label }: BudgetRecord): boolean =>
  role === 'total' &&
  /^totale?(?:\s+(?:generale|complessivo|budget|spese|oneri))?$/i.test(label.published.trim());

/** The lines of each budget: those of one table, and those of the next ones of its shape until the total of everything. */
export const budgetsIn = (lines: readonly BudgetRecord[]): readonly (readonly BudgetRecord[])[] => {
  const budgets: BudgetRecord[][] = [];
  for (const line of lines) {
    const open = budgets.at(-1);
    const last = open?.at(-1);
    const isSameTable = last?.table.index === line.table.index;
    const [first] = open ?? [];
    const goesOn =
      first !== undefined && last !== undefined && !isWhole(last) && shapeOf(first) === shapeOf(line);
    if (open !== undefined && (isSameTable || goesOn)) open.push(line);
    else budgets.push([line]);
  }
  return budgets;
};
