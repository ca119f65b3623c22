/** Makes a new cluster (initdb) with the settings that this project relies on. */
import { chmod, chown, lchown, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Binaries } from './binaries.ts';
import { run } from './command.ts';
import type { Layout } from './layout.ts';
import { fileOwner, isRoot, type RunAs, wrap } from './run-as.ts';

/** The cluster's superuser: it makes roles and databases, and serves no request. */
export const SUPERUSER = 'postgres';

/**
 * Durable, reachable only from this machine, and silent about people: a log of failed statements would hold
 * personal data, so neither statements nor row values are logged.
 */
const settings: readonly string[] = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'fsync=on',
  'synchronous_commit=on',
  'full_page_writes=on',
  'timezone=UTC',
  'log_timezone=UTC',
  'jit=off',
  'log_min_messages=warning',
  'log_min_error_statement=panic',
  'log_error_verbosity=terse',
];

const initdbArguments = (folder: string, passwordFile: string): readonly string[] => [
  `--pgdata=${folder}`,
  `--username=${SUPERUSER}`,
  `--pwfile=${passwordFile}`,
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=icu',
  '--icu-locale=it-IT',
  '--data-checksums',
  '--no-instructions',
  ...settings.map((setting) => `--set=${setting}`),
];

/** Gives a file tree to the account of this way, so that the server accepts it as its own (root only). */
export const giveTo = async (folder: string, runAs: RunAs): Promise<void> => {
  const owner = fileOwner(runAs);
  if (owner === undefined || !isRoot()) return;
  await lchown(folder, owner.uid, owner.gid);
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  for (const entry of entries) await lchown(path.join(entry.parentPath, entry.name), owner.uid, owner.gid);
};

const writePasswordFile = async (file: string, password: string, runAs: RunAs): Promise<void> => {
  await writeFile(file, `${password}\n`, { mode: 0o600 });
  const owner = fileOwner(runAs);
  if (owner !== undefined && isRoot()) await chown(file, owner.uid, owner.gid);
};

/** What a new cluster is made from. */
export interface NewCluster {
  readonly layout: Layout;
  readonly binaries: Binaries;
  readonly runAs: RunAs;
  readonly superuserPassword: string;
}

/**
 * Makes the cluster beside its place and moves it there when complete.
 * @returns undefined when it worked, otherwise what initdb said
 */
export const initialiseCluster = async (wanted: NewCluster): Promise<string | undefined> => {
  const { layout, binaries, runAs } = wanted;
  const passwordFile = path.join(layout.root, 'initial-password');
  await rm(layout.unfinished, { recursive: true, force: true });
  await mkdir(layout.unfinished, { mode: 0o700 });
  await chmod(layout.unfinished, 0o700);
  await giveTo(layout.unfinished, runAs);
  try {
    await writePasswordFile(passwordFile, wanted.superuserPassword, runAs);
    const outcome = await run(
      wrap(runAs, {
        file: binaries.initdb,
        arguments: initdbArguments(layout.unfinished, passwordFile),
        cwd: layout.unfinished,
      }),
    );
    if (outcome.code !== 0) return outcome.output;
    await rename(layout.unfinished, layout.cluster);
    return undefined;
  } finally {
    await rm(passwordFile, { force: true });
    await rm(layout.unfinished, { recursive: true, force: true });
  }
};
