/** Figures that were assessed otherwise than measured: each carries the measured figure and the motive in a note. */
import type { Assessment, ResultNode } from '../../../model/index.ts';
import { assessedNote, formatResult, vocabulary } from '../../../wording/index.ts';
import type { DocumentInput } from '../../input.ts';
import { branchOf } from '../../selections/branch.ts';
import type { Inline } from '../../tree.ts';

const sameFigure = (first: ResultNode | undefined, second: ResultNode | undefined): boolean =>
  first?.state === second?.state && first?.shown === second?.shown;

/** Whether the subject stands otherwise than it was measured. */
export const isAssessedOtherwise = ({ lookup, measured }: DocumentInput, id: string): boolean =>
  !sameFigure(lookup.main(id), measured.main(id));

const assesses = (assessment: Assessment, id: string): boolean => {
  const [node, unit] = id.split('@', 2);
  return assessment.node === node && (assessment.unit === undefined || assessment.unit === unit);
};

/** The assessments of a subject that count on the basis of the document; the last one prevails. */
export const assessmentsOf = ({ cycle, basis }: DocumentInput, id: string): readonly Assessment[] =>
  cycle.assessments.filter(
    (assessment) =>
      assesses(assessment, id) &&
      assessment.decision !== 'confirm' &&
      (assessment.role === 'manager' ? basis !== 'measured' : basis === 'oiv'),
  );

/** Codes of what was assessed beneath a subject, so that its own figure changed too. */
const assessedBeneath = (input: DocumentInput, id: string): readonly string[] =>
  branchOf(input.lookup, id).flatMap(({ subject }) =>
    subject.id !== id && assessmentsOf(input, subject.id).length > 0 ? [subject.code] : [],
  );

/** The note of a figure; none where it is the measured one. */
export const assessedNotes = (input: DocumentInput, id: string): readonly Inline[] => {
  if (!isAssessedOtherwise(input, id)) return [];
  const measured = input.measured.main(id);
  const own = assessmentsOf(input, id).at(-1);
  return [
    {
      kind: 'note',
      text: assessedNote({
        measured: measured === undefined ? undefined : formatResult(measured),
        by: own === undefined ? undefined : vocabulary().byAssessor[own.role],
        motive: own?.motive,
        beneath: assessedBeneath(input, id),
      }),
    },
  ];
};
