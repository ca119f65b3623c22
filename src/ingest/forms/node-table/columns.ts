/** The columns of a table of nodes by their headings. */
import type { StreamRow } from '../../rows/row-stream.ts';
import { plainWords } from '../../values/plain-text.ts';

/** What a column holds; `other`: words, counts, states. */
export type NodeColumn = 'node' | 'value' | 'weight' | 'weighted' | 'share' | 'type' | 'other';

const ROLES: readonly (readonly [NodeColumn, RegExp])[] = [
  ['weighted', /^% ?su ob(?:iettivo)? pond/],
  ['share', /^% ?su ente/],
  ['value', /^(?:valore|misurato|% ?su ob(?:iettivo)?\.?|% ?obiettivo)$/],
  ['weight', /^peso(?: ?%)?$/],
  ['type', /^(?:tipo|livello)$/],
];

const NODES =
  /^(?:are[ae](?: strategic[ae])?|ambit[oi](?: strategic[oi])?|obiettiv[oi](?: (?:strategic[oi]|operativ[oi]))?|element[oi]|prospettiv[ae]|unita(?: organizzativ[ae])?)$/;

/** Columns that show a table to be of indicators or of plans. */
const STRANGE = /^(?:target|indicator|algoritmo|parametr|risultat[oi]|valutato|% ?realizz)/;

/** The columns of a heading row: names of nodes first, then their value or share; `undefined` for other tables. */
export const nodeColumns = (head: StreamRow): readonly NodeColumn[] | undefined => {
  const headings = head.cells.map(({ text }) => plainWords(text));
  if (!NODES.test(headings[0] ?? '') || headings.some((heading) => STRANGE.test(heading))) return undefined;
  const columns = headings.map(
    (heading, index): NodeColumn =>
      index === 0 ? 'node' : (ROLES.find(([, pattern]) => pattern.test(heading))?.[0] ?? 'other'),
  );
  return columns.filter((column) => column === 'value').length === 1 ? columns : undefined;
};
