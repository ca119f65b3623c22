/** The breadcrumb of a node: its path in the tree. */
import type { Crumb, PageRequest } from '../routing/page.ts';

/** The steps from the tree down to the parent of a node or indicator; the administration itself is the home. */
export const treeCrumbs = ({ reading, links }: PageRequest, id: string): readonly Crumb[] => [
  { label: 'Albero', href: links.to('/albero') },
  ...reading
    .ancestors(id)
    .filter((subject) => subject.kind !== 'administration')
    .map((subject) => ({ label: subject.code, href: links.node(subject.id) })),
];
