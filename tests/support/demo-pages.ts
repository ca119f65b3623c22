/** The pages of the demonstration year asked without a browser, for tests of one page each. */
import type { FastifyInstance } from 'fastify';
import { type ReadHtml, readHtml } from './html.ts';
import { readCsv } from './read-csv.ts';
import { webServerOver } from './web-server.ts';

/** Asks for pages below an address. */
export interface DemoPages {
  readonly page: (path: string) => Promise<ReadHtml>;
  readonly rows: (path: string) => Promise<readonly (readonly string[])[]>;
  readonly status: (path: string) => Promise<number>;
  readonly close: () => Promise<void>;
}

/** Opens the pages of a cycle of the demonstration; `rows` of a CSV come without its two head lines. */
export const demoPages = async (root = '/cciaa-ms/2019'): Promise<DemoPages> => {
  const server: FastifyInstance = await webServerOver();
  const ask = (path: string) => server.inject(`${root}${path}`);
  return {
    page: async (path) => readHtml((await ask(path)).body),
    rows: async (path) => readCsv((await ask(path)).body).slice(2),
    status: async (path) => (await ask(path)).statusCode,
    close: () => server.close(),
  };
};
