/** A line of the budget whose code belongs to another objective than the one it stands under. */
import type { BudgetRecord, Finding } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf, shortText } from '../../values/finding.ts';
import { groupBy } from '../../values/group.ts';
import { plainCode } from '../../values/titles.ts';

const RULE = { id: 'RESOURCES-07', family: 'resources', severity: 'warning' } as const;

/** Lines that must follow the objective's code before one that does not is accused. */
const LEAST_RIGHT = 4;

const follows = (code: string, objective: string): boolean =>
  code === objective || (code.startsWith(objective) && !/^\d/.test(code.slice(objective.length)));

const check = (lines: readonly BudgetRecord[], objectives: readonly string[]): readonly Finding[] => {
  const coded = lines.flatMap(({ code, objective, label }) =>
    code === undefined || objective === undefined
      ? []
      : [{ code: plainCode(code), objective: plainCode(objective), label }],
  );
  const wrong = coded.filter(({ code, objective }) => !follows(code, objective));
  if (coded.length - wrong.length < Math.max(LEAST_RIGHT, 2 * wrong.length)) return [];
  return wrong.flatMap(({ code, objective, label }) => {
    const own = objectives.find((each) => follows(code, each));
    if (own === undefined) return [];
    return [
      findingOf(RULE, {
        code: 'misplacedProduct',
        places: [label.place],
        published: code,
        expected: own,
        params: { line: shortText(label.published), objective },
      }),
    ];
  });
};

/** Only in tables in which nearly all codes begin with that of their objective. */
export const misplacedProduct: Rule = {
  ...RULE,
  check: ({ documents }) =>
    documents.flatMap(({ budget }) => {
      const objectives = [...new Set(budget.flatMap(({ objective }) => objective ?? []).map(plainCode))];
      return [...groupBy(budget, ({ table }) => String(table.index)).values()].flatMap((lines) =>
        check(lines, objectives),
      );
    }),
};
