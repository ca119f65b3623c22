/** The card of an objective and the budget annexed disagree on its resources, or the budget does not know the card's. */
import { compare, isZero, type Rational } from '../../../kernel/index.ts';
import type {
  AmountRecord,
  BudgetRecord,
  CardRecord,
  DocumentRecord,
  Finding,
} from '../../../model/index.ts';
import type { CheckInput, Rule } from '../../rule.ts';
import {
  type Budgeted,
  budgetedObjectives,
  type CardAndBudget,
  cardsWithBudgets,
} from '../../values/budgeted-objectives.ts';
import { stemsOf } from '../../values/comparable-text.ts';
import { amountOf } from '../../values/exact.ts';
import { findingOf, shortText, shown } from '../../values/finding.ts';
import { groupBy } from '../../values/group.ts';
import { printedLike } from '../../values/printed-like.ts';

const RULE = { id: 'RESOURCES-06', family: 'resources', severity: 'error' } as const;

/** Kinds of resources that a budget may be of, by its title; a card may name them beside its total. */
const KINDS: readonly RegExp[] = [/intervent[oi] economic[oi]|iniziative promozionali/i, /investiment[oi]/i];

const kindOf = (title: string): RegExp | undefined => {
  const kinds = KINDS.filter((pattern) => pattern.test(title));
  return kinds.length === 1 ? kinds[0] : undefined;
};

/** What a card plans of a kind; without a kind its total, else its only amount. */
const plannedOf = ({ amounts }: CardRecord, kind: RegExp | undefined): AmountRecord | undefined => {
  const planned = amounts.filter(({ when }) => when === 'planned');
  const ofKind = kind === undefined ? [] : planned.filter(({ label }) => kind.test(label));
  if (ofKind.length > 0) return ofKind.length === 1 ? ofKind[0] : undefined;
  if (kind !== undefined && planned.some(({ label }) => KINDS.some((other) => other.test(label))))
    return undefined;
  const whole = planned.filter(({ isPart }) => !isPart);
  return (
    whole.find(({ label }) => /\btotal[ei]\b/i.test(label)) ?? (whole.length === 1 ? whole[0] : undefined)
  );
};

const nameOf = ({ code, objective }: CardRecord): string => shortText(`${code ?? ''} ${objective.published}`);

interface Planned extends CardAndBudget {
  readonly planned: AmountRecord;
  readonly amount: Rational;
}

const different = ({ card, budgeted, planned }: Planned): Finding =>
  findingOf(RULE, {
    code: 'cardAndBudget',
    places: [planned.cell.place, ...budgeted.cells.map(({ place }) => place)],
    published: shown(planned.cell),
    expected: printedLike(budgeted.sum, planned.cell),
    params: { objective: nameOf(card) },
  });

/** The only item with the card's amount, under an objective that is no card's, that shares a word with the card. */
const itemElsewhere = (
  card: CardRecord,
  amount: Rational,
  others: readonly Budgeted[],
): BudgetRecord | undefined => {
  const words = stemsOf(`${card.objective.published} ${card.description?.published ?? ''}`);
  const items = others
    .flatMap(({ items: own }) => own)
    .filter((item) => {
      const value = amountOf(item.amounts[0]?.value);
      return value !== undefined && compare(value, amount) === 0;
    });
  const [item] = items;
  if (item === undefined || items.length > 1) return undefined;
  return [...stemsOf(item.label.published)].some((stem) => words.has(stem)) ? item : undefined;
};

const unknown = (
  card: CardRecord,
  planned: AmountRecord,
  amount: Rational,
  others: readonly Budgeted[],
): Finding => {
  const item = itemElsewhere(card, amount, others);
  const objective = others.find(({ items }) => item !== undefined && items.includes(item))?.name ?? '';
  return findingOf(RULE, {
    code: item === undefined ? 'cardNotInBudget' : 'cardUnderOther',
    places: [planned.cell.place, ...(item === undefined ? [] : [item.label.place])],
    published: shown(planned.cell),
    params: {
      objective: nameOf(card),
      item: shortText(item?.label.published ?? ''),
      other: shortText(objective),
    },
  });
};

/** Cards that agree before one that is in no budget is told. */
const ENOUGH = 3;

const ofTable = (cards: readonly CardRecord[], lines: readonly BudgetRecord[]): readonly Finding[] => {
  const all = budgetedObjectives(lines);
  const kind = kindOf(lines[0]?.table.title ?? '');
  const pairs = cardsWithBudgets(cards, all).flatMap((pair): readonly Planned[] => {
    const planned = plannedOf(pair.card, kind);
    const amount = amountOf(planned?.cell);
    return planned === undefined || amount === undefined ? [] : [{ ...pair, planned, amount }];
  });
  const wrong = pairs.filter(({ amount, budgeted }) => compare(amount, budgeted.sum) !== 0);
  const right = pairs.length - wrong.length;
  const isProven = pairs.every(({ isByCode }) => isByCode)
    ? pairs.length <= ENOUGH || right > 0
    : right >= wrong.length;
  if (!isProven) return [];
  const isComplete = kind !== undefined && right >= ENOUGH && right >= 2 * wrong.length;
  const paired = new Set(pairs.map(({ card }) => card));
  const taken = new Set(pairs.map(({ budgeted }) => budgeted));
  const free = all.filter((budgeted) => !taken.has(budgeted));
  return [
    ...wrong.map(different),
    ...(isComplete ? cards : []).flatMap((card) => {
      const planned = paired.has(card) ? undefined : plannedOf(card, kind);
      const amount = amountOf(planned?.cell);
      if (planned === undefined || amount === undefined || isZero(amount)) return [];
      return [unknown(card, planned, amount, free)];
    }),
  ];
};

const check = (documents: readonly DocumentRecord[]): readonly Finding[] => {
  const cards = documents.flatMap(({ cards: own }) => own);
  return documents.flatMap(({ budget }) =>
    [...groupBy(budget, ({ table }) => String(table.index)).values()].flatMap((lines) =>
      ofTable(cards, lines),
    ),
  );
};

/** Where hardly any card agrees, cards and budget count different things: nothing is said. */
export const cardsAndBudget: Rule = {
  ...RULE,
  check: ({ documents }: CheckInput) =>
    [...groupBy(documents, ({ year }) => String(year ?? '')).values()].flatMap(check),
};
