/**
 * The table of all addresses. To add a page: write `portal/<feature>/routes.ts` with a list of `CycleRoute`s and name it here;
 * navigation, CSV twin, fingerprint, errors and tests follow from the table.
 */
import { comparisonRoutes } from './portal/comparison/routes.ts';
import { contextRoutes } from './portal/context/routes.ts';
import { controlRoutes } from './portal/controls/routes.ts';
import { crossRoutes } from './portal/cross/routes.ts';
import { dataDownloads, dataRoutes } from './portal/data/routes.ts';
import { documentFiles, documentRoutes } from './portal/documents/routes.ts';
import { explanationRoutes } from './portal/explanation/routes.ts';
import { homeRoutes } from './portal/home/routes.ts';
import { indicatorRoutes } from './portal/indicators/routes.ts';
import { individualRoutes } from './portal/individual/routes.ts';
import { mapRoutes } from './portal/map/routes.ts';
import { objectiveRoutes } from './portal/objectives/routes.ts';
import { resourceRoutes } from './portal/resources/routes.ts';
import { ruleRoutes } from './portal/rules/routes.ts';
import { searchRoutes } from './portal/search/routes.ts';
import { treeRoutes } from './portal/tree/routes.ts';
import { unitRoutes } from './portal/units/routes.ts';
import { whatIfDownloads, whatIfRoutes } from './portal/what-if/routes.ts';
import type { CycleRoute, DownloadRoute, FileRoute } from './routing/page.ts';

/** Pages outside a cycle. */
export const siteRoutes: readonly string[] = ['/', '/:slug', '/verifica'];

/** Pages below `/:slug/:year`, in the order of the navigation. */
export const cycleRoutes: readonly CycleRoute[] = [
  ...homeRoutes,
  ...treeRoutes,
  ...mapRoutes,
  ...crossRoutes,
  ...objectiveRoutes,
  ...indicatorRoutes,
  ...unitRoutes,
  ...individualRoutes,
  ...resourceRoutes,
  ...contextRoutes,
  ...whatIfRoutes,
  ...comparisonRoutes,
  ...documentRoutes,
  ...controlRoutes,
  ...explanationRoutes,
  ...searchRoutes,
  ...ruleRoutes,
  ...dataRoutes,
];

/** Files below `/:slug/:year`. */
export const downloadRoutes: readonly DownloadRoute[] = [...dataDownloads, ...whatIfDownloads];

/** Files below `/:slug/:year` that take time to make. */
export const fileRoutes: readonly FileRoute[] = [...documentFiles];
