/** The card of an objective and the budget annexed disagree on its resources. */
import { add, compare, type Rational, ZERO } from '../../../kernel/index.ts';
import type {
  AmountRecord,
  BudgetRecord,
  CardRecord,
  DocumentRecord,
  Finding,
  ReadCell,
} from '../../../model/index.ts';
import type { CheckInput, Rule } from '../../rule.ts';
import { amountOf } from '../../values/exact.ts';
import { findingOf, shortText, shown } from '../../values/finding.ts';
import { groupBy } from '../../values/group.ts';
import { printedLike } from '../../values/printed-like.ts';
import { plainCode } from '../../values/titles.ts';

const RULE = { id: 'RESOURCES-06', family: 'resources', severity: 'error' } as const;

interface Budgeted {
  readonly cells: readonly ReadCell[];
  readonly sum: Rational;
}

const firstAmount = ({ amounts }: BudgetRecord): ReadCell | undefined => amounts[0]?.value;

/** The subtotal of an objective, else its items. */
const budgetedOf = (lines: readonly BudgetRecord[]): Budgeted | undefined => {
  const subtotal = lines.find(({ role }) => role === 'subtotal');
  const used = subtotal === undefined ? lines.filter(({ role }) => role === 'item') : [subtotal];
  const cells = used.flatMap((line) => firstAmount(line) ?? []);
  const amounts = cells.flatMap((cell) => amountOf(cell) ?? []);
  return amounts.length === 0 || amounts.length < cells.length
    ? undefined
    : { cells, sum: amounts.reduce(add, ZERO) };
};

/** The amount that a card plans for its whole objective: its total, else its only one. */
const plannedOf = ({ amounts }: CardRecord): AmountRecord | undefined => {
  const planned = amounts.filter(({ when, isPart }) => when === 'planned' && !isPart);
  return (
    planned.find(({ label }) => /\btotal[ei]\b/i.test(label)) ??
    (planned.length === 1 ? planned[0] : undefined)
  );
};

const compareCard = (card: CardRecord, budgeted: Budgeted | undefined): Finding | undefined => {
  const planned = plannedOf(card);
  const amount = amountOf(planned?.cell);
  if (planned === undefined || amount === undefined || budgeted === undefined) return undefined;
  if (compare(amount, budgeted.sum) === 0) return undefined;
  return findingOf(RULE, {
    code: 'cardAndBudget',
    places: [planned.cell.place, ...budgeted.cells.map(({ place }) => place)],
    published: shown(planned.cell),
    expected: printedLike(budgeted.sum, planned.cell),
    params: { objective: shortText(`${card.code ?? ''} ${card.objective.published}`) },
  });
};

const check = (documents: readonly DocumentRecord[]): readonly Finding[] => {
  const budget = groupBy(
    documents.flatMap(({ budget: lines }) => lines),
    ({ objective }) => (objective === undefined ? undefined : plainCode(objective)),
  );
  const pairs = documents
    .flatMap(({ cards }) => cards)
    .flatMap((card) => {
      const budgeted =
        card.code === undefined ? undefined : budgetedOf(budget.get(plainCode(card.code)) ?? []);
      return budgeted === undefined || plannedOf(card) === undefined ? [] : [{ card, budgeted }];
    });
  const wrong = pairs.flatMap(({ card, budgeted }) => compareCard(card, budgeted) ?? []);
  return wrong.length === pairs.length && pairs.length > 3 ? [] : wrong;
};

/** Where no card at all agrees, card and budget count different things: nothing is said. */
export const cardsAndBudget: Rule = {
  ...RULE,
  check: ({ documents }: CheckInput) =>
    [...groupBy(documents, ({ year }) => String(year ?? '')).values()].flatMap(check),
};
