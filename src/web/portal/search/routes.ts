/** Routes of the search. */
import type { CycleRoute } from '../../routing/page.ts';
import { renderSearch } from './search-page.tsx';

/** The search over codes, titles and units. */
export const searchRoutes: readonly CycleRoute[] = [
  { path: '/cerca', section: '/cerca', render: renderSearch, csv: true },
];
