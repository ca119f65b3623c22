import { describe, expect, it } from 'vitest';
import {
  type DocumentTree,
  documentBody,
  documentContents,
  type FigureInline,
  type TableBlock,
} from '../../../../src/documents/index.ts';
import { decimal } from '../../../../src/kernel/index.ts';
import { headingLevels, readHtml } from '../../../support/html.ts';
import {
  elementsOf,
  type MarkupElement,
  readMarkup,
  textOf,
} from '../../../support/read-document/markup-tree.ts';
import { sampleDocument } from '../../../support/sample-document.ts';

const read = (tree: DocumentTree, options = {}): MarkupElement => readMarkup(documentBody(tree, options));

const attribute = (elements: readonly MarkupElement[], name: string): readonly (string | undefined)[] =>
  elements.map(({ attributes }) => attributes.get(name));

describe('the content of a document', () => {
  it('has headings one below the other from the level of the page', () => {
    expect(headingLevels(readHtml(documentBody(sampleDocument())))).toEqual([2, 2, 3, 3, 2]);
    expect(headingLevels(readHtml(documentBody(sampleDocument(), { baseLevel: 4 })))).toEqual([
      4, 4, 5, 5, 4,
    ]);
    expect(headingLevels(readHtml(documentBody(sampleDocument(), { baseLevel: 6 })))).toEqual([
      6, 6, 6, 6, 6,
    ]);
  });

  it('has figures that programs read: decimals, days', () => {
    const body = read(sampleDocument());
    expect(attribute(elementsOf(body, 'data'), 'value')).toEqual(['97.75', '-12345.60', '1234.50', '100.00']);
    expect(attribute(elementsOf(body, 'time'), 'datetime')).toEqual(['2019-12-10']);
    expect(attribute(elementsOf(body, 'data'), 'data-result')[0]).toBe('administration#value');
  });

  it('has a way from each note to its place and back', () => {
    const body = read(sampleDocument());
    const marks = elementsOf(body, 'sup').flatMap((mark) => elementsOf(mark, 'a'));
    const [notes] = elementsOf(body, 'section');
    const back = notes === undefined ? [] : elementsOf(notes, 'a');
    expect(marks.length).toBe(1);
    expect(attribute(marks, 'href')).toEqual(['#nota-1']);
    expect(attribute(back, 'href')).toEqual(attribute(marks, 'id').map((id) => `#${id}`));
  });

  it('has links that lead to an id that is there, each id once', () => {
    const body = read(sampleDocument());
    const all = elementsOf(body, 'h2', 'h3', 'div', 'figure', 'a', 'li', 'section');
    const ids = attribute(all, 'id').filter((id) => id !== undefined);
    expect(new Set(ids).size).toBe(ids.length);
    for (const href of attribute(elementsOf(body, 'a'), 'href')) expect(ids).toContain(href?.slice(1));
  });

  it('says that it is a draft, or does not', () => {
    expect(documentBody(sampleDocument())).toContain('BOZZA');
    expect(documentBody({ ...sampleDocument(), draft: false })).not.toContain('BOZZA');
  });

  it('has no style, no script and no address of its own', () => {
    expect(documentBody(sampleDocument())).not.toMatch(/style=|<script|<style|src=|on[a-z]+=/);
  });

  it('leaves the contents to the page when asked', () => {
    expect(elementsOf(read(sampleDocument()), 'nav')).toHaveLength(1);
    expect(elementsOf(read(sampleDocument(), { contents: 'apart' }), 'nav')).toHaveLength(0);
    const contents = readMarkup(documentContents(sampleDocument()));
    expect(attribute(elementsOf(contents, 'a'), 'href')).toEqual([
      '#premessa',
      '#risultati',
      '#obiettivi',
      '#grafico',
    ]);
    expect(documentContents({ ...sampleDocument(), blocks: [] })).toBe('');
  });

  it('has no character that a page may not contain', () => {
    expect(documentBody(sampleDocument('a\u0000b\u0008'))).toContain('a\ufffdb\ufffd');
  });
});

describe('a table', () => {
  const tables = elementsOf(read(sampleDocument()), 'table');

  it('has its caption, heads with their scope and row heads', () => {
    const table = tables[1] ?? tables[0];
    if (table === undefined) throw new Error('no table');
    expect(elementsOf(table, 'caption').map((caption) => textOf(caption))).toEqual([
      'Incontri con le scuole',
    ]);
    expect(attribute(elementsOf(table, 'th'), 'scope')).toEqual([
      ...['col', 'colgroup', 'col', 'col', 'col'],
      ...['rowgroup', 'row', 'row', 'row'],
    ]);
    expect(attribute(elementsOf(table, 'colgroup'), 'span')).toEqual(['1', '2', '1']);
  });

  it('keeps a group together with the rows that it heads, also when cells cover rows', () => {
    const row = (role: 'body' | 'group', rows = 1): TableBlock['rows'][number] => ({
      role,
      cells: [{ inlines: [{ kind: 'text', text: role }], rows }],
    });
    const table: TableBlock = {
      kind: 'table',
      id: 't',
      caption: 'T',
      headColumns: 1,
      columns: [
        { id: 'a', label: 'A', figures: false },
        { id: 'b', label: 'B', figures: false },
      ],
      rows: [row('group'), row('body'), row('group'), row('body', 2), row('group'), row('group')],
    };
    const bodies = elementsOf(read({ ...sampleDocument(), blocks: [table] }), 'tbody');
    expect(bodies.map((body) => elementsOf(body, 'tr').length)).toEqual([2, 3, 1]);
  });
});

describe('a figure without a value', () => {
  it('is its word', () => {
    const figure: FigureInline = { kind: 'figure', text: 'non applicabile' };
    const yes: FigureInline = { kind: 'figure', text: 'sì', value: { kind: 'boolean', value: true } };
    const three: FigureInline = {
      kind: 'figure',
      text: '3',
      value: { kind: 'number', amount: decimal('3') },
    };
    const blocks = [{ kind: 'paragraph', role: 'body', inlines: [figure, yes, three] } as const];
    const body = read({ ...sampleDocument(), blocks });
    expect(elementsOf(body, 'span').map((span) => textOf(span))).toEqual(['non applicabile']);
    expect(attribute(elementsOf(body, 'data'), 'value')).toEqual(['true', '3']);
  });
});
