/** Routes of the home of an administration. */
import type { CycleRoute } from '../../routing/page.ts';
import { renderHome } from './home-page.tsx';

/** The home. */
export const homeRoutes: readonly CycleRoute[] = [
  { path: '', section: '', navigation: 'Home', render: renderHome, csv: true },
];
