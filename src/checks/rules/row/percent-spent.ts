/** ROW-06: the share of the money spent is not what was spent over what was planned. */
import { isZero, type Rational, sum } from '../../../kernel/index.ts';
import type { AmountRecord, CardRecord, Finding } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { agrees, amountOf, printedDigits } from '../../values/exact.ts';
import { findingOf, shortText, shown } from '../../values/finding.ts';
import { printedPercent } from '../../values/printed.ts';
import { percentOf } from '../../values/row-figures.ts';

const RULE = { id: 'ROW-06', family: 'row', severity: 'error' } as const;

/** The amounts of a card at one time: each of them, and all together, since a card prints a total or only its items. */
const amountsOf = ({ amounts }: CardRecord, when: AmountRecord['when']): readonly Rational[] => {
  const values = amounts
    .filter((each) => each.when === when && !each.isPart)
    .flatMap(({ cell }) => amountOf(cell) ?? []);
  return values.length > 1 ? [sum(values), ...values] : values;
};

const ofCard = (card: CardRecord): readonly Finding[] => {
  const { percentSpent, objective } = card;
  const spent = amountsOf(card, 'actual');
  const budgets = [...amountsOf(card, 'updated'), ...amountsOf(card, 'planned')];
  if (percentSpent === undefined || amountOf(percentSpent) === undefined) return [];
  const shares = spent.flatMap((each) => budgets.flatMap((budget) => percentOf(each, budget) ?? []));
  if (shares.some((share) => agrees(share, percentSpent))) return [];
  const [share] = shares;
  const isOfNothing = budgets.length > 0 && budgets.every(isZero);
  if (share === undefined && !isOfNothing) return [];
  return [
    findingOf(RULE, {
      code: isOfNothing ? 'spentOfNothing' : 'percentSpent',
      severity: isOfNothing ? 'warning' : 'error',
      places: [percentSpent.place],
      published: shown(percentSpent),
      expected: share === undefined ? 'n.d.' : printedPercent(share, printedDigits(percentSpent)),
      params: { objective: shortText(objective.published) },
    }),
  ];
};

/** The rule. */
export const percentSpent: Rule = {
  ...RULE,
  check: ({ documents }) => documents.flatMap(({ cards }) => cards.flatMap(ofCard)),
};
