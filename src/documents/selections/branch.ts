/** A part of the tree in the order of the plan. */
import type { CycleLookup, ResultSubject } from '../../model/index.ts';

/** A subject with its depth below the first one. */
export interface Branch {
  readonly subject: ResultSubject;
  readonly level: number;
}

/** A subject and everything beneath it, depth first. */
export const branchOf = (lookup: CycleLookup, id: string): readonly Branch[] => {
  const collect = (subject: ResultSubject, level: number): readonly Branch[] => [
    { subject, level },
    ...lookup.children(subject.id).flatMap((child) => collect(child, level + 1)),
  ];
  const root = lookup.subject(id);
  return root === undefined ? [] : collect(root, 0);
};
