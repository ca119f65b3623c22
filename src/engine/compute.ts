/** Computes a whole cycle: results of indicators and units, roll-up, columns, and the issues met on the way. */
import type { Issue, LocalDate } from '../kernel/index.ts';
import type { Basis, CycleFile, ResultSet } from '../model/index.ts';
import type { Computation } from './computation.ts';
import { indicatorSubject } from './graph/subject.ts';
import { subjectsOf } from './graph/subjects.ts';
import { entryIssues } from './issues/entry-issues.ts';
import { figureIssues } from './issues/figure-issues.ts';
import { outsideIssues } from './issues/outside-issues.ts';
import { weightIssues } from './issues/weight-issues.ts';
import { administrationResult } from './result/administration-result.ts';
import { writeContributions } from './roll-up/contributions.ts';
import { rollUpAcross } from './roll-up/cross-values.ts';
import { rollUpTree } from './roll-up/node-values.ts';
import { treeOf } from './roll-up/tree.ts';
import { rollUpUnits } from './roll-up/unit-values.ts';
import { scoreSubject } from './score/score.ts';
import { startOnCycle } from './start-computation.ts';

/** On which basis, and how the cycle stands on which day (absent: its own day of reading). */
export interface ComputeOptions {
  readonly basis: Basis;
  readonly asOf?: LocalDate;
}

const scoreIndicators = (computation: Computation): void => {
  for (const indicator of computation.index.indicators.values()) {
    const result = administrationResult(computation, indicator);
    scoreSubject(computation, indicator, { subject: indicatorSubject(indicator.id), result });
  }
};

/** Completes a computation, which may have been given results that still hold. */
export const complete = (computation: Computation): ResultSet => {
  const tree = treeOf(computation.index);
  scoreIndicators(computation);
  const rollUp = rollUpTree(computation, tree);
  writeContributions(rollUp, tree);
  const units = rollUpUnits(computation);
  rollUpAcross(rollUp, tree);
  const subjects = subjectsOf(computation.index, tree, units);
  const issues: readonly Issue[] = [
    ...outsideIssues(computation.index, tree),
    ...weightIssues(rollUp, tree),
    ...entryIssues(computation),
    ...figureIssues(computation, subjects),
  ];
  const { basis, index, nodes } = computation;
  return { basis, asOf: index.asOf, subjects, nodes, issues };
};

/**
 * Computes all results of a cycle. Never throws on data: what cannot be computed has a state and a reason, what is wrong with the
 * data is an issue. The same cycle always gives the same results.
 */
export const compute = (cycle: CycleFile, options: ComputeOptions): ResultSet =>
  complete(startOnCycle(cycle, options));
