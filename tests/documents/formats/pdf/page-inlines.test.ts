// Negative figures keep their sign when the text of a page is copied: read by pdf.js as plain text, without the structure.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { pageInlines } from '../../../../src/documents/formats/pdf/page-inlines.ts';
import {
  blocksInOrder,
  composeDocument,
  type DocumentTree,
  type Inline,
  printPdf,
} from '../../../../src/documents/index.ts';
import { relazioneKind } from '../../../../src/documents/relazione/kind.ts';
import { demoInput } from '../../cards/composed-document.ts';

const figure = (text: string): Inline => ({
  kind: 'figure',
  text,
  value: { kind: 'text', text },
});

const inlinesOf = (tree: DocumentTree): readonly Inline[] =>
  blocksInOrder(tree).flatMap((block) => {
    if (block.kind === 'paragraph') return block.inlines;
    if (block.kind === 'list') return block.items.flat();
    if (block.kind === 'facts') return block.facts.flatMap(({ inlines }) => inlines);
    return block.kind === 'table'
      ? block.rows.flatMap(({ cells }) => cells.flatMap(({ inlines }) => inlines))
      : [];
  });

const plainText = async (bytes: Uint8Array): Promise<string> => {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
  const pdf = await task.promise;
  let text = '';
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    text += items.map((item) => ('str' in item ? item.str : '')).join('');
  }
  await task.destroy();
  return text.replaceAll(/\s/g, '');
};

const anchors = { ofId: () => undefined, ofBlock: () => 'a' };

const timesIn = (text: string, part: string): number => text.split(part).length - 1;

describe('the sign of a figure', () => {
  it.each([
    ['-0,7 %', '\u22120,7 %'],
    ['€ -3.500,00', '€ \u22123.500,00'],
    ['-€ 3.500,00', '\u2212€ 3.500,00'],
    ['2018-2020', '2018-2020'],
    ['S1-3', 'S1-3'],
  ])('of %s is printed %s', (text, printed) => {
    expect(pageInlines([figure(text)], anchors)).toEqual([{ kind: 'figure', text: printed }]);
  });

  it('is read back with every negative figure of the report, and hyphens with every code', async () => {
    const { tree } = composeDocument(relazioneKind, await demoInput('cciaa-ms', 2019));
    const inlines = inlinesOf(tree);
    const negative = inlines.flatMap((inline) =>
      inline.kind === 'figure' && inline.value !== undefined && /(?<![\d\p{L}])-/u.test(inline.text)
        ? [inline.text.replaceAll(/\s/g, '').replace('-', '\u2212')]
        : [],
    );
    expect(negative.length).toBeGreaterThan(20);
    const text = await plainText(await printPdf(tree));
    for (const each of new Set(negative))
      expect(timesIn(text, each), each).toBeGreaterThanOrEqual(
        negative.filter((other) => other === each).length,
      );
    const codes = new Set(
      inlines.flatMap(({ kind, ...inline }) =>
        kind === 'text' && 'text' in inline ? (inline.text.match(/^[A-Z]\d(?:\.\d)*-[a-z]\b/g) ?? []) : [],
      ),
    );
    expect(codes.size).toBeGreaterThan(20);
    for (const code of codes) expect(text, code).toContain(code);
  });
});
