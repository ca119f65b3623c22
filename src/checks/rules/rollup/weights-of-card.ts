/** ROLLUP-30: the weights of the indicators of a card do not come to 100. */
import { HUNDRED, integer, isZero, multiply, ONE, sum } from '../../../kernel/index.ts';
import type { CardRecord, DocumentRecord, Finding } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { amountOf, isWithin, lastPlace, printedDigits } from '../../values/exact.ts';
import { findingOf, shortText, shown } from '../../values/finding.ts';
import { printedNumber } from '../../values/printed.ts';

const RULE = { id: 'ROLLUP-30', family: 'rollup', severity: 'error' } as const;

const ofCard = ({ indicators }: DocumentRecord, card: CardRecord): readonly Finding[] => {
  const rows = card.indicators.flatMap((position) => indicators[position] ?? []);
  const weights = rows.flatMap(({ weight }) => weight ?? []);
  const amounts = weights.flatMap((weight) => amountOf(weight) ?? []);
  if (amounts.length < 2 || amounts.length < rows.length || amounts.every(isZero)) return [];
  const digits = Math.min(...weights.map(printedDigits));
  const tolerance = digits === 0 ? integer(0) : multiply(lastPlace(digits), integer(weights.length));
  const total = sum(amounts);
  if ([HUNDRED, ONE].some((whole) => isWithin(total, whole, tolerance))) return [];
  return [
    findingOf(RULE, {
      code: 'weightsOfCard',
      places: weights.map(({ place }) => place),
      published: weights.map(shown).join(' + '),
      expected: '100',
      params: { objective: shortText(card.objective.published), total: printedNumber(total, digits) },
    }),
  ];
};

/** Where all but a few cards come to another sum, weights are parts of something else: nothing is said. */
const check = (document: DocumentRecord): readonly Finding[] => {
  const weighted = document.cards.filter(
    ({ indicators }) =>
      indicators.length > 1 &&
      indicators.every((position) => document.indicators[position]?.weight !== undefined),
  );
  const wrong = weighted.flatMap((card) => ofCard(document, card));
  return wrong.length * 2 > weighted.length && weighted.length > 2 ? [] : wrong;
};

/** The rule. */
export const weightsOfCard: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(check) };
