/** Headings, paragraphs and lists. */
import { Bookmark, HeadingLevel, Paragraph, type ParagraphChild } from 'docx';
import type { HeadingBlock, ListBlock, ParagraphBlock } from '../../tree.ts';
import { runsOf } from './inline-runs.ts';
import { textRuns } from './literal-text.ts';
import { BULLET_LIST, COUNTED_LIST } from './numbering.ts';
import { type Printing, takePageStart } from './printing.ts';

const HEADING_STYLES = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

const PARAGRAPH_STYLES = { body: 'Normal', lead: 'Lead', note: 'SmallPrint', warning: 'Warning' } as const;

/** The runs as the target of links to that block. */
export const bookmarked = (
  printing: Printing,
  id: string,
  children: readonly ParagraphChild[],
): readonly ParagraphChild[] => {
  const name = printing.bookmarks.get(id);
  return name === undefined ? children : [new Bookmark({ id: name, children: [...children] })];
};

/** A heading: its number comes from the list of its style; one without number is taken out of the list. */
export const headingParagraph = (printing: Printing, heading: HeadingBlock): Paragraph => {
  const number = printing.numbers.get(heading);
  const counted = number !== undefined && printing.numbersItself;
  const text = number === undefined || counted ? heading.text : `${number}\t${heading.text}`;
  return new Paragraph({
    heading: HEADING_STYLES[heading.level],
    ...(!counted && { numbering: false, indent: { left: 0, hanging: 0 } }),
    pageBreakBefore: takePageStart(printing),
    children: [...bookmarked(printing, heading.id, textRuns(text))],
  });
};

/** A paragraph in the style of its role. */
export const textParagraph = (printing: Printing, { role, inlines }: ParagraphBlock): Paragraph =>
  new Paragraph({
    style: PARAGRAPH_STYLES[role],
    pageBreakBefore: takePageStart(printing),
    children: [...runsOf(printing, inlines)],
  });

/** A list; each counted one begins with 1. */
export const listParagraphs = (printing: Printing, { ordered, items }: ListBlock): readonly Paragraph[] => {
  printing.lists += 1;
  const numbering = ordered
    ? { reference: COUNTED_LIST, level: 0, instance: printing.lists }
    : { reference: BULLET_LIST, level: 0 };
  return items.map(
    (item) =>
      new Paragraph({
        style: ordered ? 'ListNumber' : 'ListBullet',
        numbering,
        pageBreakBefore: takePageStart(printing),
        children: [...runsOf(printing, item)],
      }),
  );
};

/** An empty paragraph: two tables that touch would become one. */
export const spacer = (printing: Printing): Paragraph =>
  new Paragraph({ style: 'Spacer', pageBreakBefore: takePageStart(printing), children: [] });
