/** What a reference in a narrative text turns out to be. */
import type { Inline } from '../tree.ts';

/** Why a reference cannot be resolved; `documentReferenceWithoutValue`: the thing exists, but has no figure. */
export type ReferenceFault =
  | 'documentReferenceUnknown'
  | 'documentReferenceAmbiguous'
  | 'documentReferenceWithoutValue';

/** Pieces of text in place of the reference, or why there are none. */
export type Resolved =
  | { readonly ok: true; readonly inlines: readonly Inline[] }
  | { readonly ok: false; readonly code: ReferenceFault };

/** Nothing of that name. */
export const UNKNOWN: Resolved = { ok: false, code: 'documentReferenceUnknown' };

/** More than one thing of that name. */
export const AMBIGUOUS: Resolved = { ok: false, code: 'documentReferenceAmbiguous' };

/** There is such a thing, but no figure. */
export const WITHOUT_VALUE: Resolved = { ok: false, code: 'documentReferenceWithoutValue' };

/** One piece. */
export const resolvedTo = (inline: Inline): Resolved => ({ ok: true, inlines: [inline] });
