/** An amount of money that cannot be read, or that a card leaves blank where the others fill it in. */
import type { AmountRecord, CardRecord, DocumentRecord, Finding } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { cellsWith } from '../../values/cells.ts';
import { findingOf, shortText, shown } from '../../values/finding.ts';

const RULE = { id: 'RESOURCES-05', family: 'resources', severity: 'warning' } as const;

const unreadable = (card: CardRecord, { cell, label }: AmountRecord): readonly Finding[] =>
  cell.understood !== undefined || cell.oddities?.includes('malformedAmount') !== true
    ? []
    : [
        findingOf(RULE, {
          code: 'unreadableAmount',
          severity: 'error',
          places: [cell.place],
          published: shown(cell),
          params: { objective: shortText(card.objective.published), label: shortText(label) },
        }),
      ];

/** Amounts of budgets and tables; those of cards are told with their objective. */
const elsewhere = (document: DocumentRecord): readonly Finding[] => {
  const ofCards = new Set(document.cards.flatMap(({ amounts }) => amounts.map(({ cell }) => cell)));
  return cellsWith(document, 'malformedAmount')
    .filter((cell) => !ofCards.has(cell))
    .map((cell) =>
      findingOf(RULE, {
        code: 'unreadableFigure',
        severity: 'error',
        places: [cell.place],
        published: shown(cell),
      }),
    );
};

/** Two dashes in the place of the one that a spreadsheet prints for nothing: something stood there. */
const TWO_DASHES = /^€?\s*[-–]\s+[-–]$/;
const ONE_DASH = /^€?\s*[-–]$/;

const doubledDash = ({ cards }: DocumentRecord): readonly Finding[] => {
  const amounts = cards.flatMap((card) => card.amounts.map((amount) => ({ card, amount })));
  if (!amounts.some(({ amount: { cell } }) => ONE_DASH.test(shown(cell)))) return [];
  return amounts
    .filter(({ amount: { cell } }) => TWO_DASHES.test(shown(cell)))
    .map(({ card, amount: { cell, label } }) =>
      findingOf(RULE, {
        code: 'doubledDash',
        severity: 'notice',
        places: [cell.place],
        published: shown(cell),
        params: { objective: shortText(card.objective.published), label: shortText(label) },
      }),
    );
};

const isBlank = ({ cell }: AmountRecord): boolean =>
  cell.understood === undefined && (cell.published.trim() === '' || cell.empty === 'missing');

/** Blank amounts matter where at least two thirds of the cards fill that line in. */
const blank = ({ cards }: DocumentRecord): readonly Finding[] => {
  const filled = new Map<string, { filled: number; blank: { card: CardRecord; amount: AmountRecord }[] }>();
  for (const card of cards) {
    for (const amount of card.amounts) {
      const key = `${amount.when} ${amount.isPart} ${amount.year ?? ''} ${amount.label.replace(/\d+/g, '').toLowerCase()}`;
      const known = filled.get(key) ?? { filled: 0, blank: [] };
      if (amount.cell.understood !== undefined) known.filled += 1;
      else if (isBlank(amount) && amount.cell.oddities === undefined) known.blank.push({ card, amount });
      filled.set(key, known);
    }
  }
  return [...filled.values()].flatMap(({ filled: count, blank: cells }) =>
    cells.length === 0 || count < 2 * cells.length
      ? []
      : cells.map(({ card, amount }) =>
          findingOf(RULE, {
            code: 'missingAmount',
            places: [amount.cell.place],
            params: { objective: shortText(card.objective.published), label: shortText(amount.label) },
          }),
        ),
  );
};

/** Zero is an amount; blank is none. */
export const unreadableAmount: Rule = {
  ...RULE,
  check: ({ documents }) =>
    documents.flatMap((document) => [
      ...document.cards.flatMap((card) => card.amounts.flatMap((amount) => unreadable(card, amount))),
      ...blank(document),
      ...elsewhere(document),
      ...doubledDash(document),
    ]),
};
