import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import mammoth from 'mammoth';
import { beforeAll, describe, expect, it } from 'vitest';
import { readZip } from '../../../../src/documents/formats/zip-reader.ts';
import {
  type Block,
  type DocumentTree,
  type HeadingBlock,
  outlineOf,
  printDocx,
} from '../../../../src/documents/index.ts';
import { docxParts, paragraphsOf, partOf, plainText, xmlFault } from '../../../support/docx-parts.ts';
import { HOSTILE_TEXTS, sampleDocument } from '../../../support/sample-document.ts';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Prints the sample document in a process of its own and says the fingerprint of its bytes. */
const PROGRAM = `
  import { createHash } from 'node:crypto';
  import { printDocx } from './src/documents/index.ts';
  import { sampleDocument } from './tests/support/sample-document.ts';
  console.log(createHash('sha256').update(await printDocx(sampleDocument())).digest('hex'));
`;

const heading = (id: string, level: 1 | 2 | 3 | 4, numbered = true): HeadingBlock => ({
  kind: 'heading',
  id,
  level,
  text: `Titolo ${id}`,
  numbered,
});

const withBlocks = (blocks: readonly Block[]): DocumentTree => ({ ...sampleDocument(), blocks });

describe('a document printed as DOCX', () => {
  let bytes: Uint8Array;
  let parts: ReadonlyMap<string, string>;
  let body: string;
  let styles: string;

  beforeAll(async () => {
    bytes = await printDocx(sampleDocument());
    parts = docxParts(bytes);
    body = partOf(parts, 'word/document.xml');
    styles = partOf(parts, 'word/styles.xml');
  });

  it('is well-formed XML in every part', () => {
    for (const [name, text] of parts) expect(xmlFault(text), name).toBeUndefined();
  });

  it('has a heading style for each heading, numbered by one list over the levels', () => {
    expect(paragraphsOf(body, 'Heading1').map(plainText)).toEqual(['Premessa', 'Risultati']);
    expect(paragraphsOf(body, 'Heading2').map(plainText)).toEqual(['Incontri con le scuole', 'Un grafico']);
    const numbering = partOf(parts, 'word/numbering.xml');
    for (const level of [1, 2, 3, 4]) {
      expect(numbering).toMatch(
        new RegExp(`<w:lvl w:ilvl="${level - 1}"[^>]*>.*?<w:pStyle w:val="Heading${level}"/>`, 's'),
      );
      expect(styles).toMatch(new RegExp(`w:styleId="Heading${level}".*?<w:numId w:val="\\d+"/>`, 's'));
    }
    expect(numbering).toContain('<w:lvlText w:val="%1.%2.%3"/>');
  });

  it('takes a heading without number out of the list', () => {
    const [premise = '', results = ''] = paragraphsOf(body, 'Heading1');
    expect(premise).toContain('<w:numId w:val="0"/>');
    expect(results).not.toContain('<w:numId w:val="0"/>');
  });

  it('has a contents field with entries: numbers of the outline, links to the headings, a place for the page', () => {
    expect(body).toMatch(/<w:instrText[^>]*>TOC [^<]*\\o &quot;1-3&quot;/);
    const entries = ['TOC1', 'TOC2'].flatMap((style) => paragraphsOf(body, style)).map(plainText);
    expect(entries.toSorted()).toEqual([
      '1\tRisultati\t',
      '1.1\tIncontri con le scuole\t',
      '1.2\tUn grafico\t',
      'Premessa\t',
    ]);
    for (const entry of paragraphsOf(body, 'TOC2')) expect(entry).toMatch(/PAGEREF _Toc\d+ \\h/);
    const anchors = [...body.matchAll(/<w:hyperlink [^>]*w:anchor="(_Toc\d+)"/g)].map(([, anchor]) => anchor);
    expect(anchors).toHaveLength(4);
    for (const anchor of anchors)
      expect(body).toMatch(new RegExp(`<w:bookmarkStart [^>]*w:name="${anchor}"`));
    expect(body).not.toContain('w:dirty');
    expect(partOf(parts, 'word/settings.xml')).not.toContain('updateFields');
  });

  it('tells inside the contents field how to get the pages: updating the field takes the words away', () => {
    const [note = '', ...others] = paragraphsOf(body, 'TOCNote');
    expect(others).toEqual([]);
    expect(note).toMatch(/fldCharType="begin".*TOC .*fldCharType="separate".*aggiorna l’indice/s);
    const entry = paragraphsOf(body, 'TOC1')[0] ?? '';
    expect(body.indexOf(note)).toBeLessThan(body.indexOf(entry));
    expect(entry).not.toContain('>TOC ');
  });

  it('has neither field nor note where the document has no contents', async () => {
    const plain = partOf(docxParts(await printDocx(withBlocks([heading('solo', 1)]))), 'word/document.xml');
    expect(plain).not.toMatch(/TOCNote|>TOC /);
  });

  it('counts tables and figures with fields in their captions', () => {
    const captions = paragraphsOf(body, 'Caption');
    expect(captions.map(plainText)).toEqual([
      'Tabella 1 – Incontri con le scuole',
      'Figura 1 – Realizzazione dell’ente',
    ]);
    expect(captions[0]).toContain('SEQ Tabella \\* ARABIC');
    expect(captions[1]).toContain('SEQ Figura \\* ARABIC');
  });

  it('repeats heading rows, spans column groups, keeps rows in one piece, keeps widths fixed', () => {
    const [, table = ''] = body.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
    const rows = table.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
    expect(rows).toHaveLength(6);
    expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
    expect(rows[0]).toMatch(/<w:gridSpan w:val="2"\/>.*Anno 2019/s);
    expect(rows[0]).toContain('<w:vMerge w:val="restart"/>');
    expect(rows[1]).toContain('<w:vMerge w:val="continue"/>');
    expect(table).toContain('<w:tblLayout w:type="fixed"/>');
    const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width));
    expect(widths.reduce((left, right) => left + right, 0)).toBe(9638);
    expect(widths[0]).toBeGreaterThan(2.9 * (widths[1] ?? 0));
    expect(table).toMatch(/<w:tblLook [^>]*w:firstColumn="(true|1)"/);
  });

  it('prints figures from the right and levels as indents', () => {
    expect(paragraphsOf(body, 'TableFigure').map(plainText)).toContain('1.234,50');
    expect(styles).toMatch(/w:styleId="TableFigure".*?<w:jc w:val="right"\/>/s);
    expect(body).toMatch(/<w:ind w:left="227"\/>.{0,40}<\/w:pPr><w:r>.{0,80}Incontri con le scuole/s);
  });

  it('gives charts their alternative text and two vector pictures', () => {
    expect(body).toContain('descr="L’ente ha realizzato il 97,75 %; il target è 100 %."');
    const relations = partOf(parts, 'word/_rels/document.xml.rels');
    expect(relations).toContain('Target="media/image1.svg"');
    expect(relations).toContain('Target="media/image1.emf"');
    expect(relations).not.toContain('.bmp');
    expect(partOf(parts, '[Content_Types].xml')).toContain('ContentType="image/x-emf" Extension="emf"');
  });

  it('turns the pages of a sideways block and no others', () => {
    const sizes = [...body.matchAll(/<w:pgSz w:w="(\d+)" w:h="(\d+)" w:orient="(\w+)"\/>/g)];
    expect(sizes.map(([, width, height, direction]) => [width, height, direction])).toEqual([
      ['11906', '16838', 'portrait'],
      ['11906', '16838', 'portrait'],
      ['16838', '11906', 'landscape'],
    ]);
  });

  it('has real footnotes, real lists, links inside and page numbers', () => {
    expect(plainText(partOf(parts, 'word/footnotes.xml'))).toContain('Su base misurata 100,00 %.');
    expect(body).toContain('<w:footnoteReference w:id="1"/>');
    expect(paragraphsOf(body, 'ListBullet').map(plainText)).toEqual(['primo', 'secondo']);
    const anchor = /<w:hyperlink [^>]*w:anchor="(r\d+_risultati)"/.exec(body)?.[1];
    expect(body).toContain(`w:name="${anchor}"`);
    const footer = partOf(parts, 'word/footer1.xml');
    expect(footer).toMatch(/pagina .*PAGE.* di .*NUMPAGES/s);
  });

  it('says its language, title and date, the date being the document’s', () => {
    const core = partOf(parts, 'docProps/core.xml');
    expect(core).toContain('<dc:title>Relazione sulla performance 2019</dc:title>');
    expect(core).toContain('<dc:creator>Camera di commercio di Prova</dc:creator>');
    expect(core).toContain('<dc:language>it-IT</dc:language>');
    expect([...core.matchAll(/>(\d{4}-[^<]*)</g)].map(([, date]) => date)).toEqual([
      '2020-05-28T00:00:00Z',
      '2020-05-28T00:00:00Z',
    ]);
    expect(styles).toContain('<w:lang w:val="it-IT"/>');
  });

  it('carries its letters and names a substitute', () => {
    const fonts = partOf(parts, 'word/fontTable.xml');
    expect(fonts).toContain('<w:font w:name="Titillium Web"><w:altName w:val="Calibri"/>');
    for (const face of ['Regular', 'Bold', 'Italic', 'BoldItalic'])
      expect(fonts).toContain(`<w:embed${face} `);
    const key = /w:fontKey="\{([^}]+)\}"/.exec(fonts)?.[1]?.replaceAll('-', '') ?? '';
    const mask = Uint8Array.from(Buffer.from(key, 'hex').reverse());
    const font = readZip(bytes).find(({ name }) => name === 'word/fonts/font1.odttf')?.content ?? mask;
    const start = [...font.slice(0, 4)].map((byte, index) => byte ^ (mask[index] ?? 0));
    expect(start, 'the beginning of every TrueType font').toEqual([0, 1, 0, 0]);
  });

  it('shows administration, title, act and version above every page', () => {
    const header = plainText(partOf(parts, 'word/header2.xml'));
    for (const text of [
      'Camera di commercio di Prova',
      'Relazione sulla performance 2019',
      'Giunta camerale n. 21 del 28/05/2020',
      'versione abcdef012345',
    ]) {
      expect(header).toContain(text);
    }
  });

  it('can be read by another program, figures included', async () => {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    for (const text of ['97,75 %', '€ -12.345,60', '1.234,50', '10/12/2019', '100,00 %', 'manca il dato']) {
      expect(value).toContain(text);
    }
  });

  it('is the same file printed again, and in another process', { timeout: 120_000 }, async () => {
    expect(sha256(await printDocx(sampleDocument()))).toBe(sha256(bytes));
    const { stdout } = await run('npx', ['tsx', '--input-type=module', '-e', PROGRAM], { cwd: ROOT });
    expect(stdout.trim()).toBe(sha256(bytes));
  });
});

