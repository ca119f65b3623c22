// A group row may have nothing beneath it, because what it heads is empty: the table is printed all the same.
import { describe, expect, it } from 'vitest';
import type { DocumentTree, TableRow } from '../../../../src/documents/index.ts';
import { printPdf } from '../../../../src/documents/index.ts';

const cell = (text: string, columns = 1) => ({ inlines: [{ kind: 'text' as const, text }], columns });
const group = (level?: number): TableRow => ({
  role: 'group',
  cells: [cell('gruppo', 2)],
  ...(level !== undefined && { level }),
});
const body: TableRow = { role: 'body', cells: [cell('voce'), cell('altro')] };

const treeOf = (rows: readonly TableRow[]): DocumentTree => ({
  kind: 'prova',
  title: 'Prova',
  administration: 'Ente di prova',
  year: 2019,
  language: 'it',
  version: '0',
  draft: false,
  cover: [],
  blocks: [
    {
      kind: 'table',
      id: 'tabella',
      caption: 'Prova',
      columns: [
        { id: 'a', label: 'A', figures: false },
        { id: 'b', label: 'B', figures: false },
      ],
      headColumns: 1,
      rows,
    },
  ],
});

describe('group rows one after the other', () => {
  it.each([
    ['of the same level, then a row', [group(), group(), body]],
    ['of falling level', [group(1), group(0), body]],
    ['of rising level', [group(0), group(1), body]],
    ['at the end', [body, group(), group()]],
    ['alone', [group()]],
  ])('are printed: %s', async (_name, rows) => {
    const bytes = await printPdf(treeOf(rows));
    expect(Buffer.from(bytes.slice(0, 5)).toString('latin1')).toBe('%PDF-');
  });
});
