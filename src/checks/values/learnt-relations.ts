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
import { agrees, amountOf, isWithin, lastPlace, printedDigits } from './exact.ts';
import type { FigureLine, FigureLines } from './figure-lines.ts';

/** What a line may be of others. */
export type RelationKind = 'difference' | 'change' | 'total' | 'mean';

/** A way to compute a line; `isStated` when its own name gives it: "(A-B)". */
export interface Relation {
  readonly kind: RelationKind;
  readonly inputs: readonly number[];
  readonly isStated: boolean;
}

const absolute = (value: Rational): Rational => (isNegative(value) ? negate(value) : value);

const ofAmounts = (kind: RelationKind, amounts: readonly Rational[]): Rational | undefined => {
  const [first, second] = amounts;
  if (first === undefined || second === undefined) return undefined;
  if (kind === 'total') return amounts.reduce(add, ZERO);
  if (kind === 'mean') return divide(amounts.reduce(add, ZERO), integer(amounts.length));
  if (kind === 'difference') return isNegative(second) ? add(first, second) : subtract(first, second);
  const quotient = divide(subtract(first, second), absolute(second));
  return quotient === undefined ? undefined : multiply(quotient, HUNDRED);
};

/** What a relation gives for a sample; nothing where an input is no figure. */
export const related = (
  lines: readonly FigureLine[],
  sample: number,
  { kind, inputs }: Relation,
): Rational | undefined => {
  const amounts = inputs.flatMap((input) => amountOf(lines[input]?.cells[sample]) ?? []);
  return amounts.length < inputs.length ? undefined : ofAmounts(kind, amounts);
};

const isRight = (value: Rational, printed: ReadCell): boolean => {
  const amount = amountOf(printed);
  return (
    agrees(value, printed) ||
    (amount !== undefined && isWithin(value, amount, lastPlace(printedDigits(printed))))
  );
};

const CHANGE =
  /\b(?:var|variazion[ei]|scost|scostament[oi]|differenz[ae]|increment[oi]|crescita|diff)\b|Δ|∆|\+\s?\/\s?-/i;
const DIFFERENCE =
  /\b(?:saldo|saldi|risultato|margine|avanzo|disavanzo|vacant[ei]|residu[oi]|economi[ae]|mol)\b/i;
const TOTAL = /\b(?:total[ei]|tot|complessiv[oaie]|compless[oi])\b/i;
const MEAN = /\b(?:medi[ao]|valor medio)\b/i;

/** More lines than these are not tried in pairs. */
const MOST_LINES = 12;

const pairs = (from: readonly number[], kind: RelationKind): readonly Relation[] =>
  from.flatMap((one) =>
    from.flatMap((other) => (one === other ? [] : [{ kind, inputs: [one, other], isStated: false }])),
  );

/** Runs of two to eight neighbouring lines right before or right after the target. */
const runs = (target: number, from: ReadonlySet<number>, kind: RelationKind): readonly Relation[] =>
  [-1, 1].flatMap((step) => {
    const found: Relation[] = [];
    const inputs: number[] = [];
    for (let line = target + step; from.has(line) && inputs.length < 8; line += step) {
      inputs.push(line);
      if (inputs.length > 1) found.push({ kind, inputs: [...inputs], isStated: false });
    }
    return found;
  });

/** "Risultato (A-B)" where two lines end in "(A)" and "(B)". */
const stated = (lines: readonly FigureLine[], target: number): readonly Relation[] => {
  const found = /\(\s*([A-Z])\s*[-–+±]+\s*([A-Z])\s*\)\s*$/.exec(lines[target]?.label ?? '');
  if (found === null) return [];
  const inputs = [found[1], found[2]].map((letter) =>
    lines.findIndex(({ label }) => label.trim().endsWith(`(${letter})`)),
  );
  return inputs.includes(-1) ? [] : [{ kind: 'difference', inputs, isStated: true }];
};

/** The relations that the name of a line allows; totals in rows are learnt in another way, with their headings and subtotals. */
const relationsOf = ({ lines, direction }: FigureLines, target: number): readonly Relation[] => {
  const line = lines[target];
  if (line === undefined) return [];
  const amounts = lines.flatMap(({ isPercent }, index) => (index === target || isPercent ? [] : [index]));
  const inputs = amounts.slice(0, MOST_LINES);
  if (line.isPercent) return CHANGE.test(line.label) ? pairs(inputs, 'change') : [];
  const own = new Set(direction === 'columns' ? amounts : []);
  return [
    ...stated(lines, target),
    ...(CHANGE.test(line.label) || DIFFERENCE.test(line.label) ? pairs(inputs, 'difference') : []),
    ...(CHANGE.test(line.label) ? pairs(inputs, 'change') : []),
    ...(TOTAL.test(line.label) ? runs(target, own, 'total') : []),
    ...(MEAN.test(line.label) ? runs(target, own, 'mean') : []),
  ];
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
  const [one, other] = inputs.map((input) => amountOf(lines[input]?.cells[sample]));
  if (one === undefined || other === undefined) return false;
  return [add(one, other), subtract(one, other)].some((value) => isRight(value, printed));
};

/** A figure among those that others add up to is their mean or the last of them: times and shares are not added up. */
const isBetween = (amount: Rational, cells: readonly (ReadCell | undefined)[]): boolean => {
  const amounts = cells.flatMap((cell) => amountOf(cell) ?? []);
  return (
    amounts.some((other) => compare(other, amount) <= 0) &&
    amounts.some((other) => compare(other, amount) > 0)
  );
};

const judge = (
  { lines }: FigureLines,
  target: number,
  relation: Relation,
  isLeftOut: (cell: ReadCell) => boolean,
): Verdict => {
  const wrong: WrongSample[] = [];
  const seen = new Set<string>();
  let right = 0;
  lines[target]?.cells.forEach((printed, sample) => {
    const cells = [printed, ...relation.inputs.map((input) => lines[input]?.cells[sample])];
    const value = related(lines, sample, relation);
    const amount = amountOf(printed);
    if (printed === undefined || value === undefined || amount === undefined) return;
    if (printed.understood?.kind === 'percent' && relation.kind !== 'change') return;
    if (cells.some((cell) => cell !== undefined && isLeftOut(cell))) return;
    if (relation.kind === 'total' && isBetween(amount, cells.slice(1))) return;
    const isNormal = isRight(value, printed);
    if (!isNormal && relation.kind === 'difference' && isOtherwise(lines, sample, relation, printed)) return;
    if (!isNormal) wrong.push({ sample, printed, value, relation });
    else if (!isZero(amount)) {
      right += 1;
      seen.add(`${amount.numerator}/${amount.denominator}`);
    }
  });
  return { relation, right, distinct: seen.size, wrong };
};

/** Two samples at least must show the relation, and twice as many as do not; one is enough where the name of the line states it. */
const isLearnt = ({ relation, right, distinct, wrong }: Verdict): boolean =>
  relation.isStated
    ? right + wrong.length > 1 || wrong.length === 1
    : distinct >= 2 && right >= 2 * wrong.length;

/** The samples of a line that do not follow what the others show; `isLeftOut` tells figures that are known to be wrong. */
export const wrongSamples = (
  lines: FigureLines,
  target: number,
  isLeftOut: (cell: ReadCell) => boolean,
): readonly WrongSample[] => {
  const verdicts = relationsOf(lines, target).map((relation) => judge(lines, target, relation, isLeftOut));
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
    amount !== undefined && !isZero(amount) && compare(amount, ZERO) !== 0 && isRight(negate(value), printed)
  );
};
