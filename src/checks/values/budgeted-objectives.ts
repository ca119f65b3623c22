/** What budgets set aside for objectives, and which card is about the same objective: by its code, else by the words of its title. */
import { add, type Rational, ZERO } from '../../kernel/index.ts';
import type { BudgetRecord, CardRecord, ReadCell } from '../../model/index.ts';
import { stemsOf, titleKey } from './comparable-text.ts';
import { editDistance } from './edit-distance.ts';
import { amountOf } from './exact.ts';
import { groupBy } from './group.ts';
import { plainCode } from './titles.ts';

/** An objective of a budget: its closing line, else its items. */
export interface Budgeted {
  readonly table: BudgetRecord['table'];
  readonly name: string;
  readonly cells: readonly ReadCell[];
  readonly items: readonly BudgetRecord[];
  readonly sum: Rational;
}

const firstAmount = ({ amounts }: BudgetRecord): ReadCell | undefined => amounts[0]?.value;

const budgetedOf = (name: string, lines: readonly BudgetRecord[]): Budgeted | undefined => {
  const [first] = lines;
  const items = lines.filter(({ role }) => role === 'item');
  const subtotal = lines.find(({ role }) => role === 'subtotal');
  const used = subtotal === undefined ? items : [subtotal];
  const cells = used.flatMap((line) => firstAmount(line) ?? []);
  const amounts = cells.flatMap((cell) => amountOf(cell) ?? []);
  if (first === undefined || amounts.length === 0 || amounts.length < cells.length) return undefined;
  return { table: first.table, name, cells, items, sum: amounts.reduce(add, ZERO) };
};

/** A closing line without a code names its objective itself. */
const objectiveOf = ({ role, objective, label, code }: BudgetRecord): string | undefined =>
  objective ?? (role === 'subtotal' && code === undefined ? label.published : undefined);

/** The objectives of budgets, table by table. */
export const budgetedObjectives = (lines: readonly BudgetRecord[]): readonly Budgeted[] =>
  [...groupBy(lines, ({ table }) => String(table.index)).values()].flatMap((own) =>
    [...groupBy(own, (line) => keyOf(objectiveOf(line))).values()].flatMap((same) => {
      const [first] = same;
      const name = first === undefined ? undefined : objectiveOf(first);
      return name === undefined ? [] : (budgetedOf(name, same) ?? []);
    }),
  );

const keyOf = (objective: string | undefined): string | undefined =>
  objective === undefined ? undefined : titleKey(objective);

/** In percent: how many words of the shorter title the longer one must have, two at least. */
const ENOUGH = 60;
const LEAST_WORDS = 2;
/** Letters of a title for each that may be misprinted. */
const LETTERS = 8;

/** How well two titles agree, from 0 to 100; nothing when they hardly do. */
const titleMatch = (one: string, other: string): number | undefined => {
  const [key, otherKey] = [titleKey(one), titleKey(other)];
  const slips = Math.floor(Math.min(key.length, otherKey.length) / LETTERS);
  if (slips > 0 && editDistance(key, otherKey, slips) !== undefined) return 100;
  const [stems, others] = [stemsOf(one), stemsOf(other)];
  const common = [...stems].filter((stem) => others.has(stem)).length;
  const share = Math.floor((100 * common) / Math.max(1, Math.min(stems.size, others.size)));
  return common >= LEAST_WORDS && share >= ENOUGH ? share : undefined;
};

/** A card with the objective of a budget that is its own. */
export interface CardAndBudget {
  readonly card: CardRecord;
  readonly budgeted: Budgeted;
  /** A common code is proof; titles are only alike. */
  readonly isByCode: boolean;
}

const byTitle = (card: CardRecord, all: readonly Budgeted[]): Budgeted | undefined => {
  const matches = all
    .flatMap((budgeted) => {
      const match = titleMatch(card.objective.published, budgeted.name);
      return match === undefined ? [] : [{ budgeted, match }];
    })
    .sort((one, other) => other.match - one.match);
  const [best, next] = matches;
  return best === undefined || best.match === next?.match ? undefined : best.budgeted;
};

/** Cards with their budgets, each budget once: by code, and where no budget is called by a code, by title. */
export const cardsWithBudgets = (
  cards: readonly CardRecord[],
  all: readonly Budgeted[],
): readonly CardAndBudget[] => {
  const byCode = groupBy(all, ({ name }) => plainCode(name));
  const pairs = cards.flatMap((card): readonly CardAndBudget[] => {
    const { code } = card;
    const own = code === undefined ? undefined : byCode.get(plainCode(code))?.[0];
    const budgeted = own ?? byTitle(card, all);
    return budgeted === undefined ? [] : [{ card, budgeted, isByCode: own !== undefined }];
  });
  const times = new Map<Budgeted, number>();
  for (const { budgeted } of pairs) times.set(budgeted, (times.get(budgeted) ?? 0) + 1);
  return pairs.filter(({ budgeted }) => times.get(budgeted) === 1);
};
