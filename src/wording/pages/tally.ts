/** Counts over the results of a cycle, for the first sentences of pages. */
import { compare } from '../../kernel/index.ts';
import type { ResultKindOfNode, ResultNode, ResultSet, ResultSubject, Rulebook } from '../../model/index.ts';
import { type StatusKind, statusOf } from '../status.ts';

/** The score of an indicator or row, the value of everything else. */
export const mainNode = (results: ResultSet, subject: ResultSubject): ResultNode | undefined =>
  results.nodes.get(
    `${subject.id}#${subject.kind === 'indicator' || subject.kind === 'unitIndicator' ? 'score' : 'value'}`,
  );

/** How many subjects stand how. */
export interface Tally {
  readonly total: number;
  readonly counts: Readonly<Record<StatusKind, number>>;
  /** The one with the lowest score or value among those not reached. */
  readonly farthest: { readonly subject: ResultSubject; readonly node: ResultNode } | undefined;
}

const NONE: Readonly<Record<StatusKind, number>> = {
  reached: 0,
  partial: 0,
  missed: 0,
  onTheWay: 0,
  behind: 0,
  notComputable: 0,
  notJudged: 0,
  missing: 0,
  notApplicable: 0,
  notYetDue: 0,
};

const isLower = (node: ResultNode, other: ResultNode): boolean =>
  node.figure !== undefined &&
  other.figure !== undefined &&
  'exact' in node.figure &&
  'exact' in other.figure &&
  compare(node.figure.exact, other.figure.exact) < 0;

/** Counts the subjects by status. */
export const tally = (subjects: readonly ResultSubject[], results: ResultSet, rulebook: Rulebook): Tally => {
  const counts = { ...NONE };
  let farthest: Tally['farthest'];
  let total = 0;
  for (const subject of subjects) {
    const node = mainNode(results, subject);
    if (node === undefined) continue;
    const { kind } = statusOf(node, rulebook);
    counts[kind] += 1;
    total += 1;
    const isShort = kind === 'partial' || kind === 'missed';
    if (isShort && (farthest === undefined || isLower(node, farthest.node))) farthest = { subject, node };
  }
  return { total, counts, farthest };
};

/** The subjects of a kind, in the order of the tree. */
export const subjectsOfKind = (results: ResultSet, kind: ResultKindOfNode): readonly ResultSubject[] =>
  results.subjects.filter((subject) => subject.kind === kind);

/** Cells that offices fill in, by state; those due are all but the ones not yet due. */
export interface CellCounts {
  readonly due: number;
  readonly filled: number;
  readonly missing: number;
  readonly notApplicable: number;
  readonly notYetDue: number;
}

/** How complete the figures of some subjects are: results by state. */
export interface Completeness {
  readonly total: number;
  readonly present: number;
  readonly missing: number;
  readonly notYetDue: number;
  readonly other: number;
}

/** Counts the results of subjects by state. */
export const completenessOf = (subjects: readonly ResultSubject[], results: ResultSet): Completeness => {
  const states = subjects.flatMap((subject) => results.nodes.get(`${subject.id}#result`)?.state ?? []);
  const count = (...wanted: readonly ResultNode['state'][]): number =>
    states.filter((state) => wanted.includes(state)).length;
  return {
    total: states.length,
    present: count('value'),
    missing: count('missing'),
    notYetDue: count('notYetDue'),
    other: count('notApplicable', 'notComputable'),
  };
};
