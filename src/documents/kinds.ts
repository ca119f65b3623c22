/** The kinds of document, in the order in which a cycle needs them. */
import type { DocumentKind } from './chapter.ts';
import { dashboardKinds } from './cruscotto/kinds.ts';
import type { DocumentInput } from './input.ts';
import { planDocument } from './piano/kind.ts';
import { piraKinds } from './pira/kinds.ts';
import { relazioneKind } from './relazione/kind.ts';
import { sheetKinds } from './schede/kinds.ts';
import { validationKind } from './validation/kind.ts';

/** The documents that a cycle has: kinds that are about an area or a unit come once for each. */
export const documentKinds = (input: DocumentInput): readonly DocumentKind[] => [
  planDocument,
  ...sheetKinds(input),
  ...piraKinds,
  relazioneKind,
  validationKind,
  ...dashboardKinds(input),
];
