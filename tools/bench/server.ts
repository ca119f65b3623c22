// The pages over the benchmark's database, asked without a network: what is measured is the server's work.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { createCycleOpener, type Ports } from '../../src/app/index.ts';
import { createWebServer, cycleRoutes } from '../../src/web/index.ts';
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

/** The pages that are measured; each is known to the router, or left out. */
const CANDIDATES = [
  { name: 'home', route: '', path: '' },
  { name: 'tree', route: '/albero', path: '/albero' },
  { name: 'unit', route: '/unita/:id', path: '/unita/u-s2' },
  { name: 'objective', route: '/nodi/:id', path: '/nodi/n-2-1' },
  { name: 'indicators', route: '/indicatori', path: '/indicatori' },
  { name: 'indicator', route: '/indicatori/:id', path: '/indicatori/i-o1-1-1-a' },
  { name: 'explanation', route: '/spiegazione', path: '/spiegazione?chiave=administration%23value' },
  { name: 'comparison', route: '/confronto', path: '/confronto' },
  { name: 'strategy map', route: '/mappa', path: '/mappa' },
  { name: 'what-if', route: '/simulazione', path: '/simulazione' },
] as const;

const isKnown = (route: string): boolean => cycleRoutes.some(({ path: known }) => known === route);

/** The pages that this version has. */
export const measuredPages = (): readonly Page[] => CANDIDATES.filter(({ route }) => isKnown(route));

/** The pages that are wanted and that this version does not have. */
export const absentPages = (): readonly string[] =>
  CANDIDATES.filter(({ route }) => !isKnown(route)).map(({ name }) => name);

/** A server with an opener of its own, so that nothing is known from before. */
export const openBenchServer = async (settings: Settings, ports: Ports): Promise<BenchServer> => {
  const folder = path.join(settings.folder, 'dist');
  mkdirSync(folder, { recursive: true });
  const manifest = await buildAssets(settings.root, folder);
  const server = createWebServer({
    openCycle: createCycleOpener(ports),
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
