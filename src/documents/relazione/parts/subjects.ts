/** Subjects by kind, how they stand, and how a narrative text refers to them. */
import type { ResultField, ResultKindOfNode, ResultSubject } from '../../../model/index.ts';
import type { KindCount, NamedReference } from '../../../wording/index.ts';
import { vocabulary } from '../../../wording/index.ts';
import type { DocumentInput } from '../../input.ts';

/** Subjects of a kind in the order of the tree. */
export const subjectsOf = ({ lookup }: DocumentInput, kind: ResultKindOfNode): readonly ResultSubject[] =>
  lookup.results.subjects.filter((subject) => subject.kind === kind);

/** How many of a kind there are and reached their target. */
export const kindCount = (input: DocumentInput, kind: ResultKindOfNode, key: KindCount['key']): KindCount => {
  const subjects = subjectsOf(input, kind);
  return {
    key,
    total: subjects.length,
    reached: subjects.filter(({ id }) => input.lookup.status(id).kind === 'reached').length,
  };
};

/** Names that references can be written with: letters, digits, points and hyphens. */
const WRITABLE = /^[\w.-]+$/;

/** The code where it names one thing only, else the id; the administration is `ente`. */
const referenceName = ({ lookup }: DocumentInput, subject: ResultSubject): string => {
  if (subject.kind === 'administration') return 'ente';
  const namesakes = lookup.results.subjects.filter(
    ({ id, code, kind }) => (code === subject.code && kind !== 'unitIndicator') || id === subject.code,
  );
  return namesakes.length === 1 && WRITABLE.test(subject.code) ? subject.code : subject.id;
};

/** The reference to a figure of a subject, without braces. */
export const referenceTo = (input: DocumentInput, subject: ResultSubject, field: ResultField): string =>
  `${referenceName(input, subject)}.${field}`;

const nameOf = (subject: ResultSubject): string =>
  subject.kind === 'perspective'
    ? `«${subject.title}»`
    : `${vocabulary().theNode[subject.kind]} ${subject.code}`;

/** Subject and reference for a sentence: only where there is a figure, so that no reference leads nowhere. */
export const namedReferences = (
  input: DocumentInput,
  subjects: readonly ResultSubject[],
): readonly NamedReference[] =>
  subjects.flatMap((subject) => {
    const main = input.lookup.main(subject.id);
    return main?.state === 'value'
      ? [{ name: nameOf(subject), reference: referenceTo(input, subject, main.field) }]
      : [];
  });

/** Whether the administration as a whole has a value. */
export const hasValue = ({ lookup }: DocumentInput): boolean =>
  lookup.result('administration', 'value')?.state === 'value';
