/** A line of a budget whose "di cui" is above the amount that it is part of. */
import { compare } from '../../../kernel/index.ts';
import type { BudgetRecord, Finding } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { amountOf } from '../../values/exact.ts';
import { findingOf, shortText, shown } from '../../values/finding.ts';

const RULE = { id: 'RESOURCES-32', family: 'resources', severity: 'error' } as const;

const ofLine = ({ label, amounts, parts }: BudgetRecord): readonly Finding[] =>
  (parts ?? []).flatMap(({ heading, value: part }) => {
    const whole = amounts.find((amount) => amount.heading === heading)?.value;
    const [printed, above] = [amountOf(part), amountOf(whole)];
    if (whole === undefined || printed === undefined || above === undefined) return [];
    if (compare(printed, above) <= 0) return [];
    return [
      findingOf(RULE, {
        code: 'partAboveLine',
        places: [part.place, whole.place],
        published: shown(part),
        expected: `non più di ${shown(whole)}`,
        params: { line: shortText(label.published), column: shortText(heading), whole: shown(whole) },
      }),
    ];
  });

/** A part may be less than the whole, never more. */
export const budgetParts: Rule = {
  ...RULE,
  check: ({ documents }) => documents.flatMap(({ budget }) => budget.flatMap(ofLine)),
};
