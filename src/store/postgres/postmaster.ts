/** What a data directory says about a server that runs, or ran, on it. */
import { readdir, readFile, readlink, realpath, unlink } from 'node:fs/promises';
import path from 'node:path';
import { isMissing } from './errors.ts';

/** The first lines of postmaster.pid. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number | null;
}

const pidFile = (cluster: string): string => path.join(cluster, 'postmaster.pid');

const integerAt = (lines: readonly string[], index: number): number | null => {
  const parsed = Number.parseInt(lines[index] ?? '', 10);
  return Number.isInteger(parsed) && parsed > 0 ? parsed : null;
};

/** The server noted in the cluster, alive or not; undefined when the last one stopped in order. */
export const readPostmaster = async (cluster: string): Promise<Postmaster | undefined> => {
  try {
    const lines = (await readFile(pidFile(cluster), 'utf8')).split('\n');
    const pid = integerAt(lines, 0);
    return pid === null ? undefined : { pid, port: integerAt(lines, 3) };
  } catch (thrown) {
    if (isMissing(thrown)) return undefined;
    throw thrown;
  }
};

const exists = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    return thrown instanceof Error && 'code' in thrown && thrown.code === 'EPERM';
  }
};

const worksIn = async (pid: string, folder: string): Promise<boolean> => {
  try {
    return (await readlink(`/proc/${pid}/cwd`)) === folder;
  } catch {
    return false;
  }
};

/** Server processes always stand in their cluster's folder, which tells them from a reused process number. */
const processesIn = async (cluster: string): Promise<readonly string[] | undefined> => {
  if (process.platform !== 'linux') return undefined;
  const folder = await realpath(cluster);
  const entries = await readdir('/proc').catch((): string[] => []);
  const pids = entries.filter((name) => /^\d+$/.test(name) && name !== String(process.pid));
  const found = await Promise.all(pids.map(async (pid) => ((await worksIn(pid, folder)) ? pid : undefined)));
  return found.filter((pid) => pid !== undefined);
};

/**
 * Whether the noted server is still alive. Its number may belong to another program by now (usual after a container
 * restarts); then its note is removed, as PostgreSQL itself would refuse to start because of it. It stays as long as
 * any server process of this cluster lives: removing it earlier could let two servers write the same files.
 */
export const isAlive = async (cluster: string, postmaster: Postmaster): Promise<boolean> => {
  if (!exists(postmaster.pid)) return false;
  const processes = await processesIn(cluster);
  if (processes === undefined || processes.includes(String(postmaster.pid))) return true;
  if (processes.length === 0) await unlink(pidFile(cluster));
  return false;
};
