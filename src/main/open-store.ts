/** Opens the store: database, migrations, repositories. */
import path from 'node:path';
import type { Ports } from '../app/index.ts';
import { createCycleRepository, migrate, openDatabase, provideDatabase } from '../store/index.ts';
import type { Configuration } from './configuration.ts';

/** An open store; `close` ends every connection and stops a database that this program started. */
export interface OpenStore {
  readonly ports: Ports;
  readonly close: () => Promise<void>;
}

/** The real clock. */
const clock: Ports['clock'] = { now: () => new Date().toISOString() };

/** Opens the store, bringing the schema up to date. `log` receives what happens, in Italian. */
export const openStore = async (
  configuration: Configuration,
  options: { readonly log: (message: string) => void; readonly share: boolean },
): Promise<OpenStore> => {
  const { log, share } = options;
  const provided = await provideDatabase({ ...configuration, log, share });
  try {
    await migrate({
      ownerUrl: provided.ownerUrl,
      directory: path.join(configuration.root, 'src/store/migrations'),
      log,
    });
    const database = await openDatabase({ ownerUrl: provided.ownerUrl, appUrl: provided.appUrl, log });
    const close = async (): Promise<void> => {
      await database.close();
      await provided.stop();
    };
    return { ports: { cycles: createCycleRepository(database), clock }, close };
  } catch (thrown) {
    await provided.stop();
    throw thrown;
  }
};
