// The pages over the benchmark's database, asked without a network: what is measured is the server's work.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import {
  createCycleOpener,
  createCycleReader,
  createDocumentChecker,
  createDocumentDesk,
  importCycle,
  type Ports,
} from '../../src/app/index.ts';
import { localDate } from '../../src/kernel/index.ts';
import { printDocument } from '../../src/main/print-document.ts';
import { readRaw } from '../../src/main/raw-reader.ts';
import { createCheckDrawer, createPreviewDrawer, createWebServer, cycleRoutes } from '../../src/web/index.ts';
import { buildAssets } from '../build/assets.mjs';
import { slugOf } from '../generate/cycle.ts';
import type { Settings } from './context.ts';
import { LAST_YEAR } from './store.ts';

/** A page by its name and its path below the cycle. */
export interface Page {
  readonly name: string;
  readonly path: string;
}

/** A server that answers whole pages. */
export interface BenchServer {
  /** The page as HTML. @throws Error for any other answer than 200 */
  readonly get: (page: Page, administration: number) => Promise<string>;
  /** A file of the pages' assets. */
  readonly asset: (address: string) => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

/** Something to ask for where an address names one; the ids are those of every synthetic cycle. */
const SAMPLES: Readonly<Record<string, string>> = {
  '/unita/:id': '/unita/u-s2',
  '/nodi/:id': '/nodi/n-2-1',
  '/indicatori/:id': '/indicatori/i-o1-1-1-a',
  '/documenti/:kind': '/documenti/relazione',
  '/documenti/:kind/mancanze': '/documenti/relazione/mancanze',
  '/prospettive/:id': '/prospettive/utenti',
  '/programmi/*': '/programmi/011/005',
  '/spiegazione': '/spiegazione?chiave=administration%23value',
};

/** The pages whose times are measured. */
const TIMED = ['', '/albero', '/unita/:id', '/nodi/:id', '/indicatori/:id', '/spiegazione', '/confronto'];

const pageAt = (route: string): Page => ({
  name: route === '' ? 'home' : route,
  path: SAMPLES[route] ?? route,
});

const isAnswerable = (route: string): boolean => SAMPLES[route] !== undefined || !/[:*]/.test(route);

/** Every page of the router that there is something to ask for. */
export const allPages = (): readonly Page[] =>
  cycleRoutes
    .map(({ path: route }) => route)
    .filter(isAnswerable)
    .map(pageAt);

const isKnown = (route: string): boolean => cycleRoutes.some(({ path: known }) => known === route);

/** The pages whose times are measured, as far as this version has them. */
export const timedPages = (): readonly Page[] => TIMED.filter(isKnown).map(pageAt);

/** The pages that the benchmark cannot ask for: not there, or without a sample. */
export const absentPages = (): readonly string[] => [
  ...TIMED.filter((route) => !isKnown(route)),
  ...cycleRoutes.map(({ path: route }) => route).filter((route) => !isAnswerable(route)),
];

/** A server with an opener of its own, so that nothing is known from before. */
export const openBenchServer = async (settings: Settings, ports: Ports): Promise<BenchServer> => {
  const folder = path.join(settings.folder, 'dist');
  mkdirSync(folder, { recursive: true });
  const manifest = await buildAssets(settings.root, folder);
  const server = createWebServer({
    openCycle: createCycleOpener(ports),
    documents: createDocumentDesk(printDocument),
    checking: {
      check: createCheckDrawer(createDocumentChecker(readRaw)),
      preview: createPreviewDrawer(createCycleReader(readRaw)),
      print: printDocument,
      today: () => localDate('2020-01-01'),
    },
    importing: { token: '', importCycle: (request) => importCycle(ports, request) },
    administrations: () => ports.cycles.administrations(),
    assets: { directory: path.join(folder, 'assets'), manifest },
    version: 'bench',
    reportFault: ({ address, cause }) => console.error(address, cause),
  });
  const ask = async (address: string) => {
    const answer = await server.inject({ url: address });
    if (answer.statusCode !== 200) throw new Error(`${address} answered ${answer.statusCode}`);
    return answer;
  };
  return {
    get: async (page, administration) =>
      (await ask(`/${slugOf(administration)}/${LAST_YEAR}${page.path}`)).payload,
    asset: async (address) => (await ask(address)).rawPayload,
    close: () => server.close(),
  };
};
