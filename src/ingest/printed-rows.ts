/** The rows of a document's tables as they are printed, beside what forms made of them. */
import type { PrintedRowRecord } from '../model/index.ts';
import type { AtomRole } from './claim.ts';
import type { RawBlock } from './raw.ts';

const isPrinted = (text: string): boolean => text.trim() !== '';

/** Rows of tables, and the lines that a form took as cells; `roles` says what forms took. */
export const printedRows = (
  blocks: readonly RawBlock[],
  roles: ReadonlyMap<number, AtomRole>,
): readonly PrintedRowRecord[] =>
  blocks.flatMap((block, table): readonly PrintedRowRecord[] => {
    if (block.kind === 'table')
      return block.rows
        .map(({ cells, place }) => ({ table, place, cells: cells.map(({ text }) => text) }))
        .filter(({ cells }) => cells.some(isPrinted));
    return roles.get(block.atom) === 'cell' && isPrinted(block.text)
      ? [{ place: block.place, cells: [block.text] }]
      : [];
  });
