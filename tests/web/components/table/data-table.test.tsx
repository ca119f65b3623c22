// The table on a page: caption, count, CSV link, sort links, empty state.
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { DataTable } from '../../../../src/web/components/table/data-table.tsx';
import type { TableModel } from '../../../../src/web/components/table/table-model.ts';
import { readHtml, valuesOf } from '../../../support/html.ts';

const model: TableModel = {
  id: 'prova',
  caption: 'Una tabella',
  noun: ['riga', 'righe'],
  columns: [
    { id: 'a', label: 'Nome', heads: true, sortable: true },
    { id: 'b', label: 'Valore', figures: true, sortable: true },
    { id: 'c', label: 'Solo nel file', csvOnly: true },
  ],
  rows: ['x', 'y', 'z'].map((text) => ({ id: text, cells: [{ text }, { text: '1' }, { text: 'nascosto' }] })),
};

const links = {
  csv: '/t.csv',
  order: { table: 'prova', column: 'a', direction: 'ascending' as const },
  sortBy: (column: string, direction: string) => `/t?${column}-${direction}`,
};

describe('DataTable', () => {
  test('states how many rows there are and links the file beside it', () => {
    const page = readHtml(render(<DataTable model={{ ...model, of: 10 }} links={links} />));
    expect(page.text).toContain('3 righe su 10.');
    expect(valuesOf(page, 'href')).toContain('/t.csv');
    expect(page.faults).toEqual([]);
  });

  test('drawing only the first rows is said, and the file still has them all', () => {
    const page = readHtml(render(<DataTable model={{ ...model, shown: 2 }} links={links} />));
    expect(page.text).toContain('Le prime 2 righe: 3 righe in tutto.');
    expect(page.text).toContain('Scarica 3 righe in CSV');
    expect(page.text).not.toContain(' z ');
  });

  test('the ordered column says so, and its link turns the order round', () => {
    const html = render(<DataTable model={model} links={links} />);
    expect(html).toContain('aria-sort="ascending"');
    expect(valuesOf(readHtml(html), 'href')).toContain('/t?a-descending');
    expect(valuesOf(readHtml(html), 'href')).toContain('/t?b-ascending');
  });

  test('each cell names its column for narrow screens, and heads its row with a row header', () => {
    const page = readHtml(render(<DataTable model={model} />));
    expect(valuesOf(page, 'data-label')).toEqual(['Valore', 'Valore', 'Valore']);
    expect(valuesOf(page, 'scope').filter((scope) => scope === 'row')).toHaveLength(3);
    expect(page.text).not.toContain('nascosto');
  });

  test('without rows a sentence stands in its place', () => {
    const page = readHtml(render(<DataTable model={{ ...model, rows: [], empty: 'Niente da mostrare.' }} />));
    expect(page.text).toContain('Niente da mostrare.');
    expect(page.tags.some(({ name }) => name === 'table')).toBe(false);
  });
});
