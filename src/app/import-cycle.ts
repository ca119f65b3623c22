/** Brings a cycle file into the store: read, checked whole, then written in one transaction or not at all. */
import { checkCycle, readCycleFile } from '../interchange/index.ts';
import type { Issue } from '../kernel/index.ts';
import type { CycleFile } from '../model/index.ts';
import type { Ports } from './ports.ts';

/** What came of an import. Refused: nothing was written; the issues say what is wrong and where. */
export type ImportOutcome =
  | {
      readonly kind: 'stored';
      readonly cycle: CycleFile;
      readonly sha256: string;
      readonly replaced: boolean;
      readonly warnings: readonly Issue[];
    }
  | { readonly kind: 'refused'; readonly issues: readonly Issue[] };

/** A file to import, who imports it, and the reason when approved parts are to be replaced. */
export interface ImportRequest {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly actor: string;
  readonly reason?: string;
}

const approvedPartIssue = (name: string, part: string): Issue => ({
  code: 'import.approvedPartChanged',
  severity: 'error',
  place: { file: name },
  params: { part },
});

/** Imports the bytes of a cycle file, in place of an earlier cycle of the same administration and year. */
export const importCycle = async (ports: Ports, request: ImportRequest): Promise<ImportOutcome> => {
  const read = readCycleFile(request.bytes, request.name);
  if (!read.ok) return { kind: 'refused', issues: read.error };
  const cycle = read.value;
  const replaced = (await ports.cycles.fingerprint(cycle.administration.slug, cycle.year)) !== undefined;
  const { actor, reason } = request;
  const audit = {
    actor,
    action: 'cycle.import',
    instant: ports.clock.now(),
    ...(reason !== undefined && { reason }),
  };
  const outcome = await ports.cycles.save(cycle, audit);
  if (outcome.kind === 'saved')
    return { kind: 'stored', cycle, sha256: outcome.stored.sha256, replaced, warnings: checkCycle(cycle) };
  return { kind: 'refused', issues: outcome.parts.map((part) => approvedPartIssue(request.name, part)) };
};
