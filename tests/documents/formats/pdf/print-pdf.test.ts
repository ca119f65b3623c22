// The PDF of a document: the structure that assistive programs read, languages, names, pages; the same bytes each time.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { pageDocument } from '../../../../src/documents/formats/pdf/page-document.ts';
import { printingProcess } from '../../../../src/documents/formats/pdf/printing-process.ts';
import type { Block, DocumentTree, TableRow } from '../../../../src/documents/index.ts';
import { printPdf } from '../../../../src/documents/index.ts';
import { nodesOfRole, readPdfStructure, textsOf } from '../../../support/pdf-structure.ts';
import { sampleDocument } from '../../../support/sample-document.ts';

const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const withBlocks = (...blocks: readonly Block[]): DocumentTree => ({
  ...sampleDocument(),
  draft: false,
  blocks,
});

const textRow = (role: TableRow['role'], ...texts: readonly string[]): TableRow => ({
  role,
  cells: texts.map((text) => ({ inlines: [{ kind: 'text', text }] })),
});

const table = (rows: readonly TableRow[], headColumns: 0 | 1 | 2 = 1): Block => ({
  kind: 'table',
  id: 'tabella',
  caption: 'Una tabella',
  columns: [
    { id: 'a', label: 'Prima colonna', figures: false },
    { id: 'b', label: 'Seconda colonna', figures: true },
  ],
  headColumns,
  rows,
});

const readSample = async (archive = false) => readPdfStructure(await printPdf(sampleDocument(), { archive }));

const rolesIn = (said: Awaited<ReturnType<typeof readSample>>, role: string) =>
  said.pages.flatMap(({ structure }) => nodesOfRole(structure, role));

describe('the structure of a printed document', () => {
  it('has headings with their numbers, in the levels of the document', async () => {
    const said = await readSample();
    expect(textsOf(rolesIn(said, 'H1'))).toEqual(['Indice', 'Premessa', '1 Risultati']);
    expect(textsOf(rolesIn(said, 'H2'))).toEqual(['1.1 Incontri con le scuole', '1.2 Un grafico']);
  });

  it('has tables with heads of columns and of rows, captions and cells', async () => {
    const said = await readSample();
    const [card, main] = rolesIn(said, 'Table');
    expect(card && textsOf(nodesOfRole(card, 'TH'))).toEqual(['Obiettivo', 'Risorse']);
    expect(main && textsOf(nodesOfRole(main, 'TH'))).toEqual([
      'Obiettivo',
      'Anno 2019',
      'Stato',
      'Risultato',
      'Quando',
      'Area 1',
      'Incontri con le scuole',
      'Senza dato',
      'Totale',
    ]);
    expect(main && textsOf(nodesOfRole(main, 'Caption'))).toEqual(['Tabella 1 – Incontri con le scuole']);
    expect(main && textsOf(nodesOfRole(main, 'TD'))).toContain('1.234,50');
  });

  it('has charts with their description and caption', async () => {
    const [figure] = rolesIn(await readSample(), 'Figure');
    expect(figure?.alternative).toBe('L’ente ha realizzato il 97,75 %; il target è 100 %.');
  });

  it('has notes, lists, links and a table of contents', async () => {
    const said = await readSample();
    for (const role of ['Note', 'L', 'LI', 'Link', 'TOC', 'TOCI']) {
      expect(rolesIn(said, role).length, role).toBeGreaterThan(0);
    }
  });

  it('tells a reader once that it is a draft, and shows it on every page', async () => {
    const said = await readSample();
    const heard = said.pages.map(({ structure }) => structure.text).join('');
    expect(heard.match(/BOZZA/g)).toHaveLength(1);
    for (const { drawn } of said.pages) expect(drawn).toContain('BOZZA');
    const { draft: _, ...finished } = sampleDocument();
    const without = await readPdfStructure(await printPdf({ ...finished, draft: false }));
    expect(without.pages.map(({ drawn }) => drawn).join('')).not.toContain('BOZZA');
  });

  it('is kept when one level of headings is left out', async () => {
    const heading = (level: 1 | 2 | 3 | 4, text: string): Block => ({
      kind: 'heading',
      id: text,
      level,
      text,
      numbered: false,
    });
    const said = await readPdfStructure(
      await printPdf(withBlocks(heading(3, 'tre'), heading(1, 'uno'), heading(4, 'quattro'))),
    );
    expect(textsOf(rolesIn(said, 'H1'))).toEqual(['tre', 'uno']);
    expect(textsOf(rolesIn(said, 'H2'))).toEqual(['quattro']);
  });
});

