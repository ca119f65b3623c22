/** What stands around every page: administration, title, act and version above, page numbers beneath, "BOZZA" across a draft. */
import { Footer, Header, PageNumber, Paragraph, TabStopType, TextRun } from 'docx';
import { TextWatermark } from 'docx/watermarks';
import type { DocumentTree } from '../../tree.ts';
import { clippedText, textRuns } from './literal-text.ts';
import { type PageDirection, textWidth } from './page-layout.ts';
import { DRAFT, FAMILY } from './palette.ts';

/** The word that a document carries while something is missing. */
export const DRAFT_WORD = 'BOZZA';

/** What of a name or title has room in a line of the header, in characters. */
const CLIP = { administration: 48, title: 60, act: 62 };

const watermark = (): TextWatermark =>
  new TextWatermark({ text: DRAFT_WORD, font: FAMILY, bold: true, color: DRAFT, opacity: 0.09, width: 420 });

/** The header of the pages that lie that way. */
export const pageHeader = (tree: DocumentTree, direction: PageDirection): Header => {
  const act = tree.act === undefined ? [] : [clippedText(tree.act, CLIP.act)];
  const tabStops = [{ type: TabStopType.RIGHT, position: textWidth(direction) }];
  const draft = tree.draft ? textRuns(`${DRAFT_WORD}  `, { bold: true, color: DRAFT }) : [];
  return new Header({
    children: [
      new Paragraph({
        style: 'Header',
        tabStops,
        border: {},
        children: [
          ...(tree.draft ? [watermark()] : []),
          ...textRuns(clippedText(tree.administration, CLIP.administration), { bold: true }),
          new TextRun({ children: ['\t'] }),
          ...textRuns(clippedText(tree.title, CLIP.title)),
        ],
      }),
      new Paragraph({
        style: 'HeaderEnd',
        tabStops,
        children: [...draft, ...textRuns([...act, `\tversione ${clippedText(tree.version, 20)}`].join(''))],
      }),
    ],
  });
};

/** The header of the cover: nothing, or the draft's mark. */
export const coverHeader = (tree: DocumentTree): Header =>
  new Header({
    children: [new Paragraph({ style: 'Header', children: tree.draft ? [watermark()] : [] })],
  });

/** "pagina n di N". */
export const pageFooter = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        children: [
          new TextRun({ children: ['pagina ', PageNumber.CURRENT, ' di ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
