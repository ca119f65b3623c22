/** The evaluation of an indicator in a scope, at the stage that it names. */
import { stepOf } from '../graph/record.ts';
import { notComputable } from '../outcome.ts';
import { evaluateMilestones } from './evaluate-milestones.ts';
import { evaluatePeriods } from './evaluate-period.ts';
import { evaluateYear } from './evaluate-year.ts';
import type { Scope } from './scope.ts';
import type { Evaluated } from './to-result.ts';

/** The figure of an indicator from the entries of a scope, not yet rounded. */
export const evaluate = (scope: Scope): Evaluated => {
  const { indicator, computation } = scope;
  if (computation.circular.has(indicator.id)) {
    return { outcome: notComputable('circularFormula'), step: stepOf('formula', []) };
  }
  const { evaluation } = indicator;
  switch (evaluation.stage) {
    case 'year':
      return evaluateYear(scope, evaluation);
    case 'period':
      return evaluatePeriods(scope, evaluation);
    case 'milestones':
      return evaluateMilestones(scope, evaluation);
  }
};
