/** Where things lie in the data directory, and the small file that remembers port, passwords and account. */
import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { isMissing, reasonOf, StoreError } from './errors.ts';
import { isRoot, type RunAs } from './run-as.ts';

/** Paths inside one data directory. */
export interface Layout {
  readonly root: string;
  readonly cluster: string;
  /** Where a new cluster is prepared, so that an interrupted initdb never looks like a cluster. */
  readonly unfinished: string;
  readonly state: string;
  readonly startLock: string;
}

/** What must survive between starts; written with mode 0600. */
export interface ServerState {
  readonly superuserPassword: string;
  readonly ownerPassword: string;
  readonly appPassword: string;
  readonly port: number | null;
  readonly runAs: RunAs | null;
}

/** The paths of a data directory (made absolute). */
export const layoutOf = (dataDirectory: string): Layout => {
  const root = path.resolve(dataDirectory);
  return {
    root,
    cluster: path.join(root, 'cluster'),
    unfinished: path.join(root, 'cluster.unfinished'),
    state: path.join(root, 'server.json'),
    startLock: path.join(root, 'start.lock'),
  };
};

/** Creates the data directory. As root others may pass through it (not list it): the server's account must. */
export const makeDataDirectory = async (layout: Layout): Promise<void> => {
  try {
    await mkdir(layout.root, { recursive: true, mode: isRoot() ? 0o711 : 0o700 });
  } catch (cause) {
    throw new StoreError(
      'directoryNotUsable',
      `La cartella dei dati ${layout.root} non può essere creata: ${reasonOf(cause)}.`,
      { cause },
    );
  }
};

/** Random enough for a password, and free of characters that a URL or SQL would have to escape. */
export const newPassword = (): string => randomBytes(24).toString('base64url');

const newState = (): ServerState => ({
  superuserPassword: newPassword(),
  ownerPassword: newPassword(),
  appPassword: newPassword(),
  port: null,
  runAs: null,
});

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

const isRunAs = (value: unknown): value is RunAs => {
  if (typeof value !== 'object' || value === null || !('way' in value)) return false;
  if (value.way === 'self' || value.way === 'unshare') return true;
  const named = 'name' in value && 'uid' in value && 'gid' in value;
  return (value.way === 'account' || value.way === 'setpriv') && named && Number.isInteger(value.uid);
};

const parseState = (text: string): ServerState | undefined => {
  const parsed: unknown = JSON.parse(text);
  if (typeof parsed !== 'object' || parsed === null) return undefined;
  const read = (name: string): unknown => new Map(Object.entries(parsed)).get(name);
  const [superuserPassword, ownerPassword, appPassword] = [
    read('superuserPassword'),
    read('ownerPassword'),
    read('appPassword'),
  ];
  if (!isText(superuserPassword) || !isText(ownerPassword) || !isText(appPassword)) return undefined;
  const [port, runAs] = [read('port'), read('runAs')];
  return {
    superuserPassword,
    ownerPassword,
    appPassword,
    port: typeof port === 'number' ? port : null,
    runAs: isRunAs(runAs) ? runAs : null,
  };
};

/** Replaces a file in one step and makes sure that it is on disk: a crash leaves the old or the new one. */
export const writePrivateFile = async (file: string, text: string): Promise<void> => {
  const temporary = `${file}.${process.pid}.new`;
  const handle = await open(temporary, 'w', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(temporary, file);
};

/** Stores the state. */
export const writeState = (layout: Layout, state: ServerState): Promise<void> =>
  writePrivateFile(layout.state, `${JSON.stringify(state, null, 2)}\n`);

const readState = async (layout: Layout): Promise<ServerState | undefined> => {
  try {
    const state = parseState(await readFile(layout.state, 'utf8'));
    if (state !== undefined) return state;
  } catch (cause) {
    if (isMissing(cause)) return undefined;
    if (!(cause instanceof SyntaxError)) {
      throw new StoreError(
        'directoryNotUsable',
        `La cartella dei dati ${layout.root} non è accessibile a questo utente: ${reasonOf(cause)}.`,
        { cause },
      );
    }
  }
  throw new StoreError(
    'directoryDamaged',
    `Il file ${layout.state} non è leggibile: ripristinarlo da una copia.`,
  );
};

/**
 * The stored state, or a new one when there is no cluster yet.
 * @throws StoreError `directoryDamaged` when there is a cluster but its passwords are lost
 */
export const loadState = async (layout: Layout, clusterExists: boolean): Promise<ServerState> => {
  const stored = await readState(layout);
  if (stored !== undefined) return stored;
  if (clusterExists) {
    throw new StoreError(
      'directoryDamaged',
      `Nella cartella ${layout.root} ci sono i dati ma manca il file server.json con le password: ripristinarlo da una copia.`,
    );
  }
  const state = newState();
  await writeState(layout, state);
  return state;
};
