/** Routes of perspectives and programmes. */
import type { CycleRoute } from '../../routing/page.ts';
import { renderPerspectives, renderProgrammes } from './cross-lists.tsx';
import { renderPerspective, renderProgramme } from './cross-page.tsx';

/** The lists, and the page of each perspective and programme. */
export const crossRoutes: readonly CycleRoute[] = [
  { path: '/prospettive', section: '/mappa', render: renderPerspectives, csv: true },
  { path: '/prospettive/:id', section: '/mappa', render: renderPerspective, csv: true },
  { path: '/programmi', section: '/mappa', render: renderProgrammes, csv: true },
  { path: '/programmi/*', section: '/mappa', render: renderProgramme, csv: true },
];
