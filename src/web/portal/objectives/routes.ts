/** Routes of areas, objectives and groups. */
import type { CycleRoute } from '../../routing/page.ts';
import { renderNode } from './node-page.tsx';
import { renderObjectives } from './objectives-page.tsx';

/** The list of objectives, and the page of each. */
export const objectiveRoutes: readonly CycleRoute[] = [
  {
    path: '/obiettivi',
    section: '/obiettivi',
    navigation: 'Obiettivi',
    render: renderObjectives,
    csv: true,
  },
  { path: '/nodi/:id', section: '/obiettivi', render: renderNode, csv: true },
];
