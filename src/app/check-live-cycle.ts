/** The coherence rules on a cycle of ours, while it is written and before it is validated. */
import { checkCycle } from '../checks/index.ts';
import type { Basis, Finding } from '../model/index.ts';
import type { CycleView } from './cycle-view.ts';

/** What the rules find in a cycle on a basis, errors first; places are objects and fields of the cycle. */
export const checkLiveCycle = (
  view: Pick<CycleView, 'cycle' | 'results'>,
  basis: Basis = 'measured',
): readonly Finding[] => checkCycle(view.cycle, view.results(basis));
