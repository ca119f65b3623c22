/** The tables of a document that no form has taken yet, as rows of the stream, each with its title. */
import type { Claim, FormRequest } from '../claim.ts';
import type { RawBlock } from '../raw.ts';
import type { StreamRow } from './row-stream.ts';
import { tableTitles } from './table-titles.ts';

/** A block that is a table. */
export type TableBlock = RawBlock & { readonly kind: 'table' };

/** A table with the number of its block and the title above it, empty where there is none. */
export interface FreeTable {
  readonly block: TableBlock;
  readonly rows: readonly StreamRow[];
  readonly title: string;
  readonly index: number;
}

/** The rows of a table as rows of the stream. */
export const rowsOfTable = ({ rows }: TableBlock, index: number): readonly StreamRow[] =>
  rows.map(({ cells, place }) => ({ cells, place, block: index, inTable: true }));

/** Whether no form has taken anything of a table. */
export const isFree = ({ rows }: TableBlock, isTaken: FormRequest['isTaken']): boolean =>
  rows.every(({ cells }) => cells.every(({ atom }) => !isTaken(atom)));

/** What a form claims of the free tables of a document, one by one. */
export const claimTables = (
  { document, isTaken }: FormRequest,
  claimOf: (table: FreeTable) => Claim | undefined,
): readonly Claim[] => {
  const titles = tableTitles(document);
  return document.blocks.flatMap((block, index) =>
    block.kind === 'table' && isFree(block, isTaken)
      ? (claimOf({ block, rows: rowsOfTable(block, index), title: titles.get(index) ?? '', index }) ?? [])
      : [],
  );
};
