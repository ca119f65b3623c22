/** Pages: rendered on the server, readable without a script. */
export type { AssetFolder } from './assets.ts';
export { cycleRoutes, downloadRoutes, siteRoutes } from './routes.ts';
export {
  type AnswerDrawer,
  createCheckDrawer,
  createPreviewDrawer,
  type DrawingListener,
  type DrawingOrder,
} from './server/check/drawers.tsx';
export type { WebDependencies } from './server/dependencies.ts';
export { createWebServer } from './server.ts';
