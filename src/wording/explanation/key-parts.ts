/** The keys of an explanation taken apart: results, and the leaves that they rest on. */

/** A key: a result, an entry, a target, an assessment or an earlier year's result. */
export type KeyParts =
  | { readonly kind: 'result'; readonly key: string }
  | { readonly kind: 'entry' | 'target' | 'assessment'; readonly id: string }
  | { readonly kind: 'history'; readonly indicator: string; readonly year: string };

const LEAF = /^(entry|target|assessment):(.*)$/s;
const HISTORY = /^history:(.*):(\d+)$/s;

/** Reads a key; identifiers may contain colons. A result's key has a `#`, a leaf's has none. */
export const keyParts = (key: string): KeyParts => {
  if (key.includes('#')) return { kind: 'result', key };
  const history = HISTORY.exec(key);
  if (history !== null) return { kind: 'history', indicator: history[1] ?? '', year: history[2] ?? '' };
  const leaf = LEAF.exec(key);
  const kind = leaf?.[1];
  if (kind === 'entry' || kind === 'target' || kind === 'assessment') return { kind, id: leaf?.[2] ?? '' };
  return { kind: 'result', key };
};
