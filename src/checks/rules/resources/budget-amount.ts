/** An amount of a budget that is written in a way that is no amount. */
import type { BudgetRecord, Finding } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf, shortText, shown } from '../../values/finding.ts';

const RULE = { id: 'RESOURCES-33', family: 'resources', severity: 'error' } as const;

/** Figures, points and commas alone: a word or a dash in the column is no amount by right. */
const ONLY_FIGURES = /^(?:€\s*)?-?\d[\d.,]*(?:\s*€)?$/;

const ofLine = ({ label, amounts }: BudgetRecord): readonly Finding[] =>
  amounts
    .filter(({ value }) => value.understood === undefined && ONLY_FIGURES.test(value.published.trim()))
    .map(({ heading, value }) =>
      findingOf(RULE, {
        code: 'unreadableLine',
        places: [value.place],
        published: shown(value),
        params: { line: shortText(label.published), column: shortText(heading) },
      }),
    );

/** The rule. */
export const budgetAmount: Rule = {
  ...RULE,
  check: ({ documents }) => documents.flatMap(({ budget }) => budget.flatMap(ofLine)),
};
