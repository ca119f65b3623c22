/** Routes of the simulation, and the data with which the browser computes it. */
import { slimCycle } from '../../../app/index.ts';
import type { CycleRoute, DownloadRoute } from '../../routing/page.ts';
import { renderWhatIf } from './what-if-page.tsx';

/** The simulation. */
export const whatIfRoutes: readonly CycleRoute[] = [
  {
    path: '/simulazione',
    section: '/simulazione',
    navigation: 'Simulazione',
    render: renderWhatIf,
    csv: true,
  },
];

/** The cycle without what no calculation reads. */
export const whatIfDownloads: readonly DownloadRoute[] = [
  {
    path: '/simulazione/ciclo.json',
    contentType: 'application/json; charset=utf-8',
    fileName: ({ links }) => `${links.location.slug}-${links.location.year}-simulazione.json`,
    text: ({ view }) => JSON.stringify(slimCycle(view.cycle)),
  },
];