describe('what depends on the document', () => {
  it('only a draft says so, on every page', async () => {
    const draft = docxParts(await printDocx(sampleDocument()));
    const final = docxParts(await printDocx({ ...sampleDocument(), draft: false }));
    for (const name of ['word/header1.xml', 'word/header2.xml', 'word/header3.xml']) {
      expect(partOf(draft, name)).toContain('BOZZA');
      expect(partOf(final, name)).not.toContain('BOZZA');
    }
    expect(partOf(final, 'word/document.xml')).not.toContain('BOZZA');
  });

  it('a document without date has no date', async () => {
    const { date: _, ...undated } = sampleDocument();
    const core = partOf(docxParts(await printDocx(undated)), 'docProps/core.xml');
    expect(core).not.toContain('dcterms:created');
    expect(core).not.toMatch(/20\d\d-/);
  });

  it('a number that no list can give is written out, as the outline says it', async () => {
    const tree = withBlocks([{ kind: 'contents' }, heading('a', 1), heading('b', 3), heading('c', 2)]);
    expect(outlineOf(tree).map(({ number }) => number)).toEqual(['1', '1.0.1', '1.1']);
    const body = partOf(docxParts(await printDocx(tree)), 'word/document.xml');
    expect(paragraphsOf(body, 'Heading3').map(plainText)).toEqual(['1.0.1\tTitolo b']);
    expect(paragraphsOf(body, 'Heading2').map(plainText)).toEqual(['1.1\tTitolo c']);
    expect(paragraphsOf(body, 'Heading2')[0]).toContain('<w:numId w:val="0"/>');
  });

  it('a page break makes no empty page: it belongs to what follows, and before turned pages it falls away', async () => {
    const tree = withBlocks([
      heading('a', 1),
      { kind: 'pageBreak' },
      { kind: 'pageBreak' },
      heading('b', 1),
      { kind: 'pageBreak' },
      { kind: 'landscape', blocks: [heading('c', 1)] },
      { kind: 'pageBreak' },
    ]);
    const body = partOf(docxParts(await printDocx(tree)), 'word/document.xml');
    const breaks = paragraphsOf(body, 'Heading1').map((each) => each.includes('<w:pageBreakBefore/>'));
    expect(breaks).toEqual([false, true, false]);
    expect(body).not.toContain('<w:br w:type="page"/>');
    expect(body.match(/<w:pgSz /g)).toHaveLength(3);
  });

  it('cells over several rows and rows that lack cells leave no hole', async () => {
    const cell = (text: string, rows = 1) => ({ inlines: [{ kind: 'text' as const, text }], rows });
    const table: Block = {
      kind: 'table',
      id: 't',
      caption: 'Celle',
      headColumns: 0,
      columns: ['a', 'b', 'c'].map((id) => ({ id, label: id, figures: false })),
      rows: [
        { role: 'body', cells: [cell('alta', 2), cell('prima')] },
        { role: 'body', cells: [cell('seconda'), cell('terza')] },
      ],
    };
    const body = partOf(docxParts(await printDocx(withBlocks([table]))), 'word/document.xml');
    const rows = body.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
    expect(rows.map((row) => row.match(/<w:tc>/g)?.length)).toEqual([3, 3, 3]);
    expect(rows.slice(1).map((row) => (row.match(/<w:tc>.*?<\/w:tc>/gs) ?? []).map(plainText))).toEqual([
      ['alta', 'prima', ''],
      ['', 'seconda', 'terza'],
    ]);
  });

  it('a word without end leaves the pages of the contents to the word processor', async () => {
    const tree = withBlocks([{ kind: 'contents' }, heading('x'.repeat(5000), 1)]);
    const body = partOf(docxParts(await printDocx(tree)), 'word/document.xml');
    expect(paragraphsOf(body, 'TOC1').map(plainText)).toEqual([`1\tTitolo ${'x'.repeat(5000)}\t`]);
  });

  it('each counted list begins with 1', async () => {
    const list: Block = { kind: 'list', ordered: true, items: [[{ kind: 'text', text: 'voce' }]] };
    const parts = docxParts(await printDocx(withBlocks([list, list])));
    const items = paragraphsOf(partOf(parts, 'word/document.xml'), 'ListNumber');
    const ids = items.map((item) => /<w:numId w:val="(\d+)"\/>/.exec(item)?.[1]);
    expect(new Set(ids).size).toBe(2);
  });

  it('links to the web are links, other schemes and lost targets are words', async () => {
    const link = (target: string): Block => ({
      kind: 'paragraph',
      role: 'body',
      inlines: [{ kind: 'link', text: target, target }],
    });
    const parts = docxParts(
      await printDocx(
        withBlocks(['https://example.org/?a=1&b=2', 'javascript:alert(1)', '#nessuno'].map(link)),
      ),
    );
    const relations = partOf(parts, 'word/_rels/document.xml.rels');
    expect(relations).toContain('Target="https://example.org/?a=1&amp;b=2"');
    expect(relations).not.toContain('javascript');
    const body = partOf(parts, 'word/document.xml');
    expect(body.match(/<w:hyperlink /g)).toHaveLength(1);
    expect(plainText(body)).toContain('javascript:alert(1)');
    expect(plainText(body)).toContain('#nessuno');
  });
});

