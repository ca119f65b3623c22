/** Puts the figures of children together to their parent's (docs/method/5-roll-up.md, "A node's value"). */
import { add, divide, multiply, ONE, type Rational, ZERO } from '../../kernel/index.ts';
import type { Combine, Reason, Step } from '../../model/index.ts';
import { notComputable, type Outcome, valued } from '../outcome.ts';
import {
  type CombineRule,
  type IncludedMember,
  type Member,
  type MemberSource,
  type SortedMembers,
  sortMembers,
} from './member.ts';

/** A combined figure: coefficients of the included children (they add up to one) and what was left out. */
export interface Combined {
  readonly outcome: Outcome<Rational>;
  readonly coefficients: ReadonlyMap<string, Rational>;
  readonly inputs: Step['inputs'];
  readonly excluded: Step['excluded'];
}

/** A source after inclusion: its figure, or the fault of its weights. */
interface SourceFigure {
  readonly figure: Rational;
  readonly share: Rational;
  /** Included children with their part of the source. */
  readonly parts: readonly { readonly member: Member; readonly part: Rational }[];
}

const weigh = (
  included: readonly IncludedMember[],
  combine: Combine,
): Omit<SourceFigure, 'share'> | Reason => {
  const weighted: { readonly member: Member; readonly figure: Rational; readonly weight: Rational }[] = [];
  let total = ZERO;
  for (const { member, figure } of included) {
    const weight = combine === 'mean' ? ONE : member.weight;
    if (weight === undefined) return 'noWeight';
    weighted.push({ member, figure, weight });
    total = add(total, weight);
  }
  const parts: { readonly member: Member; readonly part: Rational }[] = [];
  let sum = ZERO;
  for (const { member, figure, weight } of weighted) {
    const part = divide(weight, total);
    if (part === undefined) return 'zeroWeight';
    parts.push({ member, part });
    sum = add(sum, multiply(weight, figure));
  }
  return { figure: divide(sum, total) ?? ZERO, parts };
};

const NO_COEFFICIENTS: ReadonlyMap<string, Rational> = new Map();

const withoutFigure = (sorted: SortedMembers, outcome: Outcome<Rational>): Combined => ({
  outcome,
  coefficients: NO_COEFFICIENTS,
  inputs: sorted.included.flatMap(({ members }) => members.map(({ member }) => ({ key: member.key }))),
  excluded: sorted.excluded,
});

const figuresOf = (sorted: SortedMembers, combine: Combine): readonly SourceFigure[] | Reason => {
  const figures: SourceFigure[] = [];
  for (const { source, members } of sorted.included) {
    const figure = weigh(members, combine);
    if (typeof figure === 'string') return figure;
    figures.push({ ...figure, share: source.share ?? ONE });
  }
  return figures;
};

/** Puts several sources together by their shares; one alone counts whole, whatever its share. */
const joinSources = (figures: readonly SourceFigure[]): Omit<Combined, 'excluded'> | Reason => {
  const isAlone = figures.length === 1;
  const total = figures.reduce((sum, { share }) => add(sum, share), ZERO);
  const coefficients = new Map<string, Rational>();
  const inputs: { key: string; weight: Rational }[] = [];
  let value = ZERO;
  for (const { figure, share, parts } of figures) {
    const sourcePart = isAlone ? ONE : divide(share, total);
    if (sourcePart === undefined) return 'zeroWeight';
    value = add(value, multiply(sourcePart, figure));
    for (const { member, part } of parts) {
      const coefficient = isAlone ? part : multiply(sourcePart, part);
      coefficients.set(member.id, coefficient);
      inputs.push({ key: member.key, weight: coefficient });
    }
  }
  return { outcome: valued(value), coefficients, inputs };
};

/** The parent's figure from its children's, not yet rounded. */
export const combineMembers = (sources: readonly MemberSource[], rule: CombineRule): Combined => {
  const sorted = sortMembers(sources, rule);
  if (!sorted.hasChildren) {
    return withoutFigure(sorted, { state: 'notApplicable', reason: 'noChildren' });
  }
  if (sorted.hasFault) return withoutFigure(sorted, notComputable('childNotComputable'));
  if (sorted.included.length === 0) {
    return withoutFigure(sorted, { state: sorted.emptyState, reason: 'allExcluded' });
  }
  const figures = figuresOf(sorted, rule.combine);
  if (typeof figures === 'string') return withoutFigure(sorted, notComputable(figures));
  const joined = joinSources(figures);
  if (typeof joined === 'string') return withoutFigure(sorted, notComputable(joined));
  return { ...joined, excluded: sorted.excluded };
};
