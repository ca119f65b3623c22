// A row that sums up all groups does not name the last of them among its headers; the rows of the group do.
import { Buffer } from 'node:buffer';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { printPdf, type TableRow } from '../../../../../src/documents/index.ts';
import { sampleDocument } from '../../../../support/sample-document.ts';

const row = (role: TableRow['role'], ...texts: readonly string[]): TableRow => ({
  role,
  cells: texts.map((text) => ({
    inlines: [{ kind: 'text', text }],
    ...(texts.length === 1 && { columns: 2 }),
  })),
});

/** The objects of the file that are no pages' contents, as text. */
const objectsIn = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .split('/Type /ObjStm')
    .slice(1)
    .map((rest) => {
      const start = rest.indexOf('stream\n') + 'stream\n'.length;
      return inflateSync(Buffer.from(rest.slice(start, rest.indexOf('\nendstream')), 'latin1')).toString(
        'latin1',
      );
    })
    .join('');

/** How many cells name each heading of a group, in their order. */
const cellsUnderGroups = async (rows: readonly TableRow[]): Promise<readonly number[]> => {
  const bytes = await printPdf({
    ...sampleDocument(),
    blocks: [
      {
        kind: 'table',
        id: 'tabella',
        caption: 'Una tabella',
        columns: [
          { id: 'a', label: 'A', figures: false },
          { id: 'b', label: 'B', figures: true },
        ],
        headColumns: 1,
        rows,
      },
    ],
  });
  const objects = objectsIn(bytes);
  const named = [...objects.matchAll(/\/Headers \[([^\]]*)\]/g)].map(([, names = '']) => names);
  const groups = new Set(objects.match(/(?<=\/ID \()U\d+x0y[1-9]\d*(?=\))/g));
  return [...groups].map((id) => named.filter((names) => names.includes(`(${id})`)).length);
};

describe('the headers of totals', () => {
  it('name no group where the total is that of all groups', async () => {
    const groups = [row('group', 'Uno'), row('body', 'a', '1'), row('group', 'Due'), row('body', 'b', '2')];
    expect(await cellsUnderGroups([...groups, row('total', 'Totale', '3')])).toEqual([2, 2]);
  });

  it('name the group where each has its own total, and none for the sum of these', async () => {
    const rows = [
      row('group', 'Uno'),
      row('body', 'a', '1'),
      row('total', 'Totale uno', '1'),
      row('group', 'Due'),
      row('body', 'b', '2'),
      row('total', 'Totale due', '2'),
    ];
    expect(await cellsUnderGroups(rows)).toEqual([4, 4]);
    expect(await cellsUnderGroups([...rows, row('total', 'Totale', '3')])).toEqual([4, 4]);
  });
});
