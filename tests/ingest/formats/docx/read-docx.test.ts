/** What a DOCX holds beside its paragraphs: text boxes in the older and the newer form, headers and footers of the pages. */
import { describe, expect, it } from 'vitest';
import { packStored } from '../../../../src/ingest/formats/zip/read.ts';
import { readFile } from '../../../../src/ingest/index.ts';

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"';

const paragraph = (content: string): string => `<w:p><w:r>${content}</w:r></w:p>`;
const text = (words: string): string => paragraph(`<w:t xml:space="preserve">${words}</w:t>`);
const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${text(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

const newer = (content: string): string =>
  `<w:drawing><wp:anchor><wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></wp:anchor></w:drawing>`;
const older = (content: string): string =>
  `<w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict>`;
const both = (content: string, fallback = older(content)): string =>
  `<mc:AlternateContent><mc:Choice Requires="wps">${newer(content)}</mc:Choice>${fallback === '' ? '' : `<mc:Fallback>${fallback}</mc:Fallback>`}</mc:AlternateContent>`;

const part = (root: string, content: string): string => `<w:${root} ${NAMESPACES}>${content}</w:${root}>`;

const read = async (body: string, edges: Readonly<Record<string, string>> = {}) => {
  const files = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    ...Object.fromEntries(
      Object.entries(edges).map(([name, content]) => [
        `word/${name}.xml`,
        content.startsWith('<w:') ? part(name.startsWith('header') ? 'hdr' : 'ftr', content) : content,
      ]),
    ),
  };
  const bytes = packStored(
    new Map(Object.entries(files).map(([name, content]) => [name, new TextEncoder().encode(content)])),
  );
  const outcome = await readFile({ name: 'piano.docx', bytes: new Uint8Array(bytes) });
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.value.blocks.map((block) =>
    block.kind === 'table'
      ? block.rows.map(({ cells }) => cells.map((cell) => cell.text))
      : `${block.kind}: ${block.text}`,
  );
};

describe('[U] ingest: text boxes of a DOCX', () => {
  it.each([
    ['in the older form', older(text('Nel riquadro'))],
    ['in both forms, once', both(text('Nel riquadro'))],
    ['in the newer form with a picture for older programs', both(text('Nel riquadro'), '<w:pict/>')],
    ['in the newer form alone', both(text('Nel riquadro'), '')],
    ['outside any alternative', newer(text('Nel riquadro'))],
    ['in a box', both(paragraph(both(text('Nel riquadro'))))],
  ])('are read %s', async (_how, box) => {
    const blocks = await read(`${text('Prima')}${paragraph(box)}${text('Dopo')}`);
    expect(blocks).toEqual(['line: Prima', 'line: Nel riquadro', 'line: Dopo']);
  });

  it('may hold a table', async () => {
    const rows = [
      ['Indicatore', 'Target 2021'],
      ['Corsi', '15'],
    ];
    expect(await read(paragraph(both(`${table(rows)}${text('Nota')}`)))).toEqual([rows, 'line: Nota']);
  });

  it('several in one drawing are all read', async () => {
    const group = `<mc:AlternateContent><mc:Choice>${newer(text('uno'))}${newer(text('due'))}</mc:Choice></mc:AlternateContent>`;
    expect(await read(paragraph(group))).toEqual(['line: uno', 'line: due']);
  });
});

describe('[U] ingest: headers and footers of a DOCX', () => {
  it('are headings after the text, each once, parted at tabs', async () => {
    const blocks = await read(text('Testo'), {
      header1: table([['Camera di commercio', 'Piano 2021']]),
      header2: paragraph(
        '<w:t>Piano 2021</w:t><w:tab/><w:t>bozza</w:t><w:ptab w:alignment="right"/><w:t>v. 2</w:t>',
      ),
      header10: `${text('Allegato')}${paragraph(both(text('Riservato')))}`,
      footer1: text('Pagina 1 di 9'),
      footer2: text('Pagina 1 di 9'),
    });
    expect(blocks).toEqual([
      'line: Testo',
      'heading: Camera di commercio',
      'heading: Piano 2021',
      'heading: bozza',
      'heading: v. 2',
      'heading: Allegato',
      'heading: Riservato',
      'heading: Pagina 1 di 9',
    ]);
  });

  it('that are damaged or empty do not take the document with them', async () => {
    const edges = { header1: '<w:p><w:r>', header2: 'niente', footer1: '<w:p/>' };
    expect(await read(text('Testo'), edges)).toEqual(['line: Testo']);
  });
});
