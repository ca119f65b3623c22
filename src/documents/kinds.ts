/** The kinds of document, in the order in which a cycle needs them. */
import type { DocumentKind } from './chapter.ts';
import type { DocumentInput } from './input.ts';
import { relazioneKind } from './relazione/kind.ts';

/** The documents that a cycle has: kinds that are about an area or a unit come once for each. */
export const documentKinds = (_input: DocumentInput): readonly DocumentKind[] => [relazioneKind];
