/** Routes of the open data: the page that lists them, and the files. */
import { cycleFileSchemaText, cycleFileText, resultTable } from '../../../app/index.ts';
import { basisChoice } from '../../routing/basis.ts';
import type { CycleRoute, DownloadRoute, PageRequest } from '../../routing/page.ts';
import { renderData } from './data-page.tsx';

const JSON_TYPE = 'application/json; charset=utf-8';

const fileName = (name: string) => (request: PageRequest) => {
  const { slug, year } = request.links.location;
  return `${slug}-${year}-${name}`;
};

/** The page of the open data. */
export const dataRoutes: readonly CycleRoute[] = [
  { path: '/dati', section: '/dati', navigation: 'Dati aperti', render: renderData, csv: true },
];

/** The cycle as its interchange file, and its results on the basis asked for. */
export const dataDownloads: readonly DownloadRoute[] = [
  {
    path: '/dati/ciclo.json',
    contentType: JSON_TYPE,
    fileName: fileName('ciclo.json'),
    text: ({ view }) => cycleFileText(view.cycle),
  },
  {
    path: '/dati/risultati.json',
    contentType: JSON_TYPE,
    fileName: (request) => fileName(`risultati-${basisChoice(request.basis).word}.json`)(request),
    text: ({ results }) => `${JSON.stringify(resultTable(results, { exact: true }), null, 2)}\n`,
  },
  {
    path: '/dati/schema.json',
    contentType: JSON_TYPE,
    fileName: () => 'schema-del-ciclo.json',
    text: cycleFileSchemaText,
  },
];
