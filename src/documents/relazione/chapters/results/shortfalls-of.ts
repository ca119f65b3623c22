/** Which objectives stayed below their target. */
import type { ResultSubject } from '../../../../model/index.ts';
import type { DocumentInput, DocumentLookup } from '../../../input.ts';

const isObjective = ({ lookup }: DocumentInput, { kind, id }: ResultSubject): boolean => {
  if (kind === 'strategicObjective' || kind === 'operationalObjective') return true;
  return kind === 'group' && lookup.node(id)?.gathers !== 'strategicIndicators';
};

const isShort = (lookup: DocumentLookup, id: string): boolean => {
  const { kind } = lookup.status(id);
  return kind === 'partial' || kind === 'missed';
};

/**
 * Objectives, and groups scored apart, that are partly or not reached as assessed or as measured, in the order of the tree. A group of
 * strategic indicators says the same as its objective and is left out.
 */
export const shortfallsOf = (input: DocumentInput): readonly ResultSubject[] =>
  input.lookup.results.subjects.filter(
    (subject) =>
      isObjective(input, subject) &&
      (isShort(input.lookup, subject.id) || isShort(input.measured, subject.id)),
  );
