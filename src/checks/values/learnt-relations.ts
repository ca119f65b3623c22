/** How a line of figures comes from others: differences, changes, totals and means by its name, learnt from the samples that follow. */
import {
  add,
  compare,
  divide,
  HUNDRED,
  integer,
  isNegative,
  isZero,
  multiply,
  negate,
  type Rational,
  subtract,
  ZERO,
} from '../../kernel/index.ts';
import type { ReadCell } from '../../model/index.ts';
import { amountOf, isWithin, lastPlace, nearlyAgrees, printedDigits } from './exact.ts';
import type { FigureLine, FigureLines } from './figure-lines.ts';
import { type Relation, type RelationKind, relationsOf } from './line-relations.ts';

const absolute = (value: Rational): Rational => (isNegative(value) ? negate(value) : value);

const ofAmounts = (
  kind: RelationKind,
  amounts: readonly Rational[],
  direction: FigureLines['direction'],
): Rational | undefined => {
  const [first, second] = amounts;
  if (first === undefined || second === undefined) return undefined;
  if (kind === 'total') return amounts.reduce(add, ZERO);
  if (kind === 'mean') return divide(amounts.reduce(add, ZERO), integer(amounts.length));
  if (kind === 'difference') {
    const isCost = direction === 'rows' && isNegative(second);
    return isCost ? add(first, second) : subtract(first, second);
  }
  const quotient =
    kind === 'share' ? divide(first, second) : divide(subtract(first, second), absolute(second));
  return quotient === undefined ? undefined : multiply(quotient, HUNDRED);
};

/** Amounts that stand for those printed in some cells. */
type Righted = ReadonlyMap<ReadCell, Rational>;

/** What a relation gives for a sample; nothing where an input is no figure. Among rows a cost may be printed as a negative amount. */
const related = (
  { lines, direction }: FigureLines,
  sample: number,
  { kind, inputs }: Relation,
  righted?: Righted,
): Rational | undefined => {
  const amounts = inputs.flatMap((input) => {
    const line = lines[input];
    const cell = line?.cells[sample];
    return (cell === undefined ? undefined : righted?.get(cell)) ?? line?.amounts[sample] ?? [];
  });
  return amounts.length < inputs.length ? undefined : ofAmounts(kind, amounts, direction);
};

/** A sample that does not follow the relation of its line. */
export interface WrongSample {
  readonly sample: number;
  readonly printed: ReadCell;
  readonly value: Rational;
  readonly relation: Relation;
}

interface Verdict {
  readonly relation: Relation;
  readonly right: number;
  readonly distinct: number;
  readonly wrong: readonly WrongSample[];
}

/** Costs printed as negative amounts are added up; in a column of differences they may be taken off again. */
const isOtherwise = (
  lines: readonly FigureLine[],
  sample: number,
  { inputs }: Relation,
  printed: ReadCell,
): boolean => {
  const [one, other] = inputs.map((input) => lines[input]?.amounts[sample]);
  if (one === undefined || other === undefined) return false;
  return [add(one, other), subtract(one, other)].some((value) => nearlyAgrees(value, printed));
};

/** A figure among those that others add up to is their mean or the last of them: times and shares are not added up. */
const isBetween = (amount: Rational, cells: readonly (ReadCell | undefined)[]): boolean => {
  const amounts = cells.flatMap((cell) => amountOf(cell) ?? []);
  return (
    amounts.some((other) => compare(other, amount) <= 0) &&
    amounts.some((other) => compare(other, amount) > 0)
  );
};

/** Relations that give percentages. */
const OF_PERCENT: ReadonlySet<RelationKind> = new Set(['change', 'share']);

/** Figures that say nothing of a relation: percentages of another kind, and means where others are added up. */
const isApart = (
  kind: RelationKind,
  printed: ReadCell,
  amount: Rational,
  inputs: readonly ReadCell[],
): boolean =>
  (printed.understood?.kind === 'percent' && !OF_PERCENT.has(kind)) ||
  (kind === 'total' && isBetween(amount, inputs));

