/** Puts an assessment over a score or a value (docs/method/6-rounding-states-bases.md, "Measured and assessed"). */
import type { Rational } from '../../kernel/index.ts';
import type { Assessment, ResultField, ResultKindOfNode, Step } from '../../model/index.ts';
import type { Computation } from '../computation.ts';
import { exact } from '../exact.ts';
import { record, stepOf } from '../graph/record.ts';
import { assessmentKey, type Subject } from '../graph/subject.ts';
import { mapOutcome, type Outcome, percent, valued } from '../outcome.ts';
import { displayOf } from '../rounding.ts';

/** Kinds of subject that follow from the others and are not assessed themselves. */
const NOT_ASSESSED: ReadonlySet<ResultKindOfNode> = new Set(['administration', 'perspective', 'programme']);

/** A score or a value as computed, with its step. */
export interface Computed {
  readonly outcome: Outcome<Rational>;
  readonly step: Step;
}

const decided = (assessment: Assessment | undefined): Outcome<Rational> | undefined => {
  if (assessment === undefined) return undefined;
  if (assessment.decision === 'neutralise') return { state: 'notApplicable', reason: 'neutralised' };
  if (assessment.decision === 'confirm' || assessment.value === undefined) return undefined;
  return valued(exact(assessment.value));
};

/** What a score or value becomes on the basis at hand, and whether it counts as reached. */
export interface WithField {
  readonly field: Extract<ResultField, 'score' | 'value'>;
  readonly isReached: (figure: Rational) => boolean;
}

/**
 * Writes a score or a value. An assessment in force replaces it; what it was then stands beside it as `computed`.
 * Gives the outcome that goes on into the roll-up.
 */
export const keepAssessed = (
  computation: Computation,
  subject: Subject,
  computed: Computed,
  { field, isReached }: WithField,
): Outcome<Rational> => {
  const { nodes, assessments, index } = computation;
  const show = displayOf(index.cycle.rulebook, field);
  const assessment = NOT_ASSESSED.has(subject.kind) ? undefined : assessments.get(subject.id);
  const decision = decided(assessment);
  const outcome = decision ?? computed.outcome;
  const reached = outcome.state === 'value' ? { reached: isReached(outcome.value) } : {};
  let { step } = computed;
  if (assessment !== undefined && decision !== undefined) {
    const key = record(nodes, subject, 'computed', {
      outcome: mapOutcome(computed.outcome, percent),
      step,
      show,
    });
    step = stepOf(assessment.decision, [{ key }, { key: assessmentKey(assessment.id) }]);
  }
  record(nodes, subject, field, { outcome: mapOutcome(outcome, percent), step, show, ...reached });
  return outcome;
};
