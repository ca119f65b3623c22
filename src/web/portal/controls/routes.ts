/** Route of the coherence checks on a cycle of ours. */
import type { CycleRoute } from '../../routing/page.ts';
import { renderControls } from './controls-page.tsx';

/** The checks belong to the documents: they are what is looked at before one is approved. */
export const controlRoutes: readonly CycleRoute[] = [
  { path: '/controlli', section: '/documenti', render: renderControls, csv: true },
];
