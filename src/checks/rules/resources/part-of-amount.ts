/** A "di cui" greater than the amount that it is part of, or several of them that together exceed it. */
import { add, compare, ZERO } from '../../../kernel/index.ts';
import type { AmountRecord, CardRecord, Finding } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { amountOf } from '../../values/exact.ts';
import { findingOf, shortText, shown } from '../../values/finding.ts';
import { groupBy } from '../../values/group.ts';
import { printedLike } from '../../values/printed-like.ts';

const RULE = { id: 'RESOURCES-03', family: 'resources', severity: 'error' } as const;

interface WholeAndParts {
  readonly whole: AmountRecord;
  readonly parts: readonly AmountRecord[];
}

/** Each amount with the parts that follow it, among amounts of one year and one moment. */
const wholesOf = (amounts: readonly AmountRecord[]): readonly WholeAndParts[] => {
  const wholes: { whole: AmountRecord; parts: AmountRecord[] }[] = [];
  for (const amount of amounts) {
    if (amount.isPart) wholes.at(-1)?.parts.push(amount);
    else wholes.push({ whole: amount, parts: [] });
  }
  return wholes;
};

const findingsOf = (card: CardRecord, { whole, parts }: WholeAndParts): readonly Finding[] => {
  const total = amountOf(whole.cell);
  const amounts = parts.flatMap(({ cell }) => amountOf(cell) ?? []);
  const sum = amounts.reduce(add, ZERO);
  if (total === undefined || amounts.length === 0 || compare(sum, total) <= 0) return [];
  return [
    findingOf(RULE, {
      code: 'partAboveAmount',
      places: [whole.cell.place, ...parts.map(({ cell }) => cell.place)],
      published: [whole, ...parts].map(({ cell }) => shown(cell)).join('; '),
      params: {
        objective: shortText(card.objective.published),
        whole: shown(whole.cell),
        parts: printedLike(sum, whole.cell),
      },
    }),
  ];
};

/** Parts may be fewer than the whole, never more. */
export const partOfAmount: Rule = {
  ...RULE,
  check: ({ documents }) =>
    documents.flatMap(({ cards }) =>
      cards.flatMap((card) =>
        [...groupBy(card.amounts, ({ when, year }) => `${when} ${year ?? ''}`).values()].flatMap((amounts) =>
          wholesOf(amounts).flatMap((each) => findingsOf(card, each)),
        ),
      ),
    ),
};
