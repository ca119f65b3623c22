/** Route of the context data. */
import type { CycleRoute } from '../../routing/page.ts';
import { renderContext } from './context-page.tsx';

/** Staff, indices, territory, services as tables. */
export const contextRoutes: readonly CycleRoute[] = [
  { path: '/contesto', section: '/contesto', navigation: 'Contesto', render: renderContext, csv: true },
];
