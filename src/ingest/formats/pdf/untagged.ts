/** The blocks of a page without structure: ruled tables, tables by gaps, lines of text, in their order from the top. */
import { gapBlocks } from './gap-tables.ts';
import { type RuledPage, ruledTables } from './lattice.ts';
import { linesOf } from './lines.ts';
import type { PageBlock, PdfPiece } from './page.ts';
import { withRuledRows } from './row-rules.ts';

/** Reads the pieces of a page that are no furniture. */
export const untaggedBlocks = (ruled: RuledPage, pieces: readonly PdfPiece[]): readonly PageBlock[] => {
  const { page } = ruled;
  const tables = ruledTables(ruled, pieces);
  const taken = new Set(tables.flatMap((table) => [...table.pieces]));
  const lines = withRuledRows(linesOf(pieces.filter((piece) => !taken.has(piece))), page);
  const blocks: PageBlock[] = [];
  let from = -Infinity;
  for (const { rows, box } of tables) {
    const [start, end] = [from, box[1]];
    blocks.push(
      ...gapBlocks(
        lines.filter((line) => line.box[1] >= start && line.box[1] < end),
        page.number,
      ),
    );
    blocks.push({ kind: 'table', rows, page: page.number });
    from = Math.max(from, end);
  }
  blocks.push(
    ...gapBlocks(
      lines.filter((line) => line.box[1] >= from),
      page.number,
    ),
  );
  return blocks;
};