/** What becomes of one sample: it follows the relation, does not, or says nothing. */
const judgeSample = (
  figures: FigureLines,
  sample: number,
  printed: ReadCell,
  relation: Relation,
): WrongSample | 'right' | undefined => {
  const value = related(figures, sample, relation);
  const amount = amountOf(printed);
  const inputs = relation.inputs.flatMap((input) => figures.lines[input]?.cells[sample] ?? []);
  if (value === undefined || amount === undefined || isApart(relation.kind, printed, amount, inputs))
    return undefined;
  if (nearlyAgrees(value, printed)) return isZero(amount) ? undefined : 'right';
  const isDoubtful = relation.kind === 'difference' && isOtherwise(figures.lines, sample, relation, printed);
  return isDoubtful ? undefined : { sample, printed, value, relation };
};

/** The names of lines say the relation, so that fewer samples must show it. */
const isNamed = ({ isStated, isSuggested }: Relation): boolean => isStated === true || isSuggested === true;

/** Two samples that show a relation, and one that does not. */
const FEWEST = 3;

const judge = (
  figures: FigureLines,
  target: number,
  relation: Relation,
  isLeftOut: (cell: ReadCell) => boolean,
): Verdict => {
  const wrong: WrongSample[] = [];
  const seen: string[] = [];
  const cells = figures.lines[target]?.cells ?? [];
  for (const [sample, printed] of cells.entries()) {
    // With so many that do not follow, the others are too few
    if (!isNamed(relation) && wrong.length * 3 > cells.length) break;
    const inputs = relation.inputs.map((input) => figures.lines[input]?.cells[sample]);
    if (printed === undefined || [printed, ...inputs].some((cell) => cell !== undefined && isLeftOut(cell)))
      continue;
    const verdict = judgeSample(figures, sample, printed, relation);
    if (verdict === 'right') seen.push(printed.published.trim());
    else if (verdict !== undefined) wrong.push(verdict);
  }
  return { relation, right: seen.length, distinct: new Set(seen).size, wrong };
};

/** Two samples at least must show the relation, and twice as many as do not; names of lines that say it need one, or none. */
const isLearnt = ({ relation, right, distinct, wrong }: Verdict): boolean => {
  if (relation.isStated === true) return true;
  if (relation.isSuggested === true) return right > 0 && right >= wrong.length;
  return distinct >= 2 && right >= 2 * wrong.length;
};

/** The samples of a line that do not follow what the others show; `isLeftOut` tells figures that are known to be wrong. */
export const wrongSamples = (
  lines: FigureLines,
  target: number,
  isLeftOut: (cell: ReadCell) => boolean,
): readonly WrongSample[] => {
  const figures = lines.lines[target]?.amounts.filter((amount) => amount !== undefined).length ?? 0;
  const verdicts = relationsOf(lines, target)
    .filter((relation) => isNamed(relation) || figures >= FEWEST)
    .map((relation) => judge(lines, target, relation, isLeftOut));
  const best = verdicts
    .filter(isLearnt)
    .reduce<Verdict | undefined>(
      (found, each) => (found === undefined || each.right > found.right ? each : found),
      undefined,
    );
  return best?.wrong ?? [];
};

/** Whether a figure is the computed one but for its sign. */
export const hasOtherSign = ({ printed, value }: WrongSample): boolean => {
  const amount = amountOf(printed);
  return (
    amount !== undefined &&
    !isZero(amount) &&
    compare(amount, ZERO) !== 0 &&
    nearlyAgrees(negate(value), printed)
  );
};

/** Whether a sample would be right if one of its figures were what its wrong total asks for: the total tells that. */
export const isToldByTotal = (
  lines: FigureLines,
  { sample, printed, value, relation }: WrongSample,
  righted: Righted,
): boolean => {
  const target = righted.get(printed);
  if (target !== undefined && isWithin(target, value, lastPlace(printedDigits(printed)))) return true;
  return relation.inputs.some((input) => {
    const cell = lines.lines[input]?.cells[sample];
    const right = cell === undefined ? undefined : righted.get(cell);
    if (cell === undefined || right === undefined) return false;
    const other = related(lines, sample, relation, new Map([[cell, right]]));
    return other !== undefined && nearlyAgrees(other, printed);
  });
};
