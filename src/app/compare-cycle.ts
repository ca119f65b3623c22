/** The published figures of a cycle beside the computed ones. */
import { type Comparison, type ComparisonKind, comparePublished, countKinds } from '../checks/index.ts';
import type { Basis } from '../model/index.ts';
import type { CycleView } from './cycle-view.ts';

export {
  type Comparison,
  type ComparisonCode,
  type ComparisonKind,
  differenceShown,
} from '../checks/index.ts';

/** All comparisons, in the order in which the figures were published, with their counts by kind. */
export interface CycleComparison {
  readonly comparisons: readonly Comparison[];
  readonly counts: Readonly<Record<ComparisonKind, number>>;
}

/** Compares the cycle's published figures with its results on a basis. */
export const compareCycle = (view: Pick<CycleView, 'cycle' | 'results'>, basis: Basis): CycleComparison => {
  const comparisons = comparePublished(view.cycle, {
    asked: view.results(basis),
    measured: view.results('measured'),
  });
  return { comparisons, counts: countKinds(comparisons) };
};
