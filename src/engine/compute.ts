/** Computes a whole cycle: results of indicators and units, roll-up, columns, and the issues met on the way. */
import type { Issue, LocalDate, Rational } from '../kernel/index.ts';
import type { Basis, CycleFile, ResultSet } from '../model/index.ts';
import type { Computation } from './computation.ts';
import { indicatorSubject } from './graph/subject.ts';
import { subjectsOf } from './graph/subjects.ts';
import { entryIssues } from './issues/entry-issues.ts';
import { figureIssues } from './issues/figure-issues.ts';
import { outsideIssues } from './issues/outside-issues.ts';
import { weightIssues } from './issues/weight-issues.ts';
import type { Outcome } from './outcome.ts';
import { administrationResult } from './result/administration-result.ts';
import { writeContributions } from './roll-up/contributions.ts';
import { rollUpAcross } from './roll-up/cross-values.ts';
import { rollUpTree, type Scores } from './roll-up/node-values.ts';
import { treeOf } from './roll-up/tree.ts';
import { rollUpUnits } from './roll-up/unit-values.ts';
import { scoreSubject } from './score/score.ts';
import { startOnCycle } from './start-computation.ts';

/** On which basis, and how the cycle stands on which day (absent: its own day of reading). */
export interface ComputeOptions {
  readonly basis: Basis;
  readonly asOf?: LocalDate;
}

const scoreIndicators = (computation: Computation): Scores => {
  const scores = new Map<string, Outcome<Rational>>();
  for (const indicator of computation.index.indicators.values()) {
    const result = administrationResult(computation, indicator);
    const subject = indicatorSubject(indicator.id);
    scores.set(indicator.id, scoreSubject(computation, indicator, { subject, result }));
  }
  return scores;
};

/**
 * Computes all results of a cycle. Never throws on data: what cannot be computed has a state and a reason, what is wrong with the
 * data is an issue. The same cycle always gives the same results.
 */
export const compute = (cycle: CycleFile, options: ComputeOptions): ResultSet => {
  const computation = startOnCycle(cycle, options);
  const tree = treeOf(computation.index);
  const rollUp = rollUpTree(computation, tree, scoreIndicators(computation));
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
  return { basis: options.basis, asOf: computation.index.asOf, subjects, nodes: computation.nodes, issues };
};
