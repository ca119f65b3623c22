/** MISSING-08: every card prints a spending of zero beside money that was planned: the year was not over, there was nothing to print. */
import { compare, isZero, ZERO } from '../../../kernel/index.ts';
import type { AmountRecord, CardRecord, DocumentRecord, Finding } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { amountOf } from '../../values/exact.ts';
import { findingOf, shown } from '../../values/finding.ts';

const RULE = { id: 'MISSING-08', family: 'missing', severity: 'warning' } as const;

/** One or two projects may well have spent nothing. */
const FEWEST = 3;

/** Zero, or the dash with a sign of the euro that a spreadsheet shows for it. */
const isPrintedZero = ({ cell }: AmountRecord): boolean => {
  const amount = amountOf(cell);
  return amount === undefined ? /^€\s*[-–\s]+$/.test(shown(cell)) : isZero(amount);
};

const plansMoney = ({ amounts }: CardRecord): boolean =>
  amounts.some(({ when, cell }) => {
    const amount = amountOf(cell);
    return when === 'planned' && amount !== undefined && compare(amount, ZERO) > 0;
  });

const inDocument = ({ cards }: DocumentRecord): readonly Finding[] => {
  const spendings = cards.filter(plansMoney).flatMap(({ amounts }) => {
    const actual = amounts.filter(({ when, isPart }) => when === 'actual' && !isPart);
    return actual.length === 0 ? [] : [actual];
  });
  const [first] = spendings;
  const [amount] = first ?? [];
  if (amount === undefined || spendings.length < FEWEST || !spendings.flat().every(isPrintedZero)) return [];
  return [
    findingOf(RULE, {
      code: 'spendingNotKnown',
      places: spendings.flat().map(({ cell }) => cell.place),
      published: shown(amount.cell),
      expected: 'n.d.',
      params: { cards: spendings.length },
    }),
  ];
};

/** The rule. */
export const spendingNotKnown: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(inDocument) };
