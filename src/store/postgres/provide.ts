/** One way in for the program: the database named by the configuration, or its own. */
import path from 'node:path';
import { startEmbeddedPostgres } from './embedded.ts';
import { type DatabaseUrls, prepareExternalPostgres } from './external.ts';
import { layoutOf, makeDataDirectory } from './layout.ts';

/** What the configuration says about the database. */
export interface ProvideOptions {
  /** Address of an existing server, as owner (`DATABASE_URL`); absent: PostgreSQL is started in the data directory. */
  readonly databaseUrl?: string;
  /** Address as the role that serves (`DATABASE_APP_URL`); absent: the role is made. */
  readonly databaseAppUrl?: string;
  readonly dataDirectory: string;
  readonly log: (message: string) => void;
}

/** A database that can be opened; `stop` after every pool is closed (an existing server is left running). */
export interface ProvidedDatabase extends DatabaseUrls {
  readonly kind: 'embedded' | 'external';
  readonly stop: () => Promise<void>;
}

/**
 * Makes a database available.
 * @throws StoreError as `startEmbeddedPostgres` and `prepareExternalPostgres` do
 */
export const provideDatabase = async (options: ProvideOptions): Promise<ProvidedDatabase> => {
  const { databaseUrl, databaseAppUrl, dataDirectory, log } = options;
  if (databaseUrl === undefined) {
    const { ownerUrl, appUrl, stop } = await startEmbeddedPostgres({ dataDirectory, log });
    return { kind: 'embedded', ownerUrl, appUrl, stop };
  }
  const layout = layoutOf(dataDirectory);
  await makeDataDirectory(layout);
  const urls = await prepareExternalPostgres({
    databaseUrl,
    stateFile: path.join(layout.root, 'external.json'),
    ...(databaseAppUrl === undefined ? {} : { databaseAppUrl }),
  });
  return { kind: 'external', ...urls, stop: () => Promise.resolve() };
};
