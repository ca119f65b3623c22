/** Published figures beside the computed ones: which are reproduced, which contradict, which were inputs, which cannot be computed. */

import { targetInForce } from '../../engine/index.ts';
import {
  formatDecimal,
  indicatorId,
  compare as order,
  parseDecimal,
  type Rational,
  round,
} from '../../kernel/index.ts';
import type {
  Bound,
  CycleFile,
  Figure,
  Quantity,
  Reference,
  ResultNode,
  ResultSet,
  Target,
} from '../../model/index.ts';

/** What a published figure turned out to be. */
export type ComparisonKind = 'reproduced' | 'contradiction' | 'input' | 'notReproducible';

/** Why a published figure differs, as far as the figures themselves tell; a reference's own note says more. */
export type ComparisonCode = 'differs' | 'equalOnMeasured' | 'differentKind' | 'unreadable' | 'noResult';

/** One published figure compared. `id` is the subject's (`INDICATOR@UNIT` for a row); `computed` is absent without a result. */
export interface Comparison {
  readonly reference: Reference;
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly computed?: string;
  readonly equal: boolean;
  readonly kind: ComparisonKind;
  readonly because?: ComparisonCode;
  readonly node?: ResultNode;
}

/** The result sets that a comparison needs: the basis asked for, and the measured one to recognise figures printed on it. */
export interface ComparisonResults {
  readonly asked: ResultSet;
  readonly measured: ResultSet;
}

interface Verdict {
  readonly computed?: string;
  readonly equal: boolean;
  readonly because?: ComparisonCode;
  readonly node?: ResultNode;
}

const printedDigits = (amount: string): number => amount.split('.')[1]?.length ?? 0;

/** Whether the exact number, rounded half up to the digits printed, is the printed number. */
const agrees = (exact: Rational, amount: string): boolean => {
  const published = parseDecimal(amount);
  const rounded = round(exact, { mode: 'halfUp', digits: printedDigits(amount) });
  return published !== undefined && order(rounded, published) === 0;
};

/** A figure printed with more digits than the rule keeps is compared with what stood before the rounding. */
const agreesWithNode = (exact: Rational, unrounded: Rational | undefined, amount: string): boolean =>
  agrees(exact, amount) || (unrounded !== undefined && agrees(unrounded, amount));

const equalFigures = (
  { figure, step }: ResultNode & { readonly figure: Figure },
  published: Quantity,
): boolean | 'differentKind' => {
  if (figure.kind === 'date')
    return published.kind === 'date' ? published.date === figure.date : 'differentKind';
  if (figure.kind === 'boolean')
    return published.kind === 'boolean' ? published.value === figure.value : 'differentKind';
  if (!('amount' in published)) return 'differentKind';
  return agreesWithNode(figure.exact, step.unrounded, published.amount);
};

const verdictOnNode = (reference: Reference, node: ResultNode | undefined): Verdict => {
  const figure = node?.figure;
  if (node === undefined || figure === undefined)
    return { equal: false, because: 'noResult', ...(node && { node }) };
  const computed = node.shown ?? '';
  if (reference.value === undefined) return { computed, equal: false, because: 'unreadable', node };
  const equal = equalFigures({ ...node, figure }, reference.value);
  if (equal === true) return { computed, equal: true, node };
  return { computed, equal: false, because: equal === 'differentKind' ? 'differentKind' : 'differs', node };
};

const boundOf = (target: Target): Bound | undefined => {
  const { goal } = target;
  if ('bound' in goal) return goal.bound;
  return goal.direction === 'limits' ? { kind: 'number', amount: goal.target } : undefined;
};

const boundText = (bound: Exclude<Bound, { kind: 'relative' }>): string => {
  if ('amount' in bound) return bound.amount;
  if (bound.kind === 'date') return bound.date;
  return bound.kind === 'text' ? bound.text : String(bound.value);
};

const sameQuantity = (first: Quantity, second: Quantity): boolean => {
  if (!('amount' in first && 'amount' in second))
    return first.kind === second.kind && boundText(first) === boundText(second);
  const [left, right] = [parseDecimal(first.amount), parseDecimal(second.amount)];
  return left !== undefined && right !== undefined && order(left, right) === 0;
};

const verdictOnTarget = (cycle: CycleFile, results: ResultSet, reference: Reference): Verdict => {
  const target = targetInForce(cycle, indicatorId(reference.node), results.asOf);
  const bound = target === undefined ? undefined : boundOf(target);
  if (bound === undefined || bound.kind === 'relative') return { equal: false, because: 'noResult' };
  const computed = boundText(bound);
  if (reference.value === undefined) return { computed, equal: false, because: 'unreadable' };
  const equal = sameQuantity(bound, reference.value);
  if (equal) return { computed, equal };
  const differentKind = 'amount' in bound !== 'amount' in reference.value;
  return { computed, equal, because: differentKind ? 'differentKind' : 'differs' };
};

const kindOf = (reference: Reference, verdict: Verdict): ComparisonKind => {
  if (verdict.because === 'noResult') return reference.input === true ? 'input' : 'notReproducible';
  if (!verdict.equal) return 'contradiction';
  return reference.input === true ? 'input' : 'reproduced';
};

const subjectId = (reference: Reference): string =>
  reference.unit === undefined ? reference.node : `${reference.node}@${reference.unit}`;

const compareOne = (cycle: CycleFile, results: ComparisonResults, reference: Reference): Comparison => {
  const id = subjectId(reference);
  const key = `${id}#${reference.field}`;
  const verdict =
    reference.field === 'target'
      ? verdictOnTarget(cycle, results.asked, reference)
      : verdictOnNode(reference, results.asked.nodes.get(key));
  const onMeasured =
    verdict.because === 'differs' && verdictOnNode(reference, results.measured.nodes.get(key)).equal;
  const subject = results.asked.subjects.find((candidate) => candidate.id === id);
  return {
    reference,
    id,
    code: subject?.code ?? '',
    title: subject?.title ?? '',
    ...verdict,
    ...(onMeasured && { because: 'equalOnMeasured' as const }),
    kind: kindOf(reference, verdict),
  };
};

/**
 * Compares every published figure of the cycle with the computed one, rounded half up to the digits printed.
 * Neither the calculation nor the order of the references depends on the outcome.
 */
export const comparePublished = (cycle: CycleFile, results: ComparisonResults): readonly Comparison[] =>
  cycle.references.map((reference) => compareOne(cycle, results, reference));

/** How many published figures are of each kind. */
export const countKinds = (comparisons: readonly Comparison[]): Readonly<Record<ComparisonKind, number>> => {
  const counts = { reproduced: 0, contradiction: 0, input: 0, notReproducible: 0 };
  for (const comparison of comparisons) counts[comparison.kind] += 1;
  return counts;
};

/** The difference computed − published of two numbers, with the digits printed; `undefined` for dates and other kinds. */
export const differenceShown = (comparison: Comparison): string | undefined => {
  const { reference, node } = comparison;
  if (reference.value === undefined || !('amount' in reference.value)) return undefined;
  const published = parseDecimal(reference.value.amount);
  if (published === undefined || node?.figure === undefined || !('exact' in node.figure)) return undefined;
  const digits = Math.max(2, printedDigits(reference.value.amount));
  const { exact } = node.figure;
  const difference = {
    numerator: exact.numerator * published.denominator - published.numerator * exact.denominator,
    denominator: exact.denominator * published.denominator,
  };
  return formatDecimal(difference, { mode: 'halfUp', digits });
};
