/**
 * The table of all addresses. To add a page: write `portal/<feature>/routes.ts` with a list of `CycleRoute`s and name it here;
 * navigation, CSV twin, fingerprint, errors and tests follow from the table.
 */
import { homeRoutes } from './portal/home/routes.ts';
import type { CycleRoute, DownloadRoute } from './routing/page.ts';

/** Pages outside a cycle. */
export const siteRoutes: readonly string[] = ['/', '/:slug'];

/** Pages below `/:slug/:year`, in the order of the navigation. */
export const cycleRoutes: readonly CycleRoute[] = [...homeRoutes];

/** Files below `/:slug/:year`. */
export const downloadRoutes: readonly DownloadRoute[] = [];
