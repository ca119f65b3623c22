/** One product under two objectives: in the budget and in its detail, or in two budgets of one document. */
import type { BudgetRecord, DocumentRecord, Finding } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { titleKey } from '../../values/comparable-text.ts';
import { findingOf, shortText } from '../../values/finding.ts';
import { firstOfEach, groupBy } from '../../values/group.ts';
import { plainCode } from '../../values/titles.ts';

const RULE = { id: 'RESOURCES-31', family: 'resources', severity: 'warning' } as const;

const placed = ({ budget }: DocumentRecord): readonly BudgetRecord[] =>
  budget.filter(({ code, objective }) => code !== undefined && objective !== undefined);

const check = (document: DocumentRecord): readonly Finding[] => {
  const products = groupBy(placed(document), ({ code }) => plainCode(code ?? ''));
  return [...products.values()].flatMap((lines) => {
    const tables = firstOfEach(lines, ({ table }) => String(table.index));
    const [first, second] = firstOfEach(tables, ({ objective }) => titleKey(objective ?? ''));
    if (first === undefined || second === undefined) return [];
    return [
      findingOf(RULE, {
        code: 'productOfTwoObjectives',
        places: [first.label.place, second.label.place],
        published: `${shortText(first.objective ?? '')}; ${shortText(second.objective ?? '')}`,
        params: {
          product: shortText(`${first.code ?? ''} ${first.label.published}`),
          first: shortText(first.objective ?? ''),
          second: shortText(second.objective ?? ''),
        },
      }),
    ];
  });
};

/** Within one table a product may serve two objectives; between two tables its objective must be the same. */
export const productOfTwoObjectives: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(check) };
