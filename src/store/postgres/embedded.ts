/** A real PostgreSQL started by this program, for whoever has no database server. */
import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { findBinaries } from './binaries.ts';
import { type BringUp, bringUp, clusterExists, type How, type RunningServer } from './bring-up.ts';
import { reasonOf, StoreError } from './errors.ts';
import { layoutOf, loadState, makeDataDirectory } from './layout.ts';
import { type Server, stopServer } from './server-process.ts';
import { withStartLock } from './start-lock.ts';
import {
  addressesOf,
  ensureRolesAndDatabase,
  OWNERSHIP_WAIT,
  type ServerAddresses,
  superuserClient,
  takeOwnership,
} from './superuser.ts';

/** Where the data lie and where to tell what happens. */
export interface EmbeddedOptions {
  readonly dataDirectory: string;
  readonly log: (message: string) => void;
  /** How long another program may take to leave the folder (milliseconds). */
  readonly patience?: number;
}

/** A running server that belongs to this program until `stop`. */
export interface EmbeddedPostgres extends ServerAddresses {
  readonly port: number;
  readonly how: How;
  /** Stops the server in order. Close every pool first. */
  readonly stop: () => Promise<void>;
}

/** Longest pause between two tries to bring a dead server back (milliseconds). */
const LONGEST_PAUSE = 5000;

interface OwnRequest extends BringUp {
  readonly patience: number;
}

/** A server that this program owns: the connection holds the lock. */
interface Owned {
  readonly running: RunningServer;
  readonly client: pg.Client;
}

const own = async (request: OwnRequest, onLost: () => void): Promise<Owned> => {
  const running = await bringUp(request);
  const client = superuserClient(running.state.port, running.state);
  client.on('error', () => undefined);
  try {
    await client.connect();
    await takeOwnership(client, request.layout.root, request.patience);
    await ensureRolesAndDatabase(client, running.state);
  } catch (thrown) {
    await client.end().catch(() => undefined);
    throw thrown;
  }
  client.on('end', onLost);
  return { running, client };
};

/** Brings the server back, on the same port, whenever it dies while this program lives. */
class Keeper {
  private readonly request: OwnRequest;
  private readonly options: EmbeddedOptions;
  private owned: Owned | undefined;
  private stopping = false;
  private reviving: Promise<void> = Promise.resolve();

  constructor(request: OwnRequest, options: EmbeddedOptions) {
    this.request = request;
    this.options = options;
  }

  async begin(): Promise<RunningServer> {
    this.owned = await own(this.request, () => this.lost());
    return this.owned.running;
  }

  private lost(): void {
    if (this.stopping || this.owned === undefined) return;
    const { running } = this.owned;
    this.owned = undefined;
    this.options.log('La base dati si è interrotta: viene riavviata.');
    this.reviving = this.revive(running);
  }

  private async revive(before: RunningServer): Promise<void> {
    const request = { ...this.request, state: before.state, fixedPort: before.state.port };
    for (let wait = 100; !this.stopping; wait = Math.min(wait * 2, LONGEST_PAUSE)) {
      try {
        this.owned = await withStartLock(request.layout.startLock, () => own(request, () => this.lost()));
        this.options.log('La base dati è di nuovo in funzione.');
        return;
      } catch (thrown) {
        this.options.log(`La base dati non riparte: ${reasonOf(thrown)}`);
        await pause(wait);
      }
    }
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await this.reviving;
    if (this.owned === undefined) return;
    const { running, client } = this.owned;
    this.owned = undefined;
    await stopServer(running.server);
    await client.end().catch(() => undefined);
  }
}

const describe = (server: Server, how: How, port: number): string =>
  `Base dati PostgreSQL ${how === 'attached' ? 'già in esecuzione, ripresa' : 'avviata'} sulla porta ${port}` +
  ` (${server.runAs.way}${how === 'recovered' ? ', dopo un’interruzione' : ''}).`;

/**
 * Starts PostgreSQL on a data directory, or attaches to the server that a killed run left there.
 * Keeps the server alive (same port) until `stop`.
 * @throws StoreError with a closed code: `binariesMissing`, `directoryNotUsable`, `directoryDamaged`,
 *   `directoryOtherVersion`, `directoryInUse`, `startFailed`
 */
export const startEmbeddedPostgres = async (options: EmbeddedOptions): Promise<EmbeddedPostgres> => {
  const layout = layoutOf(options.dataDirectory);
  const patience = options.patience ?? OWNERSHIP_WAIT;
  const binaries = await findBinaries();
  await makeDataDirectory(layout);
  const begin = async (): Promise<{ keeper: Keeper; running: RunningServer }> => {
    const state = await loadState(layout, await clusterExists(layout));
    const keeper = new Keeper({ layout, binaries, state, patience }, options);
    return { keeper, running: await keeper.begin() };
  };
  const { keeper, running } = await withStartLock(layout.startLock, begin).catch((cause: unknown) => {
    if (cause instanceof StoreError) throw cause;
    throw new StoreError(
      'directoryNotUsable',
      `La base dati in ${layout.root} non si apre: ${reasonOf(cause)}.`,
      { cause },
    );
  });
  const { server, state, how } = running;
  options.log(describe(server, how, state.port));
  return {
    port: state.port,
    ...addressesOf(state),
    how,
    stop: () => keeper.stop(),
  };
};