describe('hostile texts', () => {
  const everywhere = (text: string): DocumentTree => {
    const sample = sampleDocument(text);
    return {
      ...sample,
      title: text,
      subtitle: text,
      administration: text,
      act: text,
      cover: [text],
      blocks: sample.blocks.map((block) =>
        block.kind === 'landscape'
          ? {
              ...block,
              blocks: block.blocks.map((each) =>
                each.kind === 'chart'
                  ? { ...each, scene: { ...each.scene, title: text, description: text } }
                  : each,
              ),
            }
          : block,
      ),
    };
  };

  it.each(HOSTILE_TEXTS.map((text) => [text.slice(0, 30), text]))('%s is text', async (_, text) => {
    const parts = docxParts(await printDocx(everywhere(text)));
    for (const [name, part] of parts) expect(xmlFault(part), name).toBeUndefined();
    const body = plainText(partOf(parts, 'word/document.xml'));
    expect(body.split(text).length - 1).toBeGreaterThanOrEqual(6);
  });

  it('characters that XML forbids are seen as signs, in texts, headers, notes and properties', async () => {
    const text = 'a\u0000b\u001bc\ufffed\ud800e';
    const parts = docxParts(await printDocx(everywhere(text)));
    for (const [name, part] of parts) expect(xmlFault(part), name).toBeUndefined();
    const seen = 'a␀b␛c\ufffdd\ufffde';
    for (const name of ['word/document.xml', 'word/header2.xml', 'docProps/core.xml']) {
      expect(plainText(partOf(parts, name))).toContain(seen);
    }
  });
});
