/** Pages of HTML as blocks. */
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../../src/ingest/formats/html/read-html.ts';

const read = (html: string) =>
  readHtml({ name: 'pagina.html', bytes: new TextEncoder().encode(html) }).blocks;

const shape = (html: string) =>
  read(html).map((block) => {
    if (block.kind === 'table') return block.rows.map(({ cells }) => cells.map(({ text }) => text));
    return block.kind === 'heading' ? `${'#'.repeat(block.level)} ${block.text}` : block.text;
  });

describe('[U] ingest/formats/html', () => {
  it('headings, paragraphs, items and captions are lines in their order; scripts and styles are no text', () => {
    expect(
      shape(`<!doctype html><html><head><title>T</title><style>p { color: red }</style></head><body>
        <script>var x = '<p>no</p>';</script>
        <h1>Piano <em>2021</em></h1><p>Una   frase<br>e un'altra.</p><ul><li>primo<li>secondo</ul>
        <table><caption>Tabella 1</caption><tr><td>a<td>b</table>fine`),
    ).toEqual([
      '# Piano 2021',
      'Una frase',
      "e un'altra.",
      'primo',
      'secondo',
      'Tabella 1',
      [['a', 'b']],
      'fine',
    ]);
  });

  it('covered positions are empty cells, so that positions are columns', () => {
    const [table] = read(
      `<table><tr><th rowspan=2>Ind<th colspan=2>Target<tr><th>2021<th>2022<tr><td>A<td>1<td>2</table>`,
    );
    const rows = table?.kind === 'table' ? table.rows : [];
    expect(rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['Ind', 'Target', ''],
      ['', '2021', '2022'],
      ['A', '1', '2'],
    ]);
    expect(rows[0]?.cells[0]).toMatchObject({ column: 0, columns: 1, rows: 2 });
    expect(rows[0]?.cells[1]).toMatchObject({ column: 1, columns: 2, rows: 1 });
  });

  it('a table that only places others is no table; one inside of a cell follows its own', () => {
    expect(shape('<table><tr><td><p>Titolo</p><table><tr><td>a<td>b</table></table>')).toEqual([
      'Titolo',
      [['a', 'b']],
    ]);
    expect(shape('<table><tr><td>x<td>y <table><tr><td>a<td>b</table></table>')).toEqual([
      [['x', 'y']],
      [['a', 'b']],
    ]);
  });

  it('a raised figure does not run into the number before it; the mark of a note is no text', () => {
    expect(shape('<p>1.234<sup>2</sup></p><p>85%<sup><a href="#nota1">1</a></sup></p>')).toEqual([
      '1.234²',
      '85%',
    ]);
  });

  it('places are lines of the source; absurd spans and nesting do no harm', () => {
    expect(read('<p>uno</p>\n\n<p>due</p>')[1]).toMatchObject({ place: { file: 'pagina.html', line: 3 } });
    expect(read(`<table><tr><td colspan=99999999 rowspan=99999999>a</table>`)).toHaveLength(1);
    expect(shape(`${'<div>'.repeat(20_000)}fondo`)).toEqual(['fondo']);
  });

  it('in a page written as one line the pieces are counted', () => {
    const blocks = read(Array.from({ length: 30 }, (_, index) => `<p>${index}</p>`).join(''));
    expect(blocks[29]).toMatchObject({ text: '29', place: { line: 30 } });
  });

  it('a page in the Windows code page says so in its head, else it is a notice', () => {
    const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
    const declared = readHtml({
      name: 'p.html',
      bytes: bytes('<meta charset="iso-8859-1"><p>attivit\u00e0</p>'),
    });
    expect(declared.blocks[0]).toMatchObject({ text: 'attività' });
    expect(declared.issues).toEqual([]);
    expect(readHtml({ name: 'p.html', bytes: bytes('<p>attivit\u00e0</p>') }).issues).toMatchObject([
      { code: 'encodingGuessed' },
    ]);
  });
});
