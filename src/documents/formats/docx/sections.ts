/** The sections of a file: the cover, and the runs of pages that lie the same way. */
import { type FileChild, type ISectionOptions, PageOrientation, SectionType } from 'docx';
import type { Block, DocumentTree, LandscapeBlock } from '../../tree.ts';
import { blockChildren } from './block-children.ts';
import { coverParagraphs } from './cover.ts';
import { coverHeader, pageFooter, pageHeader } from './page-frame.ts';
import { PAGE_MARGINS, PAGE_SIZE, type PageDirection } from './page-layout.ts';
import type { Printing } from './printing.ts';

interface Stretch {
  readonly direction: PageDirection;
  readonly blocks: Exclude<Block, LandscapeBlock>[];
}

/** Blocks one after the other that lie the same way; page breaks between stretches fall away, because each begins a page. */
const stretchesOf = (blocks: readonly Block[]): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  for (const block of blocks) {
    const direction = block.kind === 'landscape' ? 'landscape' : 'portrait';
    const inside = block.kind === 'landscape' ? block.blocks : [block];
    const last = stretches.at(-1);
    if (last?.direction === direction) last.blocks.push(...inside);
    else stretches.push({ direction, blocks: [...inside] });
  }
  return stretches.filter((stretch) => stretch.blocks.some(({ kind }) => kind !== 'pageBreak'));
};

const pageOf = (direction: PageDirection): NonNullable<ISectionOptions['properties']> => ({
  type: SectionType.NEXT_PAGE,
  page: {
    size: {
      ...PAGE_SIZE,
      orientation: direction === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
    },
    margin: PAGE_MARGINS,
  },
});

const stretchSection = (tree: DocumentTree, printing: Printing, stretch: Stretch): ISectionOptions => {
  const { direction, blocks } = stretch;
  printing.direction = direction;
  const children: FileChild[] = [];
  for (const block of blocks) {
    if (children.length === 0) printing.startsPage = false;
    children.push(...blockChildren(printing, block));
  }
  return {
    properties: pageOf(direction),
    headers: { default: pageHeader(tree, direction) },
    footers: { default: pageFooter() },
    children,
  };
};

/** The sections of a document, in order. */
export const documentSections = (tree: DocumentTree, printing: Printing): readonly ISectionOptions[] => [
  {
    properties: pageOf('portrait'),
    headers: { default: coverHeader(tree) },
    children: coverParagraphs(tree),
  },
  ...stretchesOf(tree.blocks).map((stretch) => stretchSection(tree, printing, stretch)),
];
