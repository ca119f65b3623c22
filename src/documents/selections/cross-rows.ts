/** What carries a perspective or programme: what its value is made of, and everything else with the same label. */
import type { CycleLookup, Indicator, PlanNode } from '../../model/index.ts';

/** Perspective or programme, with its id or code. */
export interface CrossLabel {
  readonly kind: 'perspective' | 'programme';
  readonly id: string;
}

/** Id of the label among the subjects that have results. */
export const crossSubject = ({ kind, id }: CrossLabel): string => `${kind}:${id}`;

const carries =
  ({ kind, id }: CrossLabel) =>
  (item: PlanNode | Indicator): boolean =>
    kind === 'programme'
      ? item.programmes.includes(id)
      : item.perspectives.includes(id) || item.weights.some((weight) => weight.perspective === id);

/** Nodes and indicators of the plan with the label, in the order of the tree. */
export const carriersOf = (lookup: CycleLookup, label: CrossLabel): readonly string[] => {
  const carrying = [...(lookup.plan?.nodes ?? []), ...(lookup.plan?.indicators ?? [])].filter(carries(label));
  const ids = new Set<string>(carrying.map(({ id }) => id));
  return lookup.results.subjects.flatMap(({ id }) => (ids.has(id) ? [id] : []));
};

/** The rows of which the value is made: those of the kind that the rulebook names. */
export const rowsOfValue = (lookup: CycleLookup, label: CrossLabel): readonly string[] => {
  const { over } = lookup.cycle.rulebook[label.kind];
  return carriersOf(lookup, label).filter((id) => lookup.subject(id)?.kind === over);
};
