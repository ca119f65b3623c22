/** Routes of the organisational units. */
import type { CycleRoute } from '../../routing/page.ts';
import { renderUnit } from './unit-page.tsx';
import { renderUnits } from './units-page.tsx';

/** The list of units, and the page of each. */
export const unitRoutes: readonly CycleRoute[] = [
  { path: '/unita', section: '/unita', navigation: 'Unità', render: renderUnits, csv: true },
  { path: '/unita/:id', section: '/unita', render: renderUnit, csv: true },
];
