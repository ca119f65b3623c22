/** A table that sums the cards up by mission, programme or in all does not say what the cards add up to. */
import { add, compare, integer, type Place, type Rational, ZERO } from '../../../kernel/index.ts';
import type { CardRecord, ContextRecord, DocumentRecord, Finding, ReadCell } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { titleKey } from '../../values/comparable-text.ts';
import { amountOf } from '../../values/exact.ts';
import { findingOf, shortText, shown } from '../../values/finding.ts';
import { printedLike } from '../../values/printed-like.ts';
import { programmesIn } from '../../values/programme-codes.ts';

const RULE = { id: 'RESOURCES-20', family: 'resources', severity: 'error' } as const;

/** What a card counts for in a column, and where it says so. */
interface Counted {
  readonly value: Rational;
  readonly place: Place;
}

type Sum = (card: CardRecord, heading: string) => Counted | undefined;

/** The amount of a card that a column is about: its total, else its only one; cards with amounts by kind but no total have none. */
const amountOfCard =
  (when: 'planned' | 'actual'): Sum =>
  ({ amounts }, heading) => {
    const own = amounts.filter((amount) => amount.when === when && !amount.isPart);
    const named = own.find(({ label }) => label.length > 3 && titleKey(heading).includes(titleKey(label)));
    if (named !== undefined) return { value: amountOf(named.cell) ?? ZERO, place: named.cell.place };
    const total =
      own.find(({ label }) => /\btotal[ei]\b/i.test(label)) ?? (own.length === 1 ? own[0] : undefined);
    const value = amountOf(total?.cell);
    return total === undefined || value === undefined ? undefined : { value, place: total.cell.place };
  };

const COLUMNS: readonly (readonly [RegExp, Sum])[] = [
  [/^(?!%).*\b(?:preventivo|previst[aeio]|stanziat[aeio]|stanziament[oi])\b/i, amountOfCard('planned')],
  [
    /^(?!%).*\b(?:consuntivo|spes[aeio]|utilizzat[aeio]|utilizz[oi]|effettiv[aeio]|impiegat[aeio])\b/i,
    amountOfCard('actual'),
  ],
  [/^(?:n\.? |numero )?(?:obiettivi|schede)$/i, ({ place }) => ({ value: integer(1), place })],
];

/** The cards that a row sums up: those of a programme or mission, or all of them. */
const cardsOf = (label: string, role: string, cards: readonly CardRecord[]): readonly CardRecord[] => {
  if (role === 'total') return cards;
  const named = cards.filter(({ code }) => code !== undefined && label.trim().startsWith(`${code} `));
  if (named.length > 0) return named;
  const [programme] = programmesIn(label);
  const mission = /^(?:missione\s+)?(\d{3})(?![\d/])/i.exec(label.trim())?.[1];
  const ofCard = (card: CardRecord): string => programmesIn(card.programme?.published ?? '')[0] ?? '';
  if (programme?.includes('/') === true) return cards.filter((card) => ofCard(card) === programme);
  return mission === undefined ? [] : cards.filter((card) => ofCard(card).startsWith(`${mission}/`));
};

interface Summed {
  readonly cell: ReadCell;
  readonly places: readonly Place[];
  readonly label: string;
  readonly sum: Rational;
}

const summedIn = (
  table: ContextRecord,
  column: number,
  sum: Sum,
  cards: readonly CardRecord[],
): readonly Summed[] => {
  const heading = table.columns[column]?.label ?? '';
  return table.rows.flatMap(({ label, role, cells }): readonly Summed[] => {
    const cell = cells[column];
    const own = cardsOf(label.published, role, cards);
    const values = own.flatMap((card) => sum(card, heading) ?? []);
    if (cell === undefined || amountOf(cell) === undefined) return [];
    if (values.length === 0 || values.length < own.length) return [];
    const sumOfCards = values.reduce((so, { value }) => add(so, value), ZERO);
    return [{ cell, label: label.published, sum: sumOfCards, places: values.map(({ place }) => place) }];
  });
};

const isRight = ({ cell, sum }: Summed): boolean => {
  const amount = amountOf(cell);
  return amount !== undefined && compare(amount, sum) === 0;
};

/** A table is of these cards when at least half of its sums, two at least, are what the cards add up to. */
const ofTable = (table: ContextRecord, summed: readonly Summed[]): readonly Finding[] => {
  const right = summed.filter(isRight).length;
  if (right < 2 || right * 2 < summed.length) return [];
  return summed
    .filter((each) => !isRight(each))
    .map(({ cell, label, sum, places }) =>
      findingOf(RULE, {
        code: 'cardsAndSummary',
        places: [cell.place, ...places],
        published: shown(cell),
        expected: printedLike(sum, cell),
        params: { table: shortText(table.table.title), row: shortText(label) },
      }),
    );
};

const check = ({ cards, contexts }: DocumentRecord): readonly Finding[] =>
  cards.length < 2
    ? []
    : contexts.flatMap((table) => {
        const summed = table.columns.flatMap(({ label, isShare }, column) => {
          const sum = isShare ? undefined : COLUMNS.find(([pattern]) => pattern.test(label.trim()))?.[1];
          return sum === undefined ? [] : summedIn(table, column, sum, cards);
        });
        return ofTable(table, summed);
      });

/** Where a card's amount is wrong, the rows that hold it are told. */
export const cardsAndSummary: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(check) };
