/** Uses the embedded server that another live program of ours owns, without owning it: a command beside the running server. */
import { clusterExists } from './bring-up.ts';
import type { DatabaseUrls } from './external.ts';
import { layoutOf, loadState } from './layout.ts';
import { readPostmaster } from './postmaster.ts';
import { addressesOf, answersAt } from './superuser.ts';

/** Addresses of the running server of this data directory, or `undefined` when none answers. Nothing is started or stopped. */
export const joinEmbeddedPostgres = async (dataDirectory: string): Promise<DatabaseUrls | undefined> => {
  const layout = layoutOf(dataDirectory);
  if (!(await clusterExists(layout))) return undefined;
  const port = (await readPostmaster(layout.cluster))?.port ?? null;
  if (port === null) return undefined;
  const state = { ...(await loadState(layout, true)), port };
  return (await answersAt(port, state, layout.cluster)) ? addressesOf(state) : undefined;
};
