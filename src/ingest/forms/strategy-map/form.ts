/**
 * A strategy map drawn as a table: cells that begin with the codes of objectives, several in a row. Its titles are kept as texts of the document,
 * not as objectives: the map repeats, often shortened, what the tree says.
 */
import type { Claim, Form, FormRequest } from '../../claim.ts';
import type { Atom } from '../../raw.ts';
import { claimBuilder } from '../../rows/claim-builder.ts';
import { isFree, type TableBlock } from '../../rows/free-tables.ts';
import { plainText } from '../../values/plain-text.ts';

const STRATEGY_MAP = 'strategy-map';

const CODED = /^\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+\p{L}{3}/u;
const LEAST_CODED = 4;
/** A cell of a map is a title; a longer one is prose with a number at its beginning. */
const LONGEST_TITLE = 250;

const isCoded = ({ text }: Atom): boolean => {
  const plain = plainText(text);
  return plain.length <= LONGEST_TITLE && CODED.test(plain);
};

/** Several coded cells side by side tell a map from a table with one objective a row. */
const isMap = ({ rows }: TableBlock): boolean => {
  const counts = rows.map(({ cells }) => cells.filter(isCoded).length);
  const all = counts.reduce((sum, count) => sum + count, 0);
  return all >= LEAST_CODED && counts.filter((count) => count > 1).length > 1;
};

const claimOf = (table: TableBlock): Claim => {
  const builder = claimBuilder(STRATEGY_MAP);
  for (const { cells } of table.rows) {
    for (const cell of cells) builder.take(cell, isCoded(cell) ? 'text' : 'cell', 'text');
    builder.endRow();
  }
  return builder.build({ place: table.place }, {});
};

/** Strategy maps. */
export const strategyMap: Form = {
  id: STRATEGY_MAP,
  read: ({ document, isTaken }: FormRequest): readonly Claim[] =>
    document.blocks.flatMap((block) =>
      block.kind === 'table' && isFree(block, isTaken) && isMap(block) ? [claimOf(block)] : [],
    ),
};
