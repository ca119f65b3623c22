// The same document gives the same figures in every format: read back from the bytes, cell by cell and sentence by sentence.
import { describe, expect, it } from 'vitest';
import {
  type Block,
  composeDocument,
  type DocumentTree,
  documentKinds,
  type Inline,
} from '../../../src/documents/index.ts';
import { figureCount, figureFaults } from '../../support/read-document/figure-faults.ts';
import { sampleDocument } from '../../support/sample-document.ts';
import { demoInput } from '../cards/composed-document.ts';
import { PRINTED_FORMATS, readBack } from './printed-formats.ts';

/** The document with its n-th figure printed otherwise: one digit more at its end, or another word. */
const withOtherFigure = (tree: DocumentTree, wanted: number): DocumentTree => {
  let count = -1;
  const changed = (inlines: readonly Inline[]): readonly Inline[] =>
    inlines.map((inline): Inline => {
      if (inline.kind !== 'figure') return inline;
      count += 1;
      if (count !== wanted) return inline;
      const { text, value } = inline;
      const digit = /\d(?=\D*$)/;
      const other = (match: string): string => String((Number(match) + 1) % 10);
      if (value === undefined || !('amount' in value))
        return { ...inline, text: `${text.replace(digit, other)}x` };
      const amount = value.amount.replace(digit, other);
      return {
        ...inline,
        text: text.replace(digit, other),
        value: { ...value, amount: amount as typeof value.amount },
      };
    });
  const inBlock = (block: Exclude<Block, { kind: 'landscape' }>): typeof block => {
    switch (block.kind) {
      case 'paragraph':
        return { ...block, inlines: changed(block.inlines) };
      case 'list':
        return { ...block, items: block.items.map(changed) };
      case 'facts':
        return { ...block, facts: block.facts.map((fact) => ({ ...fact, inlines: changed(fact.inlines) })) };
      case 'table':
        return {
          ...block,
          rows: block.rows.map((row) => ({
            ...row,
            cells: row.cells.map((cell) => ({ ...cell, inlines: changed(cell.inlines) })),
          })),
        };
      default:
        return block;
    }
  };
  const blocks = tree.blocks.map((block) =>
    block.kind === 'landscape' ? { ...block, blocks: block.blocks.map(inBlock) } : inBlock(block),
  );
  return { ...tree, blocks };
};

describe.each(PRINTED_FORMATS)('figures printed as $format', (format) => {
  it('stand in their places', async () => {
    const tree = sampleDocument();
    expect(figureCount(tree)).toBeGreaterThan(5);
    expect(figureFaults(tree, await readBack(tree, format), format.onlyValued)).toEqual([]);
  });

  it('are missed when one of them is printed otherwise', async () => {
    const tree = sampleDocument();
    for (let index = 0; index < figureCount(tree); index += 1) {
      const read = await readBack(withOtherFigure(tree, index), format);
      expect(figureFaults(tree, read, format.onlyValued), `figure ${index + 1}`).toHaveLength(1);
    }
  });

  it('stand in their places in every document of the demonstration', { timeout: 240_000 }, async () => {
    const input = await demoInput('cciaa-ms', 2019);
    const kinds = documentKinds(input);
    expect(kinds.length).toBeGreaterThan(0);
    for (const kind of kinds) {
      const { tree } = composeDocument(kind, input);
      const faults = figureFaults(tree, await readBack(tree, format), format.onlyValued);
      expect(faults, kind.kind).toEqual([]);
    }
  });
});
