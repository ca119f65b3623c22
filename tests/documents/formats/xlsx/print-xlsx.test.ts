import { describe, expect, it } from 'vitest';
import { readZip } from '../../../../src/documents/formats/zip-reader.ts';
import { type DocumentTree, printXlsx, type TableBlock } from '../../../../src/documents/index.ts';
import { readSheets } from '../../../support/read-document/read-xlsx.ts';
import { sampleDocument } from '../../../support/sample-document.ts';

const partOf = async (tree: DocumentTree, part: string): Promise<string> => {
  const found = readZip(await printXlsx(tree)).find(({ name }) => name === part);
  return new TextDecoder().decode(found?.content);
};

const tableWith = (change: Partial<TableBlock>): DocumentTree => {
  const table: TableBlock = {
    kind: 'table',
    id: 't',
    caption: 'Tabella',
    headColumns: 1,
    columns: [{ id: 'a', label: 'Voce', figures: false }],
    rows: [],
    ...change,
  };
  return { ...sampleDocument(), blocks: [table] };
};

describe('a workbook', () => {
  it('has an index, a sheet for each table and card, and the figures of the sentences', async () => {
    const sheets = await readSheets(await printXlsx(sampleDocument()));
    expect(sheets.map(({ name }) => name)).toEqual([
      'Indice',
      '01 Scheda',
      '02 Incontri con le scuole',
      'Cifre nel testo',
    ]);
    const texts = sheets[0]?.rows.flat().map(String) ?? [];
    expect(texts).toEqual(
      expect.arrayContaining(['BOZZA', 'abcdef012345', 'Giunta camerale n. 21 del 28/05/2020', '28/05/2020']),
    );
    const links = [...(sheets[0]?.cells?.values() ?? [])].flatMap(
      ({ hyperlink }) => hyperlink?.location ?? [],
    );
    expect(links).toEqual(["'01 Scheda'!A1", "'02 Incontri con le scuole'!A1", "'Cifre nel testo'!A1"]);
  });

  it('has the same bytes for the same document', async () => {
    expect(await printXlsx(sampleDocument())).toEqual(await printXlsx(sampleDocument()));
  });

  it('has merged heads over groups, heads that stay in view, and heads on every page', async () => {
    const sheet = (await readSheets(await printXlsx(sampleDocument())))[2];
    expect(sheet?.freezePane).toEqual({ rows: 5, columns: 1 });
    expect(sheet?.merges).toContainEqual({ startRow: 3, endRow: 3, startCol: 1, endCol: 2 });
    expect(sheet?.merges).toContainEqual({ startRow: 3, endRow: 4, startCol: 0, endCol: 0 });
    const workbook = await partOf(sampleDocument(), 'xl/workbook.xml');
    expect(workbook).toContain("'02 Incontri con le scuole'!$4:$5");
  });

  it('stores decimals as they are written', async () => {
    const sheet = await partOf(sampleDocument(), 'xl/worksheets/sheet3.xml');
    expect(sheet).toContain('<v>1234.5</v>');
    expect(await partOf(sampleDocument(), 'xl/worksheets/sheet2.xml')).toContain('<v>-12345.6</v>');
  });

  it('has the notes of a row beside it, after the name of their column', async () => {
    const tree = tableWith({
      columns: [
        { id: 'a', label: 'Voce', figures: false },
        { id: 'b', label: 'Valore', figures: true },
      ],
      rows: [
        {
          role: 'body',
          cells: [
            { inlines: [{ kind: 'text', text: 'a' }] },
            {
              inlines: [
                { kind: 'figure', text: 'n.d.' },
                { kind: 'note', text: 'Misurato 3.' },
              ],
            },
          ],
        },
      ],
    });
    const sheet = (await readSheets(await printXlsx(tree)))[1];
    expect(sheet?.rows[3]).toEqual(['Voce', 'Valore', 'Note']);
    expect(sheet?.rows[4]).toEqual(['a', 'n.d.', 'Valore: Misurato 3.']);
  });

  it('lies sideways when it is wide', async () => {
    const columns = Array.from({ length: 8 }, (_, index) => ({
      id: String(index),
      label: 'Intestazione lunga',
      figures: false,
      width: 2,
    }));
    const cells = columns.map(() => ({ inlines: [{ kind: 'text', text: 'parole '.repeat(12) } as const] }));
    const wide = (
      await readSheets(await printXlsx(tableWith({ columns, rows: [{ role: 'body', cells }] })))
    )[1];
    expect(wide?.pageSetup).toMatchObject({ orientation: 'landscape', fitToWidth: 1, paperSize: 'a4' });
    const narrow = (await readSheets(await printXlsx(tableWith({}))))[1];
    expect(narrow?.pageSetup?.orientation).toBe('portrait');
  });

  it('keeps texts that look like errors or escapes', async () => {
    const rows = ['#N/A', '#REF!', '_x0041_', '  spazi  '].map((text) => ({
      role: 'body' as const,
      cells: [{ inlines: [{ kind: 'text', text } as const] }],
    }));
    const sheet = (await readSheets(await printXlsx(tableWith({ rows }))))[1];
    expect(sheet?.rows.slice(4).map((row) => row[0])).toEqual(['#N/A', '#REF!', '_x0041_', '  spazi  ']);
  });

  it('says nothing of a draft when there is nothing missing, and can be a document without tables', async () => {
    const sheets = await readSheets(await printXlsx({ ...sampleDocument(), draft: false, blocks: [] }));
    expect(sheets.map(({ name }) => name)).toEqual(['Indice']);
    expect(sheets[0]?.rows.flat()).not.toContain('BOZZA');
  });
});
