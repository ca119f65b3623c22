/** Blocks of the document as markup, in their order. */
import { type ComponentChild, h, type VNode } from 'preact';
import { sceneToSvg } from '../../../charts/index.ts';
import type { OutlineEntry } from '../../outline.ts';
import type { Block, ChartBlock, HeadingBlock, ParagraphBlock } from '../../tree.ts';
import { anchorOf } from './anchors.ts';
import { inlineNodes } from './inlines.tsx';
import type { NoteBook } from './notes.ts';
import { scrollingFrame } from './scrolling-frame.ts';
import { factsNode, tableNode } from './table.tsx';

/** What the blocks need to know of the document while it is written down. */
export interface BlockContext {
  readonly notes: NoteBook;
  /** Headings with their numbers. */
  readonly outline: ReadonlyMap<HeadingBlock, OutlineEntry>;
  /** Level of the heading element of a chapter. */
  readonly baseLevel: number;
  /** The table of contents, where it stands within the document. */
  readonly contents: VNode | undefined;
}

/** Deepest heading element of the language. */
const DEEPEST_HEADING = 6;
/** Narrower charts keep their width. */
const NARROW_CHART = 700;

/** A heading element of that level, not beyond the sixth. */
export const headingNode = (
  level: number,
  attributes: { id?: string },
  content: VNode | string,
): ComponentChild => h(`h${Math.min(level, DEEPEST_HEADING)}`, attributes, content);

const numberedHeading = (block: HeadingBlock, context: BlockContext): ComponentChild => {
  const number = context.outline.get(block)?.number;
  const content = (
    <>
      {number !== undefined && <span class="tr-heading-number">{number}</span>}
      {number !== undefined && ' '}
      {block.text}
    </>
  );
  return headingNode(context.baseLevel + block.level - 1, { id: anchorOf(block.id) }, content);
};

const ROLE_CLASSES: Readonly<Record<ParagraphBlock['role'], string | undefined>> = {
  body: undefined,
  lead: 'tr-document-lead',
  note: 'tr-note',
  warning: 'tr-document-warning',
};

const paragraphNode = ({ role, inlines }: ParagraphBlock, notes: NoteBook): VNode => {
  const name = ROLE_CLASSES[role];
  return <p {...(name !== undefined && { class: name })}>{inlineNodes(inlines, notes)}</p>;
};

const chartNode = ({ id, scene }: ChartBlock): VNode => (
  <figure id={anchorOf(id)} class="tr-document-chart">
    <figcaption>
      <strong>{scene.title}</strong> <span>{scene.description}</span>
    </figcaption>
    <div
      class={`tr-chart${scene.width < NARROW_CHART ? ' tr-chart-fixed' : ''}`}
      {...scrollingFrame(scene.title)}
      // Safe as markup: sceneToSvg escapes every text and attribute; proved in tests/charts
      dangerouslySetInnerHTML={{ __html: sceneToSvg(scene) }}
    />
  </figure>
);

/** A block as markup; what only paper needs is a class for the print styles. */
export const blockNode = (block: Block, context: BlockContext): ComponentChild => {
  const { notes } = context;
  switch (block.kind) {
    case 'heading':
      return numberedHeading(block, context);
    case 'paragraph':
      return paragraphNode(block, notes);
    case 'list': {
      const items = block.items.map((item) => <li>{inlineNodes(item, notes)}</li>);
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'table':
      return tableNode(block, notes);
    case 'facts':
      return factsNode(block, notes);
    case 'chart':
      return chartNode(block);
    case 'landscape':
      return <div class="tr-landscape">{block.blocks.map((inner) => blockNode(inner, context))}</div>;
    case 'contents':
      return context.contents ?? null;
    case 'pageBreak':
      return <div class="tr-page-break" />;
  }
};
