/** Cards: a title and named fields, as a table of two columns whose title comes again on each page. */
import { type FileChild, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import type { FactsBlock } from '../../tree.ts';
import { runsOf } from './inline-runs.ts';
import { textRuns } from './literal-text.ts';
import { textWidth } from './page-layout.ts';
import { GROUND, HEAD_GROUND } from './palette.ts';
import type { Printing } from './printing.ts';
import { tableOptions } from './table-look.ts';
import { bookmarked, spacer } from './text-blocks.ts';

/** The share of the names, in percent of the width. */
const NAME_SHARE = 26;

/** A card. Its fields may go on over the page, because one of them can be a whole text. */
export const factsChildren = (
  printing: Printing,
  { id, caption, facts }: FactsBlock,
): readonly FileChild[] => {
  const total = textWidth(printing.direction);
  const names = Math.round((total * NAME_SHARE) / 100);
  const widths = [names, total - names];
  const before = printing.startsPage ? [spacer(printing)] : [];
  const title = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: [
      new TableCell({
        columnSpan: 2,
        width: { size: total, type: WidthType.DXA },
        shading: { fill: HEAD_GROUND },
        children: [
          new Paragraph({ style: 'TableHead', children: [...bookmarked(printing, id, textRuns(caption))] }),
        ],
      }),
    ],
  });
  const rows = facts.map(
    ({ label, inlines }) =>
      new TableRow({
        children: [
          new TableCell({
            width: { size: names, type: WidthType.DXA },
            shading: { fill: GROUND },
            children: [new Paragraph({ style: 'TableText', children: [...textRuns(label, { bold: true })] })],
          }),
          new TableCell({
            width: { size: total - names, type: WidthType.DXA },
            children: [new Paragraph({ style: 'TableText', children: [...runsOf(printing, inlines)] })],
          }),
        ],
      }),
  );
  return [...before, new Table(tableOptions(widths, true, [title, ...rows])), spacer(printing)];
};
