/** What the program is told from outside: environment variables and their defaults. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The configuration of one run. */
export interface Configuration {
  /** Folder of the program: where `demo`, `dist` and the migrations lie. */
  readonly root: string;
  readonly dataDirectory: string;
  readonly databaseUrl?: string;
  readonly databaseAppUrl?: string;
  readonly host: string;
  readonly port: number;
  /** Names by which pages are asked for when another server stands in front. */
  readonly hosts: readonly string[];
}

/** The port when none is configured. */
const DEFAULT_PORT = 8080;

/** Reads the configuration from the environment (`DATABASE_URL`, `DATABASE_APP_URL`, `TRAGUARDO_DATA`, `PORT`, `TRAGUARDO_HOSTS`). */
export const readConfiguration = (
  environment: Readonly<Record<string, string | undefined>>,
): Configuration => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const {
    DATABASE_URL: databaseUrl,
    DATABASE_APP_URL: databaseAppUrl,
    TRAGUARDO_DATA: data,
    PORT: port,
    TRAGUARDO_HOSTS: hosts = '',
  } = environment;
  return {
    root,
    dataDirectory: path.resolve(data ?? path.join(root, '.data')),
    ...(databaseUrl !== undefined && databaseUrl !== '' && { databaseUrl }),
    ...(databaseAppUrl !== undefined && databaseAppUrl !== '' && { databaseAppUrl }),
    host: '127.0.0.1',
    port: port !== undefined && /^\d{1,5}$/.test(port) ? Number(port) : DEFAULT_PORT,
    hosts: hosts.split(',').flatMap((host) => (host.trim() === '' ? [] : [host.trim().toLowerCase()])),
  };
};
