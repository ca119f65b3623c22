/** Which assessment counts for a node on a basis (docs/method/6-rounding-states-bases.md, "Measured and assessed"). */
import type { Assessment, Basis } from '../../model/index.ts';

/** The assessments in force on a basis, by subject key. */
export type AssessmentsInForce = ReadonlyMap<string, Assessment>;

/** Key of the subject of an assessment: a row of a unit is `INDICATOR@UNIT`, everything else its id. */
export const assessedSubject = (assessment: Assessment): string =>
  assessment.unit === undefined ? assessment.node : `${assessment.node}@${assessment.unit}`;

const lastOfRole = (
  assessments: readonly Assessment[],
  role: Assessment['role'],
): Map<string, Assessment> => {
  const last = new Map<string, Assessment>();
  for (const assessment of assessments) {
    if (assessment.role === role) last.set(assessedSubject(assessment), assessment);
  }
  return last;
};

/**
 * The assessments of a basis: none when measured, the manager's last ones, or the OIV's last ones over them. The OIV's
 * `confirm` leaves the manager's in force; a `confirm` that stands changes nothing.
 */
export const assessmentsInForce = (assessments: readonly Assessment[], basis: Basis): AssessmentsInForce => {
  if (basis === 'measured') return new Map();
  const inForce = lastOfRole(assessments, 'manager');
  if (basis === 'manager') return inForce;
  for (const [subject, assessment] of lastOfRole(assessments, 'oiv')) {
    if (assessment.decision !== 'confirm' || !inForce.has(subject)) inForce.set(subject, assessment);
  }
  return inForce;
};
