/** A card whose amounts by kind do not add up to its printed total. */
import { add, compare, ZERO } from '../../../kernel/index.ts';
import type { AmountRecord, CardRecord, Finding } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { amountOf } from '../../values/exact.ts';
import { findingOf, shortText, shown } from '../../values/finding.ts';
import { groupBy } from '../../values/group.ts';
import { printedLike } from '../../values/printed-like.ts';

const RULE = { id: 'RESOURCES-04', family: 'resources', severity: 'error' } as const;

const isTotal = ({ label }: AmountRecord): boolean => /\btotal[ei]\b/i.test(label);

const findingsOf = (card: CardRecord, amounts: readonly AmountRecord[]): readonly Finding[] => {
  const totals = amounts.filter(isTotal);
  const [total] = totals;
  const kinds = amounts.filter((amount) => !isTotal(amount) && !amount.isPart);
  const values = kinds.flatMap(({ cell }) => amountOf(cell) ?? []);
  const printed = amountOf(total?.cell);
  if (total === undefined || totals.length > 1 || printed === undefined) return [];
  if (values.length < 2 || values.length < kinds.length) return [];
  const sum = values.reduce(add, ZERO);
  if (compare(sum, printed) === 0) return [];
  return [
    findingOf(RULE, {
      code: 'kindsAndTotal',
      places: [total, ...kinds].map(({ cell }) => cell.place),
      published: shown(total.cell),
      expected: printedLike(sum, total.cell),
      params: {
        objective: shortText(card.objective.published),
        kinds: kinds.map(({ cell }) => shown(cell)).join(' + '),
      },
    }),
  ];
};

/** Planned, updated and spent amounts each by themselves, year by year. */
export const cardTotal: Rule = {
  ...RULE,
  check: ({ documents }) =>
    documents.flatMap(({ cards }) =>
      cards.flatMap((card) =>
        [...groupBy(card.amounts, ({ when, year }) => `${when} ${year ?? ''}`).values()].flatMap((amounts) =>
          findingsOf(card, amounts),
        ),
      ),
    ),
};
