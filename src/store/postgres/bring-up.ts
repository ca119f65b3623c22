/** Gets a server running on a data directory: attaches to a live one, or makes the cluster and starts it. */
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';
import { run } from './command.ts';
import { isMissing, reasonOf, StoreError } from './errors.ts';
import { giveTo, initialiseCluster } from './initialise.ts';
import { type Layout, type ServerState, writeState } from './layout.ts';
import { isAlive, type Postmaster, readPostmaster } from './postmaster.ts';
import { candidateWays, describeWay, fileOwner, isRoot, type RunAs, wrap } from './run-as.ts';
import { type Server, startServer } from './server-process.ts';
import { answersAt } from './superuser.ts';

/** `started` in order, `attached` to a server left by a killed run, `recovered` after server and run were killed. */
export type How = 'started' | 'attached' | 'recovered';

/** A server that answers. */
export interface RunningServer {
  readonly server: Server;
  readonly state: ServerState & { readonly port: number };
  readonly how: How;
}

/** What is needed to bring a server up. `fixedPort`: listen there or nowhere. */
export interface BringUp {
  readonly layout: Layout;
  readonly binaries: Binaries;
  readonly state: ServerState;
  readonly fixedPort?: number;
}

/** How long a live server may take to answer: it may be recovering or shutting down (milliseconds). */
const ANSWER_WAIT = 60_000;

/** True when the folder holds a complete cluster. */
export const clusterExists = async (layout: Layout): Promise<boolean> => {
  try {
    await stat(path.join(layout.cluster, 'PG_VERSION'));
    return true;
  } catch (thrown) {
    if (isMissing(thrown)) return false;
    throw new StoreError(
      'directoryNotUsable',
      `La cartella dei dati ${layout.root} appartiene a un altro utente o non è accessibile: ${reasonOf(thrown)}.`,
      { cause: thrown },
    );
  }
};

const sameWay = (left: RunAs, right: RunAs): boolean => JSON.stringify(left) === JSON.stringify(right);

/** The way that worked last comes first. */
const waysToTry = async (state: ServerState): Promise<readonly RunAs[]> => {
  const ways = await candidateWays();
  const { runAs } = state;
  if (runAs === null || !ways.some((way) => sameWay(way, runAs))) return ways;
  return [runAs, ...ways.filter((way) => !sameWay(way, runAs))];
};

const waitForAnswer = async (request: BringUp, postmaster: Postmaster): Promise<number | undefined> => {
  const deadline = Date.now() + ANSWER_WAIT;
  let current: Postmaster | undefined = postmaster;
  while (current !== undefined && (await isAlive(request.layout.cluster, current))) {
    const { port } = current;
    if (port !== null && (await answersAt(port, request.state, request.layout.cluster))) return port;
    if (Date.now() > deadline) {
      throw new StoreError(
        'startFailed',
        `La base dati in ${request.layout.root} è in esecuzione ma non risponde.`,
      );
    }
    await pause(50);
    current = await readPostmaster(request.layout.cluster);
  }
  return undefined;
};

/** Whether the programs can be run in this way from inside this folder; undefined: yes, otherwise why not. */
const probe = async (request: BringUp, runAs: RunAs): Promise<string | undefined> => {
  const command = { file: request.binaries.postgres, arguments: ['--version'], cwd: request.layout.root };
  const outcome = await run(wrap(runAs, command));
  return outcome.code === 0 ? undefined : outcome.output || `codice di uscita ${outcome.code ?? 'assente'}`;
};

const prepare = async (request: BringUp, runAs: RunAs, isNew: boolean): Promise<string | undefined> => {
  const { layout, binaries, state } = request;
  if (isNew) {
    return initialiseCluster({ layout, binaries, runAs, superuserPassword: state.superuserPassword });
  }
  const owner = fileOwner(runAs);
  if (owner !== undefined && isRoot() && (await stat(layout.cluster)).uid !== owner.uid) {
    await giveTo(layout.cluster, runAs);
  }
  return undefined;
};

const startInOneWay = async (
  request: BringUp,
  runAs: RunAs,
): Promise<{ port: number } | { failure: string }> => {
  const unusable = await probe(request, runAs);
  if (unusable !== undefined) return { failure: unusable };
  const unprepared = await prepare(request, runAs, !(await clusterExists(request.layout)));
  if (unprepared !== undefined) return { failure: unprepared };
  const server = { binaries: request.binaries, cluster: request.layout.cluster, runAs };
  return startServer(server, request.fixedPort ?? null);
};

const startAnew = async (request: BringUp): Promise<Omit<RunningServer, 'how'>> => {
  const failures: string[] = [];
  for (const runAs of await waysToTry(request.state)) {
    const outcome = await startInOneWay(request, runAs);
    if ('port' in outcome) {
      const state = { ...request.state, port: outcome.port, runAs };
      await writeState(request.layout, state);
      return { state, server: { binaries: request.binaries, cluster: request.layout.cluster, runAs } };
    }
    failures.push(`${describeWay(runAs)}: ${outcome.failure.replaceAll(/\s+/g, ' ')}`);
  }
  throw new StoreError(
    'startFailed',
    `Non è stato possibile avviare la base dati in ${request.layout.root}. Modi provati: ${failures.join('; ')}.`,
  );
};

/** A cluster of another major version cannot be opened by these programs; say so before they try. */
const requireSameVersion = async (request: BringUp): Promise<void> => {
  const stored = (await readFile(path.join(request.layout.cluster, 'PG_VERSION'), 'utf8')).trim();
  const { output } = await run({
    file: request.binaries.postgres,
    arguments: ['--version'],
    cwd: request.layout.root,
  });
  const offered = /\) (\d+)/.exec(output)?.[1];
  if (offered === undefined || offered === stored) return;
  throw new StoreError(
    'directoryOtherVersion',
    `I dati in ${request.layout.root} sono di PostgreSQL ${stored}, il programma installato è PostgreSQL ${offered}.`,
  );
};

/**
 * Attaches to a live server or starts one.
 * @throws StoreError `startFailed` with every way that was tried, `directoryOtherVersion`, `directoryNotUsable`
 */
export const bringUp = async (request: BringUp): Promise<RunningServer> => {
  if (!(await clusterExists(request.layout))) return { ...(await startAnew(request)), how: 'started' };
  const left = await readPostmaster(request.layout.cluster);
  const port = left === undefined ? undefined : await waitForAnswer(request, left);
  if (port !== undefined) {
    const state = { ...request.state, port };
    const runAs = state.runAs ?? { way: 'self' };
    return {
      state,
      server: { binaries: request.binaries, cluster: request.layout.cluster, runAs },
      how: 'attached',
    };
  }
  await requireSameVersion(request);
  return { ...(await startAnew(request)), how: left === undefined ? 'started' : 'recovered' };
};