describe('a printed document', () => {
  it('says its language, its title and its standard', async () => {
    const [published, archived] = [await readSample(), await readSample(true)];
    expect(published.language).toBe('it');
    expect(published.title).toBe('Relazione sulla performance 2019');
    expect(published.metadata).toMatch(/pdfuaid:part>1</);
    expect(archived.metadata).toMatch(/pdfaid:part>2</);
    expect(archived.metadata).toMatch(/pdfaid:conformance>A</);
  });

  it('has bookmarks with the numbers of the headings', async () => {
    const titles = ['Premessa', '1 Risultati', '1.1 Incontri con le scuole', '1.2 Un grafico'];
    expect((await readSample()).outline).toEqual(titles);
  });

  it('has upright and sideways pages of A4, each with its number', async () => {
    const { pages } = await readSample();
    expect(pages.map(({ width, height }) => (width > height ? 'sideways' : 'upright'))).toEqual([
      'upright',
      'upright',
      'upright',
      'sideways',
    ]);
    for (const [index, { drawn }] of pages.entries()) {
      if (index > 0) expect(drawn.replace(/\s+/g, ' ')).toContain(`pagina ${index + 1} di 4`);
    }
  });

  it('keeps words without an end inside the page, as one text', async () => {
    const word = 'x'.repeat(5000);
    const { pages } = await readPdfStructure(await printPdf({ ...sampleDocument(word), title: word }));
    for (const { text, right, width } of pages.flatMap(({ lines, width }) =>
      lines.map((line) => ({ ...line, width })),
    ))
      expect(right, text).toBeLessThanOrEqual(width);
    const heard = pages.map(({ structure }) => structure.text.replace(/\s+/g, '')).join('');
    expect(heard.split(word).length - 1).toBeGreaterThanOrEqual(4);
  });

  it('repeats the heads of a table on every page, to be heard once', async () => {
    const rows = Array.from({ length: 300 }, (_, index) =>
      textRow('body', `Riga ${index + 1}`, String(index)),
    );
    const { pages } = await readPdfStructure(await printPdf(withBlocks(table(rows))));
    expect(pages.length).toBeGreaterThan(5);
    for (const { drawn } of pages.slice(1)) expect(drawn).toContain('Prima colonna');
    const heard = pages.map(({ structure }) => structure.text).join('');
    expect(heard.match(/Prima colonna/g)).toHaveLength(1);
    for (const { structure } of pages) expect(nodesOfRole(structure, 'TR').length % 301).toBe(0);
  });

  it.each([
    ['no rows', table([])],
    [
      'rows with too few and too many cells',
      table([textRow('body', 'sola'), textRow('body', 'a', 'b', 'c')]),
    ],
    [
      'cells over rows and columns',
      table([
        { role: 'body', cells: [{ inlines: [], rows: 9 }, { inlines: [] }] },
        { role: 'total', cells: [{ inlines: [], columns: 7 }] },
      ]),
    ],
    ['empty texts', { kind: 'heading', id: '', level: 1, text: '', numbered: false } satisfies Block],
    [
      'links that lead nowhere',
      {
        kind: 'paragraph',
        role: 'body',
        inlines: [
          { kind: 'link', text: 'qui', target: '#mai' },
          { kind: 'link', text: 'là', target: 'javascript:alert(1)' },
        ],
      } satisfies Block,
    ],
  ])('may have %s', async (_name, block) => {
    const bytes = await printPdf(withBlocks(block, block), { archive: true });
    expect((await readPdfStructure(bytes)).pages.length).toBeGreaterThanOrEqual(1);
  });

  it('is the same, byte for byte, from two processes and after other documents', async () => {
    const data = pageDocument(sampleDocument());
    const [one, other] = [printingProcess(), printingProcess()];
    try {
      const first = sha(await one.print({ data, archive: false }));
      await other.print({ data: pageDocument(sampleDocument('Altro')), archive: true });
      expect(sha(await other.print({ data, archive: false }))).toBe(first);
      expect(sha(await one.print({ data, archive: true }))).not.toBe(first);
    } finally {
      one.stop();
      other.stop();
    }
  });
});
