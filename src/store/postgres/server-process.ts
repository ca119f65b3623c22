/** Starts and stops the server process of a cluster through pg_ctl. */
import { readFile, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';
import { type Outcome, run } from './command.ts';
import { type RunAs, wrap } from './run-as.ts';

/** Seconds that recovery after a crash may take before the start counts as failed. */
const START_SECONDS = 120;
/** How often another port is tried when somebody takes the free one first. */
const PORT_TRIES = 20;
/** How long the remains of a killed server may hold its shared memory (milliseconds). */
const REMAINS_WAIT = 30_000;
/** The log is begun anew at a start when it is larger than this (bytes). */
const LOG_LIMIT = 10_000_000;

/** A cluster and the way to run it. */
export interface Server {
  readonly binaries: Binaries;
  readonly cluster: string;
  readonly runAs: RunAs;
}

/** Either the port on which the server listens, or what went wrong. */
export type StartOutcome = { readonly port: number } | { readonly failure: string };

/** Asks the system for a port that is free now; somebody may take it before the server does. */
const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });

const logFile = (server: Server): string => path.join(server.cluster, 'server.log');

const limitLog = async (server: Server): Promise<void> => {
  const size = await stat(logFile(server)).then(
    (found) => found.size,
    () => 0,
  );
  if (size > LOG_LIMIT) await rm(logFile(server), { force: true });
};

const logLength = async (server: Server): Promise<number> =>
  (await readFile(logFile(server), 'utf8').catch(() => '')).length;

const pgCtl = (server: Server, words: readonly string[]): Promise<Outcome> =>
  run(
    wrap(server.runAs, {
      file: server.binaries.pgCtl,
      arguments: [...words, `--pgdata=${server.cluster}`],
      cwd: server.cluster,
    }),
  );

/** One try; the failure is pg_ctl's text with what the server logged during this try. */
const tryStart = async (server: Server, port: number): Promise<StartOutcome> => {
  const before = await logLength(server);
  const words = [
    'start',
    '--wait',
    `--timeout=${START_SECONDS}`,
    `--log=${logFile(server)}`,
    '-o',
    `-p ${port}`,
  ];
  const outcome = await pgCtl(server, words);
  if (outcome.code === 0) return { port };
  const logged = (await readFile(logFile(server), 'utf8').catch(() => '')).slice(before);
  return { failure: `${outcome.output}\n${logged}`.trim() };
};

const isPortTaken = (failure: string): boolean => /could not bind|Address already in use/.test(failure);

/** Processes of a killed server may live on for a moment and keep its memory or lock file. */
const isHeldByRemains = (failure: string): boolean =>
  /pre-existing shared memory|lock file .* already exists|another server might be running/.test(failure);

/**
 * Starts the server and waits until it answers.
 * @param port the port to listen on; null: any free one, the caller learns which
 */
export const startServer = async (server: Server, port: number | null): Promise<StartOutcome> => {
  await limitLog(server);
  const deadline = Date.now() + REMAINS_WAIT;
  for (let tries = 0; ; ) {
    const outcome = await tryStart(server, port ?? (await freePort()));
    if ('port' in outcome) return outcome;
    const { failure } = outcome;
    if (isPortTaken(failure) && tries < PORT_TRIES) tries += 1;
    else if (!isHeldByRemains(failure) || Date.now() > deadline) return outcome;
    await pause(100);
  }
};

/** Stops the server in order (open transactions are rolled back, everything is on disk). */
export const stopServer = async (server: Server): Promise<void> => {
  await pgCtl(server, ['stop', '--wait', '--mode=fast', `--timeout=${START_SECONDS}`]);
};
