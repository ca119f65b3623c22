/** Who works on a thing, by the codes of the offices: short enough for a column. */
import type { CycleLookup, Holder, Responsibility } from '../../../model/index.ts';
import { branchOf } from '../../selections/branch.ts';

/** The administration and all units, as the tables of the report call them. */
export const HOLDER_CODES = { administration: 'ENTE', allUnits: 'TUTTI' } as const;

/** The short name of a holder: the unit's code, ENTE, TUTTI or the role. */
export const holderCode = (lookup: CycleLookup, holder: Holder): string => {
  if (holder.kind === 'unit') return lookup.unit(holder.unit)?.version.code ?? holder.unit;
  return holder.kind === 'role' ? holder.name : HOLDER_CODES[holder.kind];
};

const held = (lookup: CycleLookup, id: string, role: Responsibility['role']): readonly Holder[] =>
  lookup.cycle.responsibilities
    .filter((responsibility) => responsibility.subject === id && responsibility.role === role)
    .map(({ holder }) => holder);

const ownHolders = (lookup: CycleLookup, id: string): readonly Holder[] => {
  const performing = held(lookup, id, 'performs');
  return performing.length > 0 ? performing : held(lookup, id, 'answers');
};

const holdersBeneath = (lookup: CycleLookup, id: string): readonly Holder[] =>
  branchOf(lookup, id).flatMap(({ subject }) => ownHolders(lookup, subject.id));

/**
 * Codes of those who perform it, else of those who answer for it; for an objective without its own, those of what is beneath. Roles have
 * long names and are named with their indicators only.
 */
export const officeCodes = (lookup: CycleLookup, id: string): readonly string[] => {
  const own = ownHolders(lookup, id);
  const holders = own.length > 0 ? own : holdersBeneath(lookup, id);
  const isIndicator = lookup.indicator(id) !== undefined;
  const named = holders.filter(({ kind }) => isIndicator || kind !== 'role');
  return [...new Set(named.map((holder) => holderCode(lookup, holder)))].toSorted((first, second) =>
    first.localeCompare(second, 'it'),
  );
};
