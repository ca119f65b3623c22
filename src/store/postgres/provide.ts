/** One way in for the program: the database named by the configuration, or its own. */
import path from 'node:path';
import { startEmbeddedPostgres } from './embedded.ts';
import { StoreError } from './errors.ts';
import { type DatabaseUrls, prepareExternalPostgres } from './external.ts';
import { joinEmbeddedPostgres } from './join.ts';
import { layoutOf, makeDataDirectory } from './layout.ts';

/** What the configuration says about the database. */
export interface ProvideOptions {
  /** Address of an existing server, as owner (`DATABASE_URL`); absent: PostgreSQL is started in the data directory. */
  readonly databaseUrl?: string;
  /** Address as the role that serves (`DATABASE_APP_URL`); absent: the role is made. */
  readonly databaseAppUrl?: string;
  readonly dataDirectory: string;
  /** Use the embedded server of another live program instead of being refused (a command beside the running server). */
  readonly share?: boolean;
  readonly log: (message: string) => void;
}

/** A database that can be opened; `stop` after every pool is closed (a server that this program did not start is left running). */
export interface ProvidedDatabase extends DatabaseUrls {
  readonly kind: 'embedded' | 'joined' | 'external';
  readonly stop: () => Promise<void>;
}

const leaveRunning = (): Promise<void> => Promise.resolve();

const provideEmbedded = async ({ dataDirectory, log, share }: ProvideOptions): Promise<ProvidedDatabase> => {
  try {
    const started = await startEmbeddedPostgres({
      dataDirectory,
      log,
      ...(share === true && { patience: 0 }),
    });
    const { ownerUrl, appUrl, stop } = started;
    return { kind: 'embedded', ownerUrl, appUrl, stop };
  } catch (thrown) {
    const mayJoin = share === true && thrown instanceof StoreError && thrown.code === 'directoryInUse';
    const joined = mayJoin ? await joinEmbeddedPostgres(dataDirectory) : undefined;
    if (joined === undefined) throw thrown;
    const { ownerUrl, appUrl } = joined;
    return { kind: 'joined', ownerUrl, appUrl, stop: leaveRunning };
  }
};

/**
 * Makes a database available.
 * @throws StoreError as `startEmbeddedPostgres` and `prepareExternalPostgres` do
 */
export const provideDatabase = async (options: ProvideOptions): Promise<ProvidedDatabase> => {
  const { databaseUrl, databaseAppUrl, dataDirectory } = options;
  if (databaseUrl === undefined) return provideEmbedded(options);
  const layout = layoutOf(dataDirectory);
  await makeDataDirectory(layout);
  const urls = await prepareExternalPostgres({
    databaseUrl,
    stateFile: path.join(layout.root, 'external.json'),
    ...(databaseAppUrl === undefined ? {} : { databaseAppUrl }),
  });
  return { kind: 'external', ...urls, stop: leaveRunning };
};
