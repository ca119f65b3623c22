/** Who answers for an indicator or a node, in words. */
import type { CycleLookup, Holder, Responsibility } from '../model/index.ts';
import { vocabulary } from './vocabulary.ts';

/** A holder as a page names it; `unit` where it is a unit with a page of its own. */
export interface NamedHolder {
  readonly name: string;
  readonly unit?: string;
}

const nameHolder = (lookup: CycleLookup, holder: Holder): NamedHolder => {
  switch (holder.kind) {
    case 'unit': {
      const named = lookup.unit(holder.unit);
      const name = named === undefined ? holder.unit : `${named.version.code} ${named.version.name}`;
      return { name, ...(lookup.subject(holder.unit) !== undefined && { unit: holder.unit }) };
    }
    case 'administration':
      return { name: vocabulary().holders.administration };
    case 'allUnits':
      return { name: vocabulary().holders.allUnits };
    case 'role':
      return { name: holder.name };
  }
};

/** Responsibilities of a subject with one role, in force at some time of the cycle's year. */
const heldIn = (lookup: CycleLookup, subject: string, role: Responsibility['role']): readonly Holder[] =>
  lookup.cycle.responsibilities
    .filter((held) => held.subject === subject && held.role === role)
    .map((held) => held.holder);

/** Those who hold a role for a subject, each named once. */
export const holdersOf = (
  lookup: CycleLookup,
  subject: string,
  role: Responsibility['role'] = 'answers',
): readonly NamedHolder[] => {
  const named = heldIn(lookup, subject, role).map((holder) => nameHolder(lookup, holder));
  return named.filter((holder, index) => named.findIndex(({ name }) => name === holder.name) === index);
};

/** Those who answer for a subject as one text; empty when nobody is named. */
export const holdersText = (lookup: CycleLookup, subject: string): string =>
  holdersOf(lookup, subject)
    .map(({ name }) => name)
    .join('; ');
