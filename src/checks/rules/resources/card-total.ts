/** A card whose amounts by kind do not add up to its printed total. */
import { add, compare, type Rational, ZERO } from '../../../kernel/index.ts';
import type { AmountRecord, CardRecord, Finding } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { amountOf } from '../../values/exact.ts';
import { findingOf, shortText, shown } from '../../values/finding.ts';
import { groupBy } from '../../values/group.ts';
import { printedLike } from '../../values/printed-like.ts';

const RULE = { id: 'RESOURCES-04', family: 'resources', severity: 'error' } as const;

const isTotal = ({ label }: AmountRecord): boolean => /\btotal[ei]\b/i.test(label);

/** What comes in; a total of what is used leaves it out. */
const isIncome = ({ label }: AmountRecord): boolean => /^(?:proventi|entrate|ricavi)\b/i.test(label.trim());

/** Kinds of money whose sum the total may be: all of them, or those that are no income. */
const partsOf = (kinds: readonly AmountRecord[]): readonly (readonly AmountRecord[])[] => {
  const uses = kinds.filter((kind) => !isIncome(kind));
  return uses.length > 0 && uses.length < kinds.length ? [uses, kinds] : [kinds];
};

const sumOf = (kinds: readonly AmountRecord[]): Rational =>
  kinds.flatMap(({ cell }) => amountOf(cell) ?? []).reduce(add, ZERO);

const findingsOf = (card: CardRecord, amounts: readonly AmountRecord[]): readonly Finding[] => {
  const totals = amounts.filter(isTotal);
  const [total] = totals;
  const [kinds = [], ...others] = partsOf(amounts.filter((amount) => !isTotal(amount) && !amount.isPart));
  const values = kinds.flatMap(({ cell }) => amountOf(cell) ?? []);
  const printed = amountOf(total?.cell);
  if (total === undefined || totals.length > 1 || printed === undefined) return [];
  if (values.length < 2 || values.length < kinds.length) return [];
  const sum = sumOf(kinds);
  if ([kinds, ...others].some((parts) => compare(sumOf(parts), printed) === 0)) return [];
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
