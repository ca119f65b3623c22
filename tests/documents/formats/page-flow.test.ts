// Sideways pages take along what would be left alone on the pages beside them; nothing is lost and the order stays.
import { describe, expect, it } from 'vitest';
import { withPageFlow } from '../../../src/documents/formats/page-flow.ts';
import { type Block, blocksInOrder, composeDocument, documentKinds } from '../../../src/documents/index.ts';
import { sampleDocument } from '../../support/sample-document.ts';
import { demoInput } from '../cards/composed-document.ts';

const heading = (text: string, level: 1 | 2 = 2): Block => ({
  kind: 'heading',
  id: text,
  level,
  text,
  numbered: false,
});
const words = (text: string, role: 'body' | 'note' = 'body'): Block => ({
  kind: 'paragraph',
  role,
  inlines: [{ kind: 'text', text }],
});
const long = words('parola '.repeat(600));
const table = (id: string, rows: number): Exclude<Block, { kind: 'landscape' }> => ({
  kind: 'table',
  id,
  caption: id,
  columns: [{ id: 'a', label: 'A', figures: false }],
  headColumns: 0,
  rows: Array.from({ length: rows }, () => ({
    role: 'body' as const,
    cells: [{ inlines: [{ kind: 'text' as const, text: 'riga' }] }],
  })),
});
const sideways = (id: string): Block => ({ kind: 'landscape', blocks: [table(id, 60)] });
const pageBreak: Block = { kind: 'pageBreak' };

const nameOf = (block: Block): string => {
  if (block.kind === 'landscape') return `[${block.blocks.map(nameOf).join(' ')}]`;
  if (block.kind === 'heading') return block.text;
  return block.kind === 'table' ? block.id : block.kind;
};

const flow = (...blocks: readonly Block[]): string =>
  withPageFlow({ ...sampleDocument(), blocks })
    .blocks.map(nameOf)
    .join(' ');

describe('the flow of pages', () => {
  it('keeps a heading and its sentence with the sideways table under them', () => {
    expect(flow(long, heading('uno'), words('in breve'), sideways('largo'))).toBe(
      'paragraph [uno paragraph largo]',
    );
  });

  it('keeps small print with the sideways table above it', () => {
    expect(flow(sideways('largo'), words('nota', 'note'), heading('due'), long)).toBe(
      '[largo paragraph] due paragraph',
    );
  });

  it('turns a page that would stay almost empty, and joins the sideways pages around it', () => {
    expect(flow(sideways('uno'), heading('due'), table('breve', 5), sideways('tre'))).toBe(
      '[uno due breve tre]',
    );
    expect(flow(sideways('uno'), heading('due'), words('poche parole'), pageBreak, long)).toBe(
      '[uno due paragraph] pageBreak paragraph',
    );
  });

  it('leaves upright what fills a page, what is to be read at length, and what stands behind a page break', () => {
    expect(flow(sideways('uno'), table('alta', 60), sideways('due'))).toBe('[uno] alta [due]');
    expect(flow(heading('capitolo', 1), long, sideways('uno'))).toBe('capitolo paragraph [uno]');
    expect(flow(heading('uno'), pageBreak, sideways('due'))).toBe('uno pageBreak [due]');
  });

  it('loses no block of the report and moves none', async () => {
    const input = await demoInput('cciaa-ms', 2019);
    for (const kind of documentKinds(input)) {
      const { tree } = composeDocument(kind, input);
      expect(blocksInOrder(withPageFlow(tree)), kind.kind).toEqual(blocksInOrder(tree));
    }
  });
});
