/** The headings of a document with their numbers: one count for every format. */
import type { Block, DocumentTree, HeadingBlock } from './tree.ts';

/** A heading with its number ("3.1"), absent where it is not numbered. */
export interface OutlineEntry {
  readonly heading: HeadingBlock;
  readonly number?: string;
}

/** All blocks in reading order, those on sideways pages included. */
export const blocksInOrder = (tree: DocumentTree): readonly Exclude<Block, { kind: 'landscape' }>[] =>
  tree.blocks.flatMap((block) => (block.kind === 'landscape' ? block.blocks : [block]));

/** The headings in their order; a numbered one counts among the numbered ones of its level under the same parent. */
export const outlineOf = (tree: DocumentTree): readonly OutlineEntry[] => {
  const counters = [0, 0, 0, 0];
  return blocksInOrder(tree).flatMap((block): readonly OutlineEntry[] => {
    if (block.kind !== 'heading') return [];
    if (!block.numbered) return [{ heading: block }];
    const depth = block.level - 1;
    counters[depth] = (counters[depth] ?? 0) + 1;
    counters.fill(0, depth + 1);
    return [{ heading: block, number: counters.slice(0, depth + 1).join('.') }];
  });
};
