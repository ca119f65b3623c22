/** SAME-18: in the words of one indicator a figure stands once as a percentage and once as a measure: one of the two was copied wrongly. */
import type { Finding, IndicatorRecord, ReadCell } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf, indicatorName } from '../../values/finding.ts';

const RULE = { id: 'SAME-18', family: 'sameThing', severity: 'warning' } as const;

/** Figures with decimals: whole numbers may agree by accident. */
const FIGURE = /(?<![\d.,/])(\d{1,4},\d{1,3})(?![\d,/])(\s?%)?/g;

interface Figure {
  readonly amount: string;
  readonly isPercent: boolean;
  readonly cell: ReadCell;
}

const figuresIn = (cell: ReadCell): readonly Figure[] =>
  /\p{L}{3}/u.test(cell.published)
    ? [...cell.published.matchAll(FIGURE)].map(([, amount = '', sign]) => ({
        amount,
        isPercent: sign !== undefined,
        cell,
      }))
    : [];

const ofRow = (row: IndicatorRecord): readonly Finding[] => {
  const cells = [
    ...(row.baseline === undefined ? [] : [row.baseline]),
    ...row.results.map(({ value }) => value),
  ];
  const figures = cells.flatMap(figuresIn);
  const percent = figures.find(
    ({ amount, isPercent, cell }) =>
      isPercent &&
      figures.some((other) => !other.isPercent && other.amount === amount && other.cell !== cell),
  );
  if (percent === undefined) return [];
  const measure = figures.find(({ amount, isPercent }) => !isPercent && amount === percent.amount);
  return [
    findingOf(RULE, {
      code: 'percentForFigure',
      places: [percent.cell.place, ...(measure === undefined ? [] : [measure.cell.place])],
      published: `${percent.amount}%; ${percent.amount}`,
      params: { indicator: indicatorName(row) },
    }),
  ];
};

/** Cells with words: last value observed and results. */
export const percentForFigure: Rule = {
  ...RULE,
  check: ({ documents }) => documents.flatMap(({ indicators }) => indicators.flatMap(ofRow)),
};
