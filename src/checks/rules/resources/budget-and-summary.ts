/** A table that sums a budget up by area or objective does not say what the closing lines of the budget say. */
import { compare } from '../../../kernel/index.ts';
import type { BudgetRecord, ContextRecord, DocumentRecord, Finding, ReadCell } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { titleKey } from '../../values/comparable-text.ts';
import { amountOf } from '../../values/exact.ts';
import { findingOf, shortText, shown } from '../../values/finding.ts';
import { groupBy } from '../../values/group.ts';

const RULE = { id: 'RESOURCES-34', family: 'resources', severity: 'error' } as const;

interface Pair {
  readonly label: string;
  readonly summary: ReadCell;
  readonly closing: ReadCell;
}

const withoutYears = (text: string): string => titleKey(text.replace(/\d{4}/g, ''));

/** The code that a row of the summary begins with, or a closing line ends with: "2 – Regolazione", "Totale area 2". */
const codeFirst = (text: string): string | undefined =>
  /^(\d{1,2}(?:\.\d{1,2}){0,2}|[A-Z])(?=\s|$|\.?\s?[-–:])/.exec(text.trim())?.[1];
const codeLast = (text: string): string | undefined =>
  /\s(\d{1,2}(?:\.\d{1,2}){0,2}|[A-Z])$/.exec(text.trim())?.[1];

/** The closing lines of a budget by the code that they end with, and by the last letters of their titles. */
interface Closings {
  readonly byCode: ReadonlyMap<string, readonly BudgetRecord[]>;
  readonly byEnd: ReadonlyMap<string, readonly BudgetRecord[]>;
  readonly all: readonly BudgetRecord[];
}

const END_LETTERS = 6;

const endOf = (key: string): string => key.slice(-END_LETTERS);

const closingsOf = (budget: readonly BudgetRecord[]): Closings => {
  const all = budget.filter(({ role }) => role !== 'item');
  return {
    all,
    byCode: groupBy(all, ({ label }) => codeLast(label.published)),
    byEnd: groupBy(all, ({ label }) => endOf(titleKey(label.published))),
  };
};

/** The closing line of a row: the one whose label ends with its code, else the one that repeats its title. */
const closingOf = (label: string, { byCode, byEnd, all }: Closings): BudgetRecord | undefined => {
  const code = codeFirst(label);
  const key = titleKey(label);
  const ending = key.length < END_LETTERS ? all : (byEnd.get(endOf(key)) ?? []);
  const found =
    code === undefined
      ? ending.filter((line) => titleKey(line.label.published).endsWith(key))
      : (byCode.get(code) ?? []);
  return found.length === 1 ? found[0] : undefined;
};

const pairsIn = (table: ContextRecord, column: number, closings: Closings): readonly Pair[] => {
  const heading = withoutYears(table.columns[column]?.label ?? '');
  return table.rows.flatMap(({ label, cells }): readonly Pair[] => {
    const summary = cells[column];
    const closing = closingOf(label.published, closings)?.amounts.find(
      (amount) => withoutYears(amount.heading) === heading,
    )?.value;
    if (summary === undefined || closing === undefined) return [];
    if (amountOf(summary) === undefined || amountOf(closing) === undefined) return [];
    return [{ label: label.published, summary, closing }];
  });
};

const isRight = ({ summary, closing }: Pair): boolean => {
  const [one, other] = [amountOf(summary), amountOf(closing)];
  return one !== undefined && other !== undefined && compare(one, other) === 0;
};

/** A table is of this budget when at least half of its figures, two at least, are those of the closing lines. */
const ofTable = (table: ContextRecord, closings: Closings): readonly Finding[] => {
  const pairs = table.columns.flatMap(({ isShare }, column) =>
    isShare ? [] : pairsIn(table, column, closings),
  );
  const right = pairs.filter(isRight).length;
  if (right < 2 || right * 2 < pairs.length) return [];
  return pairs
    .filter((pair) => !isRight(pair))
    .map(({ label, summary, closing }) =>
      findingOf(RULE, {
        code: 'budgetAndSummary',
        places: [summary.place, closing.place],
        published: shown(summary),
        expected: shown(closing),
        params: { row: shortText(label) },
      }),
    );
};

const check = ({ budget, contexts }: DocumentRecord): readonly Finding[] => {
  const closings = closingsOf(budget);
  return closings.all.length === 0 ? [] : contexts.flatMap((table) => ofTable(table, closings));
};

/** The rule. */
export const budgetAndSummary: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(check) };
