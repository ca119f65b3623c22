/** Values that a filter form keeps in the address: the basis and the order of the rows. */
import { basisChoice, DEFAULT_BASIS } from '../routing/basis.ts';
import type { PageRequest } from '../routing/page.ts';

/** Names and values of the hidden fields. */
export const hiddenFilters = ({ basis, query }: PageRequest): Readonly<Record<string, string>> => ({
  ...(basis !== DEFAULT_BASIS && { base: basisChoice(basis).word }),
  ...Object.fromEntries([...query].filter(([name]) => name === 'ordina' || name === 'verso')),
});
