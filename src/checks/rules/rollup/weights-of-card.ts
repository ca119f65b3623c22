/** ROLLUP-30: the weights of the indicators of a card, or of an objective, do not come to 100. */
import { HUNDRED, integer, isZero, multiply, ONE, type Rational, sum } from '../../../kernel/index.ts';
import type { DocumentRecord, Finding, IndicatorRecord, ReadCell } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { titleKey } from '../../values/comparable-text.ts';
import { amountOf, isWithin, lastPlace, printedDigits } from '../../values/exact.ts';
import { findingOf, shortText, shown } from '../../values/finding.ts';
import { groupBy } from '../../values/group.ts';
import { printedNumber } from '../../values/printed.ts';

const RULE = { id: 'ROLLUP-30', family: 'rollup', severity: 'error' } as const;

/** Indicators whose weights are parts of one whole: those of a card, or the rows of a table under one objective. */
interface Weighted {
  readonly name: string;
  readonly rows: readonly Pick<IndicatorRecord, 'weight'>[];
}

const ofCards = ({ cards, indicators }: DocumentRecord): readonly Weighted[] =>
  cards.map((card) => ({
    name: card.objective.published,
    rows: card.indicators.flatMap((position) => indicators[position] ?? []),
  }));

/** Rows beside their objective, in tables that print no weight for the objective itself. */
const ofObjectives = ({ cards, indicators, nodes }: DocumentRecord): readonly Weighted[] => {
  const inCards = new Set(cards.flatMap((card) => card.indicators.map((position) => indicators[position])));
  const withNodes = new Set(nodes.map(({ table }) => table.index));
  const groups = groupBy(indicators, (row) =>
    inCards.has(row) || withNodes.has(row.table.index) || row.objective === undefined
      ? undefined
      : `${row.table.index} ${row.objective.code ?? ''} ${titleKey(row.objective.title)}`,
  );
  return [...groups.values()].map((rows) => ({ name: rows[0]?.objective?.title ?? '', rows }));
};

/** The objectives of each post that has them in one table, whose total no row prints. */
const ofPosts = ({ individual, totals, nodes }: DocumentRecord): readonly Weighted[] => {
  const told = new Set([...(totals ?? []), ...nodes].map(({ table }) => table.index));
  const posts = groupBy(individual, ({ post }) => titleKey(post));
  return [...posts.values()].flatMap((rows) => {
    const tables = new Set(rows.map(({ table }) => table.index));
    const isAlone = tables.size === 1 && rows.every(({ table }) => !told.has(table.index));
    return isAlone ? [{ name: rows[0]?.post ?? '', rows }] : [];
  });
};

interface Sum extends Weighted {
  readonly weights: readonly ReadCell[];
  readonly total: Rational;
  readonly digits: number;
}

const sumOf = ({ name, rows }: Weighted): readonly Sum[] => {
  const weights = rows.flatMap(({ weight }) => weight ?? []);
  const amounts = weights.flatMap((weight) => amountOf(weight) ?? []);
  if (amounts.length < 2 || amounts.length < rows.length || amounts.every(isZero)) return [];
  return [{ name, rows, weights, total: sum(amounts), digits: Math.min(...weights.map(printedDigits)) }];
};

const isRight = ({ weights, total, digits }: Sum): boolean => {
  const tolerance = digits === 0 ? integer(0) : multiply(lastPlace(digits), integer(weights.length));
  return [HUNDRED, ONE].some((whole) => isWithin(total, whole, tolerance));
};

const findingFor = ({ name, weights, total, digits }: Sum): Finding =>
  findingOf(RULE, {
    code: 'weightsOfCard',
    places: weights.map(({ place }) => place),
    published: weights.map(shown).join(' + '),
    expected: '100',
    params: { objective: shortText(name), total: printedNumber(total, digits) },
  });

/** Where most come to another sum, weights are parts of something else: nothing is said. One alone is enough for cards only. */
const wrongIn = (groups: readonly Weighted[], least: number): readonly Finding[] => {
  const sums = groups.flatMap(sumOf);
  const wrong = sums.filter((each) => !isRight(each));
  if (sums.length - wrong.length < least || (wrong.length * 2 > sums.length && sums.length > 2)) return [];
  return wrong.map(findingFor);
};

const check = (document: DocumentRecord): readonly Finding[] => [
  ...wrongIn(ofCards(document), 0),
  ...wrongIn(ofObjectives(document), 2),
  ...wrongIn(ofPosts(document), 1),
];

/** The rule. */
export const weightsOfCard: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(check) };
