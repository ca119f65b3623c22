/** A document tree as what the template reads. */
import { partsOf } from '../../../kernel/index.ts';
import { formatDate } from '../../../wording/index.ts';
import { outlineOf } from '../../outline.ts';
import type { Block, DocumentTree, HeadingBlock } from '../../tree.ts';
import { sceneDrawing } from '../scene-drawing.ts';
import { type Anchors, anchorsOf } from './anchors.ts';
import type { PageBlock, PageData } from './page-data.ts';
import { pageInlines } from './page-inlines.ts';
import { pageTable } from './page-table.ts';
import { clippedText, literalText, piecesOf, printedText } from './printed-text.ts';

const HEADER_LETTERS = 60;

/** What a block needs to know of the whole document. */
interface Surroundings {
  readonly anchors: Anchors;
  readonly numbers: ReadonlyMap<HeadingBlock, string | undefined>;
  /** PDF/UA-1 (7.4.2) lets no level be skipped: a heading stands at most one below the one before it. */
  readonly levels: ReadonlyMap<HeadingBlock, number>;
}

const surroundingsOf = (tree: DocumentTree): Surroundings => {
  const outline = outlineOf(tree);
  const levels = new Map<HeadingBlock, number>();
  let before = tree.blocks.some(({ kind }) => kind === 'contents') ? 1 : 0;
  for (const { heading } of outline) {
    before = Math.min(heading.level, before + 1);
    levels.set(heading, before);
  }
  const numbers = new Map(outline.map(({ heading, number }) => [heading, number] as const));
  return { anchors: anchorsOf(tree), numbers, levels };
};

const orDash = (text: string): string => (text.trim() === '' ? '–' : text);

const pageHeading = (block: HeadingBlock, { anchors, numbers, levels }: Surroundings): PageBlock => {
  const number = numbers.get(block);
  return {
    kind: 'heading',
    level: levels.get(block) ?? block.level,
    text: printedText(orDash(block.text)),
    anchor: anchors.ofBlock(block),
    ...(number !== undefined && { number }),
  };
};

const pageBlock = (block: Block, surroundings: Surroundings): PageBlock => {
  const { anchors } = surroundings;
  switch (block.kind) {
    case 'heading':
      return pageHeading(block, surroundings);
    case 'paragraph':
      return { kind: 'paragraph', role: block.role, inlines: pageInlines(block.inlines, anchors) };
    case 'list':
      return { ...block, items: block.items.map((item) => pageInlines(item, anchors)) };
    case 'table':
    case 'facts':
      return pageTable(block, anchors);
    case 'chart': {
      const { scene } = block;
      return {
        kind: 'chart',
        anchor: anchors.ofBlock(block),
        caption: printedText(scene.title),
        alternative: literalText(orDash(scene.description)),
        drawing: sceneDrawing(scene),
        width: scene.width,
        height: scene.height,
      };
    }
    case 'landscape':
      return { kind: 'landscape', blocks: block.blocks.map((each) => pageBlock(each, surroundings)) };
    default:
      return block;
  }
};

/** The document as plain values; the same tree gives the same values. */
export const pageDocument = (tree: DocumentTree): PageData => {
  const surroundings = surroundingsOf(tree);
  return {
    language: tree.language,
    title: piecesOf(orDash(tree.title)),
    ...(tree.subtitle !== undefined && { subtitle: printedText(tree.subtitle) }),
    administration: piecesOf(orDash(tree.administration)),
    year: String(tree.year),
    ...(tree.act !== undefined && { act: printedText(tree.act) }),
    ...(tree.date !== undefined && { day: formatDate(tree.date), date: partsOf(tree.date) }),
    version: literalText(tree.version),
    draft: tree.draft,
    cover: tree.cover.map(printedText),
    header: {
      administration: clippedText(tree.administration, HEADER_LETTERS),
      title: clippedText(tree.title, HEADER_LETTERS),
      act: clippedText(tree.act ?? '', HEADER_LETTERS),
    },
    blocks: tree.blocks.map((block) => pageBlock(block, surroundings)),
  };
};
