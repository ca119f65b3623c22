/** Routes of the comparison with published figures. */
import type { CycleRoute } from '../../routing/page.ts';
import { renderComparison } from './comparison-page.tsx';

/** The comparison. */
export const comparisonRoutes: readonly CycleRoute[] = [
  { path: '/confronto', section: '/confronto', navigation: 'Confronto', render: renderComparison, csv: true },
];
