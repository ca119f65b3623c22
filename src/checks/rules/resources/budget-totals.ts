/** A budget whose lines do not add up to their subtotals, or whose subtotals do not add up to its total. */
import { add, compare, type Rational, ZERO } from '../../../kernel/index.ts';
import type { BudgetRecord, Finding, ReadCell } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { budgetsIn } from '../../values/budgets.ts';
import { amountOf } from '../../values/exact.ts';
import { findingOf, shortText, shown } from '../../values/finding.ts';
import { printedLike } from '../../values/printed-like.ts';

const RULE = { id: 'RESOURCES-02', family: 'resources', severity: 'error' } as const;

interface Closing {
  readonly line: BudgetRecord;
  readonly position: number;
  readonly parts: readonly ReadCell[];
  /** The items below, where the parts are subtotals. */
  readonly items: readonly ReadCell[];
}

const cellAt = (line: BudgetRecord, position: number): ReadCell | undefined => line.amounts[position]?.value;

/** What each subtotal and total closes: the items since the closing line above; a total the subtotals before it, or all items. */
const closingsOf = (lines: readonly BudgetRecord[], position: number): readonly Closing[] => {
  let items: ReadCell[] = [];
  let all: ReadCell[] = [];
  let subtotals: ReadCell[] = [];
  return lines.flatMap((line): readonly Closing[] => {
    const cell = cellAt(line, position);
    if (line.role === 'item') {
      if (cell !== undefined) {
        items.push(cell);
        all.push(cell);
      }
      return [];
    }
    const parts = line.role === 'subtotal' ? items : subtotals.length > 0 ? [...subtotals, ...items] : all;
    const below = line.role === 'total' ? all : items;
    items = [];
    if (line.role === 'subtotal' && cell !== undefined) subtotals.push(cell);
    if (line.role === 'total') {
      subtotals = [];
      all = [];
    }
    return [{ line, position, parts, items: below }];
  });
};

/** The sum of the parts; nothing when a part is no amount, a blank one aside. */
const sumOf = (parts: readonly ReadCell[]): Rational | undefined => {
  const known = parts.filter((cell) => cell.published.trim() !== '' && cell.empty === undefined);
  const amounts = known.flatMap((cell) => amountOf(cell) ?? []);
  return amounts.length === 0 || amounts.length < known.length ? undefined : amounts.reduce(add, ZERO);
};

const findingsOf = ({ line, position, parts, items }: Closing): readonly Finding[] => {
  const cell = cellAt(line, position);
  const [printed, sum] = [amountOf(cell), sumOf(parts)];
  if (cell === undefined || printed === undefined || sum === undefined || compare(printed, sum) === 0)
    return [];
  const ofItems = sumOf(items);
  if (ofItems !== undefined && compare(printed, ofItems) === 0) return [];
  return [
    findingOf(RULE, {
      code: 'linesAndSubtotal',
      places: [cell.place, ...parts.map(({ place }) => place)],
      published: shown(cell),
      expected: printedLike(sum, cell),
      params: { line: shortText(line.label.published), count: parts.length },
    }),
  ];
};

const check = (lines: readonly BudgetRecord[]): readonly Finding[] => {
  const positions = Math.max(0, ...lines.map(({ amounts }) => amounts.length));
  const closings = Array.from({ length: positions }, (_, position) => closingsOf(lines, position)).flat();
  const wrong = closings.flatMap(findingsOf);
  return wrong.length * 2 > closings.length && closings.length > 2 ? [] : wrong;
};

/** Where most closing lines do not add up, the lines were not meant to: nothing is said. */
export const budgetTotals: Rule = {
  ...RULE,
  check: ({ documents }) => documents.flatMap(({ budget }) => budgetsIn(budget).flatMap(check)),
};
