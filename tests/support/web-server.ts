/** The web server over demonstration cycles, with really built assets, to be asked through `inject`. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import {
  createCycleOpener,
  createCycleReader,
  createDocumentChecker,
  createDocumentDesk,
  importCycle,
  type StoredCycle,
} from '../../src/app/index.ts';
import { localDate } from '../../src/kernel/index.ts';
import { printDocument } from '../../src/main/print-document.ts';
import { readRaw } from '../../src/main/raw-reader.ts';
import {
  createCheckDrawer,
  createPreviewDrawer,
  createWebServer,
  type WebDependencies,
} from '../../src/web/index.ts';
import { buildAssets } from '../../tools/build/assets.mjs';
import { demoCycles, repositoryOf } from './demo-cycles.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A server over the given cycles; everything else may be replaced. */
export const webServerOver = async (
  cycles: readonly StoredCycle[] = demoCycles,
  replaced: Partial<WebDependencies> = {},
): Promise<FastifyInstance> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'traguardo-web-'));
  const manifest = await buildAssets(ROOT, folder);
  const repository = repositoryOf(cycles);
  const clock = { now: () => '2020-06-30T10:00:00Z' };
  return createWebServer({
    openCycle: createCycleOpener({ cycles: repository, clock }),
    documents: createDocumentDesk(printDocument),
    checking: {
      check: createCheckDrawer(createDocumentChecker(readRaw)),
      preview: createPreviewDrawer(createCycleReader(readRaw)),
      print: printDocument,
      today: () => localDate('2020-06-30'),
    },
    importing: {
      token: 'codice-di-prova',
      importCycle: (request) => importCycle({ cycles: repository, clock }, request),
    },
    administrations: () => repository.administrations(),
    assets: { directory: path.join(folder, 'assets'), manifest },
    version: '0.0.0-test',
    ...replaced,
  });
};
