/** Routes of the indicators. */
import type { CycleRoute } from '../../routing/page.ts';
import { renderIndicator } from './indicator-page.tsx';
import { renderIndicators } from './indicators-page.tsx';

/** The list of indicators, and the sheet of each. */
export const indicatorRoutes: readonly CycleRoute[] = [
  {
    path: '/indicatori',
    section: '/indicatori',
    navigation: 'Indicatori',
    render: renderIndicators,
    csv: true,
  },
  {
    path: '/indicatori/:id',
    section: '/indicatori',
    render: renderIndicator,
    csv: true,
    dependsOnMore: true,
  },
];
