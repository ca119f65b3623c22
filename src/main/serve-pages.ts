/** The serving program: store, demonstration, pages, orderly stop. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createCycleOpener, createDocumentDesk, importCycle, type Ports } from '../app/index.ts';
import { localDate } from '../kernel/index.ts';
import { createWebServer } from '../web/index.ts';
import { type CheckingThread, createCheckingThread } from './checking-thread.ts';
import type { Configuration } from './configuration.ts';
import { loadDemonstrationIfEmpty } from './demonstration.ts';
import { type OpenStore, openStore } from './open-store.ts';
import { createPrintingThreads, type PrintingThread } from './printing-thread.ts';
import { writeToken } from './write-token.ts';

const say = (message: string): void => {
  process.stdout.write(`${message}\n`);
};

const readJson = async <Shape>(file: string): Promise<Shape> =>
  JSON.parse(await readFile(file, 'utf8')) as Shape;

/** The threads beside the one that answers requests. */
interface Threads {
  readonly printing: PrintingThread;
  readonly checking: CheckingThread;
}

const createPages = async (configuration: Configuration, ports: Ports, { printing, checking }: Threads) => {
  const token = await writeToken(configuration.dataDirectory);
  const directory = path.join(configuration.root, 'dist/assets');
  const manifest = await readJson<Record<string, string>>(path.join(directory, 'manifest.json'));
  const { version } = await readJson<{ version: string }>(path.join(configuration.root, 'package.json'));
  return createWebServer({
    openCycle: createCycleOpener(ports),
    documents: createDocumentDesk(printing.print),
    checking: {
      check: checking.check,
      preview: checking.preview,
      print: printing.print,
      today: () => localDate(ports.clock.now().slice(0, 10)),
      hosts: configuration.hosts,
    },
    importing: { token, importCycle: (request) => importCycle(ports, request) },
    administrations: () => ports.cycles.administrations(),
    assets: { directory, manifest },
    version,
    reportFault: ({ requestId, address, cause }) =>
      process.stderr.write(
        `Errore nella richiesta ${requestId} (${address}): ${cause instanceof Error ? cause.stack : cause}\n`,
      ),
  });
};

const listen = async (
  configuration: Configuration,
  pages: Awaited<ReturnType<typeof createPages>>,
): Promise<void> => {
  try {
    await pages.listen({ host: configuration.host, port: configuration.port });
  } catch (thrown) {
    if (!(thrown instanceof Error && 'code' in thrown && thrown.code === 'EADDRINUSE')) throw thrown;
    throw new Error(
      `la porta ${configuration.port} è già in uso da un altro programma: chiuderlo, o scegliere un'altra porta con PORT=8081 npm start.`,
      { cause: thrown },
    );
  }
};

const announce = async (configuration: Configuration, ports: Ports): Promise<void> => {
  const address = `http://${configuration.host}:${configuration.port}`;
  say(`\nTraguardo è pronto: ${address}`);
  for (const { slug, name, years } of await ports.cycles.administrations())
    for (const year of years) say(`  ${name}, ${year}: ${address}/${slug}/${year}`);
  say(`Codice di scrittura, per importare dalle pagine: ${await writeToken(configuration.dataDirectory)}`);
  say('Per fermarlo: Ctrl+C');
};

/**
 * Resolves when the person or the system asks to stop. The listeners stay: Ctrl+C under `npm start` arrives twice (from the terminal
 * and from npm), and the second must not end the program before the database is stopped.
 */
const stopAsked = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
  });

const run = async (configuration: Configuration, store: OpenStore): Promise<void> => {
  const loaded = await loadDemonstrationIfEmpty(store.ports, configuration.root);
  for (const name of loaded) say(`Ciclo dimostrativo caricato: ${name}`);
  const printing = createPrintingThreads(path.join(configuration.root, 'dist/printing.mjs'));
  const checking = createCheckingThread(path.join(configuration.root, 'dist/checking.mjs'));
  const pages = await createPages(configuration, store.ports, { printing, checking });
  const asked = stopAsked();
  try {
    await listen(configuration, pages);
    await announce(configuration, store.ports);
    await asked;
    say('Traguardo si ferma …');
  } finally {
    await pages.close();
    await Promise.all([printing.close(), checking.close()]);
  }
};

/** Serves the pages until asked to stop; the database is stopped with the program. */
export const serve = async (configuration: Configuration): Promise<void> => {
  const store = await openStore(configuration, { log: say, share: false });
  try {
    await run(configuration, store);
  } finally {
    await store.close();
  }
};
