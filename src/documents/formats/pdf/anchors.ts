/** Names of the places that links lead to: each block that can be linked to has one, whatever its id is made of. */
import { blocksInOrder } from '../../outline.ts';
import type { Block, DocumentTree } from '../../tree.ts';

/** A block that a link can lead to. */
export type AnchoredBlock = Extract<Block, { readonly id: string }>;

/** The anchor of a block, and the anchor of an id: of the first block that has it. */
export interface Anchors {
  readonly ofBlock: (block: AnchoredBlock) => string;
  readonly ofId: (id: string) => string | undefined;
}

/** The anchors of a document, counted in its order. */
export const anchorsOf = (tree: DocumentTree): Anchors => {
  const ofBlock = new Map<AnchoredBlock, string>();
  const ofId = new Map<string, string>();
  for (const [index, block] of blocksInOrder(tree).entries()) {
    if (!('id' in block)) continue;
    const anchor = ofBlock.get(block) ?? `block-${index}`;
    ofBlock.set(block, anchor);
    if (!ofId.has(block.id)) ofId.set(block.id, anchor);
  }
  return { ofBlock: (block) => ofBlock.get(block) ?? 'block', ofId: (id) => ofId.get(id) };
};
