/** Route of the resources. */
import type { CycleRoute } from '../../routing/page.ts';
import { renderResources } from './resources-page.tsx';

/** Money planned and spent. */
export const resourceRoutes: readonly CycleRoute[] = [
  { path: '/risorse', section: '/risorse', navigation: 'Risorse', render: renderResources, csv: true },
];
