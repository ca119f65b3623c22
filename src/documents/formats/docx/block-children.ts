/** Every block of the tree as paragraphs and tables. */
import { type FileChild, Paragraph, TableOfContents } from 'docx';
import type { Block, LandscapeBlock } from '../../tree.ts';
import { chartChildren } from './chart-block.ts';
import { factsChildren } from './facts-block.ts';
import { textRuns } from './literal-text.ts';
import { type Printing, takePageStart } from './printing.ts';
import { tableChildren } from './table-block.ts';
import { headingParagraph, listParagraphs, textParagraph } from './text-blocks.ts';

/** The table of contents: a field over the headings of the levels 1 to 3, whose entries are links. What follows begins a page. */
const contentsChildren = (printing: Printing): readonly FileChild[] => {
  const title = new Paragraph({
    style: 'TOCHeading',
    pageBreakBefore: takePageStart(printing),
    children: [...textRuns('Indice')],
  });
  printing.startsPage = true;
  return [title, new TableOfContents('Indice', { hyperlink: true, headingStyleRange: '1-3' })];
};

/** What a block becomes. A page break becomes a property of what follows, so that no page is left empty. */
export const blockChildren = (
  printing: Printing,
  block: Exclude<Block, LandscapeBlock>,
): readonly FileChild[] => {
  switch (block.kind) {
    case 'heading':
      return [headingParagraph(printing, block)];
    case 'paragraph':
      return [textParagraph(printing, block)];
    case 'list':
      return listParagraphs(printing, block);
    case 'table':
      return tableChildren(printing, block);
    case 'facts':
      return factsChildren(printing, block);
    case 'chart':
      return chartChildren(printing, block);
    case 'contents':
      return contentsChildren(printing);
    case 'pageBreak':
      printing.startsPage = true;
      return [];
  }
};
