/**
 * One PostgreSQL per test run, started when the first test file asks for it: runs that need no database pay nothing.
 * Named as `globalSetup` in the test configuration; test files use `database.ts`.
 */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../src/store/index.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address that answers with the superuser's and roles' addresses of the run's server. */
    databaseBroker: string;
  }
}

const PREFIX = 'traguardo-test-';

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** A killed run leaves its server behind: attach to it, stop it, remove its folder. */
const removeLeftovers = async (): Promise<void> => {
  for (const name of await readdir(tmpdir())) {
    const pid = new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1];
    if (pid === undefined || isRunning(Number(pid))) continue;
    const folder = path.join(tmpdir(), name);
    try {
      const left = await startEmbeddedPostgres({ dataDirectory: folder, log: () => undefined });
      await left.stop();
      await rm(folder, { recursive: true, force: true });
    } catch (thrown) {
      console.warn(`${folder} of an earlier run is left:`, thrown);
    }
  }
};

const startServer = async (): Promise<{ server: EmbeddedPostgres; folder: string }> => {
  await removeLeftovers();
  const folder = await mkdtemp(path.join(tmpdir(), `${PREFIX}${process.pid}-`));
  const server = await startEmbeddedPostgres({ dataDirectory: folder, log: () => undefined });
  return { server, folder };
};

/** Vitest calls this once before and the returned function once after the run. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  let started: Promise<{ server: EmbeddedPostgres; folder: string }> | undefined;
  const broker = createServer((_request, response) => {
    started ??= startServer();
    started.then(
      ({ server }) => response.end(JSON.stringify(server)),
      (thrown: unknown) => response.writeHead(500).end(String(thrown)),
    );
  });
  await new Promise<void>((resolve) => void broker.listen(0, '127.0.0.1', resolve));
  const address = broker.address();
  if (address === null || typeof address === 'string') throw new Error('the broker has no port');
  project.provide('databaseBroker', `http://127.0.0.1:${address.port}/`);
  return async () => {
    broker.close();
    broker.closeAllConnections();
    if (started === undefined) return;
    const { server, folder } = await started;
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
};
