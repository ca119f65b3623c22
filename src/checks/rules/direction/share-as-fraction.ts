/** DIRECTION-16: among percentages of other years one is a hundredth of them: a fraction (0,72) that was given a percent sign. */
import { compare, HUNDRED, isZero, multiply, type Rational, rational } from '../../../kernel/index.ts';
import type { DocumentRecord, Finding, ReadCell } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { amountOf } from '../../values/exact.ts';
import { findingOf, indicatorName, shortText, shown } from '../../values/finding.ts';
import { allRows } from '../../values/rows-of.ts';

const RULE = { id: 'DIRECTION-16', family: 'direction', severity: 'error' } as const;

/** The fewest other years, and how far from each other their shares may be. */
const FEWEST_OTHERS = 2;
const LIKE = rational(3n, 2n);

const isLike = (one: Rational, other: Rational): boolean =>
  compare(one, multiply(other, LIKE)) <= 0 && compare(other, multiply(one, LIKE)) <= 0;

const isFraction = (amount: Rational, others: readonly Rational[]): boolean => {
  const whole = multiply(amount, HUNDRED);
  const [first] = others;
  return first !== undefined && others.every((other) => isLike(other, first) && isLike(whole, other));
};

interface Series {
  readonly name: string;
  readonly cells: readonly ReadCell[];
}

const inSeries = ({ name, cells }: Series): readonly Finding[] => {
  const shares = cells.flatMap((cell) => {
    const amount = cell.understood?.kind === 'percent' ? amountOf(cell) : undefined;
    return amount === undefined || isZero(amount) ? [] : [{ cell, amount }];
  });
  return shares.flatMap(({ cell, amount }) => {
    const others = shares.filter((share) => share.cell !== cell);
    const isOdd = isFraction(
      amount,
      others.map((other) => other.amount),
    );
    if (others.length < FEWEST_OTHERS || !isOdd) return [];
    return [
      findingOf(RULE, {
        code: 'shareAsFraction',
        places: [cell.place, ...others.map((other) => other.cell.place)],
        published: shown(cell),
        params: { row: name, others: others.map((other) => shown(other.cell)).join('; ') },
      }),
    ];
  });
};

const seriesOf = (document: DocumentRecord): readonly Series[] => [
  ...document.contexts.flatMap(({ rows }) =>
    rows.map(({ label, cells }) => ({ name: shortText(label.published), cells })),
  ),
  ...allRows(document).map((row) => ({
    name: indicatorName(row),
    cells: [
      ...(row.baseline === undefined ? [] : [row.baseline]),
      ...row.results.map(({ value }) => value),
      ...row.targets.map(({ value }) => value.cell),
    ],
  })),
];

/** The rule. */
export const shareAsFraction: Rule = {
  ...RULE,
  check: ({ documents }) => documents.flatMap((document) => seriesOf(document).flatMap(inSeries)),
};
