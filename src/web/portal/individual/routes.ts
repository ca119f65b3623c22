/** Route of the individual objectives. */
import type { CycleRoute } from '../../routing/page.ts';
import { renderIndividualObjectives } from './individual-page.tsx';

/** Objectives by post, never by person. */
export const individualRoutes: readonly CycleRoute[] = [
  {
    path: '/obiettivi-individuali',
    section: '/obiettivi-individuali',
    navigation: 'Obiettivi individuali',
    render: renderIndividualObjectives,
    csv: true,
  },
];
