/** Routes of the strategy map. */
import type { CycleRoute } from '../../routing/page.ts';
import { renderMap } from './map-page.tsx';

/** The map. */
export const mapRoutes: readonly CycleRoute[] = [
  { path: '/mappa', section: '/mappa', navigation: 'Mappa', render: renderMap, csv: true },
];
