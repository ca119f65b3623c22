/** Routes of the performance tree. */
import type { CycleRoute } from '../../routing/page.ts';
import { renderTree } from './tree-page.tsx';

/** The tree, whole or from one branch on. */
export const treeRoutes: readonly CycleRoute[] = [
  { path: '/albero', section: '/albero', navigation: 'Albero', render: renderTree, csv: true },
];
