/** All cells of a document with figures, for rules that look at how a figure is written wherever it stands. */
import { rememberObjects } from '../../kernel/index.ts';
import type { DocumentRecord, IndicatorRecord, ReadCell, ReadOddity } from '../../model/index.ts';

type Optional = ReadCell | undefined;

const isCell = (cell: Optional): cell is ReadCell => cell !== undefined;

/** Cells of an indicator's row that hold figures. */
const figuresOf = (indicator: IndicatorRecord): readonly Optional[] => [
  indicator.weight,
  indicator.baseline,
  ...indicator.parameters.flatMap(({ periods, total }): readonly Optional[] => [...periods, total]),
  ...indicator.targets.map(({ value }) => value.cell),
  ...indicator.results.map(({ value }) => value),
  indicator.achievement,
  indicator.score,
];

/** All figures of the document in the order of its lists. */
export const figureCells = rememberObjects((document: DocumentRecord): readonly ReadCell[] =>
  [
    ...document.indicators.flatMap(figuresOf),
    ...document.nodes.flatMap(({ weight, value, weighted, share }): readonly Optional[] => [
      weight,
      value,
      weighted,
      share,
    ]),
    ...document.cards.flatMap((card): readonly Optional[] => [
      ...card.amounts.map(({ cell }) => cell),
      card.percentSpent,
      card.declaredIndicators,
    ]),
    ...document.budget.flatMap(({ amounts, shares }) => [
      ...amounts.map(({ value }) => value),
      ...(shares ?? []).map(({ cell }) => cell),
    ]),
    ...document.individual.flatMap(({ weight, target, result, achievement, score }): readonly Optional[] => [
      weight,
      target?.cell,
      result,
      achievement,
      score,
    ]),
    ...document.contexts.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)),
    ...document.dates.map(({ cell }) => cell),
  ].filter(isCell),
);

/** The figures that are written in this strange way. */
export const cellsWith = (document: DocumentRecord, oddity: ReadOddity): readonly ReadCell[] =>
  figureCells(document).filter(({ oddities }) => oddities?.includes(oddity) === true);
