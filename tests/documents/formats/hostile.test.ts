// Titles and texts that a careless printer would take for commands are printed as the texts they are, in every format.
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { readZip } from '../../../src/documents/formats/zip-reader.ts';
import { printHtml, printXlsx } from '../../../src/documents/index.ts';
import { elementsOf, readMarkup } from '../../support/read-document/markup-tree.ts';
import type { ReadDocument } from '../../support/read-document/read-document.ts';
import { HOSTILE_TEXTS, sampleDocument } from '../../support/sample-document.ts';
import { PRINTED_FORMATS, readBack } from './printed-formats.ts';

/** Texts without blanks: printers break lines and turn tabs into blanks. */
const withoutBlanks = (text: string): string => text.replace(/\s+/g, '');

const short = (text: string): string => text.slice(0, 30);
const CASES = HOSTILE_TEXTS.map((text) => [short(text), text] as const);

/** How often each letter stands in a text; marks of direction are no letters. */
const letterCounts = (text: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const letter of text.replace(/[\s\p{Cf}]/gu, '')) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
};

/** A page shows letters from right to left, and a long text goes over its end: there the letters count, not their order. */
const isSame = (read: ReadDocument, cell: string, text: string): boolean =>
  read.guessedBlanks === true
    ? isDeepStrictEqual(
        [...letterCounts(cell)].toSorted(([one], [other]) => (one < other ? -1 : 1)),
        [...letterCounts(text)].toSorted(([one], [other]) => (one < other ? -1 : 1)),
      )
    : withoutBlanks(cell) === withoutBlanks(text);

const timesIn = (read: ReadDocument, text: string): number => {
  if (read.guessedBlanks !== true) return withoutBlanks(read.all).split(withoutBlanks(text)).length - 1;
  const all = letterCounts(read.all);
  return Math.min(...[...letterCounts(text)].map(([letter, count]) => (all.get(letter) ?? 0) / count));
};

describe.each(PRINTED_FORMATS)('printed as $format', (format) => {
  it.each(CASES)('%j stands there as text, in headings and cells', async (_name, text) => {
    const read = await readBack({ ...sampleDocument(text), title: text, administration: text }, format);
    // Heading (in sheets: the chapter), fact and cell of a table
    expect(timesIn(read, text)).toBeGreaterThanOrEqual(3);
    expect(read.tables.flat(2).filter((cell) => isSame(read, cell, text))).toHaveLength(2);
  });
});

describe('a hostile text', () => {
  it.each(CASES)('%j brings no element and no address into a page', async (_name, text) => {
    const kind = (tree: ReturnType<typeof readMarkup>) =>
      elementsOf(tree, 'a').map(({ attributes }) => attributes.get('href'));
    const page = async (label: string) =>
      readMarkup(new TextDecoder().decode(await printHtml({ ...sampleDocument(label), title: label })));
    const [hostile, harmless] = [await page(text), await page('innocuo')];
    expect(elementsOf(hostile, 'script', 'img', 'iframe')).toEqual([]);
    expect(kind(hostile)).toEqual(kind(harmless));
  });

  it.each(CASES)('%j is no formula, link or error of a workbook', async (_name, text) => {
    const parts = readZip(await printXlsx({ ...sampleDocument(text), title: text }));
    const sheets = parts.filter(({ name }) => name.startsWith('xl/worksheets/sheet'));
    expect(sheets.length).toBeGreaterThan(2);
    for (const { content } of sheets) {
      const xml = new TextDecoder().decode(content);
      expect(xml).not.toMatch(/<f[ >]/);
      expect(xml).not.toContain('t="e"');
    }
    expect(parts.some(({ name }) => name.includes('_rels/sheet'))).toBe(false);
  });

  it('leads nowhere when it is the target of a link', async () => {
    const tree = sampleDocument();
    const link = { kind: 'link', text: 'clic', target: 'javascript:alert(1)' } as const;
    const bytes = await printHtml({
      ...tree,
      blocks: [{ kind: 'paragraph', role: 'body', inlines: [link] }],
    });
    const page = new TextDecoder().decode(bytes);
    expect(page).toContain('clic');
    expect(page).not.toContain('javascript:');
  });
});
