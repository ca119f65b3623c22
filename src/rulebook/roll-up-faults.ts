/** What can be wrong with a roll-up: no source, one twice, shares that are not a whole. */
import { compare, formatExact, HUNDRED, parseDecimal, sum, ZERO } from '../kernel/index.ts';
import type { RollUpRule } from '../model/index.ts';
import type { Tell } from './issue-codes.ts';
import { tellNegative } from './negative.ts';

const tellShares = (tell: Tell, { sources }: RollUpRule, path: string): void => {
  const shares = sources.flatMap(({ share }) => (share === undefined ? [] : [share]));
  if (shares.length === 0) return;
  for (const [index, { kind, share }] of sources.entries()) {
    if (share === undefined) tell('rulebook.shareMissing', `${path}[${index}]`, { kind });
    else tellNegative(tell, `${path}[${index}].share`, share);
  }
  const total = sum(shares.map((share) => parseDecimal(share) ?? ZERO));
  if (compare(total, HUNDRED) !== 0) tell('rulebook.sharesSum', path, { sum: formatExact(total) });
};

/** Tells what is wrong with a roll-up. */
export const tellRollUp = (tell: Tell, rule: RollUpRule, path: string): void => {
  const at = `${path}.sources`;
  if (rule.sources.length === 0) tell('rulebook.sourcesEmpty', at, {});
  const kinds = new Set<string>();
  for (const [index, { kind }] of rule.sources.entries()) {
    if (kinds.has(kind)) tell('rulebook.sourceTwice', `${at}[${index}].kind`, { kind });
    kinds.add(kind);
  }
  tellShares(tell, rule, at);
};
