/** Closing lines of a budget above its objectives (areas, the whole) that do not add up from the closing lines right below them. */
import { add, compare, type Rational, ZERO } from '../../../kernel/index.ts';
import type { BudgetRecord, DocumentRecord, Finding, ReadCell } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { budgetsIn } from '../../values/budgets.ts';
import { amountOf } from '../../values/exact.ts';
import { findingOf, shortText, shown } from '../../values/finding.ts';
import { printedLike } from '../../values/printed-like.ts';

const RULE = { id: 'RESOURCES-30', family: 'resources', severity: 'error' } as const;

interface Levelled {
  readonly cell: ReadCell;
  readonly level: number;
}

/** Items are at level 0; a line that closes them at 1; one right after a closing line stands one level above it. */
const levelsOf = (lines: readonly BudgetRecord[]): readonly number[] => {
  const levels: number[] = [];
  for (const { role } of lines) levels.push(role === 'item' ? 0 : (levels.at(-1) ?? 0) + 1);
  return levels;
};

/** The lowest level whose sums are left to the rule on subtotals. */
const OTHER_RULE = 2;

const sumOf = (lines: readonly Levelled[]): Rational | undefined => {
  const amounts = lines.flatMap(({ cell }) => amountOf(cell) ?? []);
  return amounts.length === 0 || amounts.length < lines.length ? undefined : amounts.reduce(add, ZERO);
};

/** The lines since the last one of this level or a higher one. */
const below = (before: readonly Levelled[], level: number): readonly Levelled[] =>
  before.slice(before.findLastIndex((line) => line.level >= level) + 1);

const inColumn = (lines: readonly BudgetRecord[], position: number): readonly Finding[] => {
  const levels = levelsOf(lines);
  const before: Levelled[] = [];
  return lines.flatMap((line, index): readonly Finding[] => {
    const cell = line.amounts[position]?.value;
    const level = levels[index] ?? 0;
    if (cell === undefined) return [];
    const own = below(before, level);
    before.push({ cell, level });
    const parts = own.filter((part) => part.level === level - 1);
    const sums = [sumOf(parts), sumOf(own.filter((part) => part.level === 0))];
    const [expected] = sums;
    const printed = amountOf(cell);
    if (level <= OTHER_RULE || printed === undefined || expected === undefined) return [];
    if (sums.some((sum) => sum !== undefined && compare(sum, printed) === 0)) return [];
    return [
      findingOf(RULE, {
        code: 'levelsOfBudget',
        places: [cell.place, ...parts.map((part) => part.cell.place)],
        published: shown(cell),
        expected: printedLike(expected, cell),
        params: { line: shortText(line.label.published), count: parts.length },
      }),
    ];
  });
};

const check = ({ budget }: DocumentRecord): readonly Finding[] =>
  budgetsIn(budget).flatMap((lines) => {
    const columns = Math.max(0, ...lines.map(({ amounts }) => amounts.length));
    return Array.from({ length: columns }, (_, position) => inColumn(lines, position)).flat();
  });

/** A line is accused only when neither the lines right below it nor all its items give its amount. */
export const budgetLevels: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(check) };
