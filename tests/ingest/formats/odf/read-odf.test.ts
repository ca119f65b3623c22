/** OpenDocument texts and workbooks: what they show, without what is repeated to fill a sheet. */
import { describe, expect, it } from 'vitest';
import { packStored } from '../../../../src/ingest/formats/zip/read.ts';
import { readDocument, readFile } from '../../../../src/ingest/index.ts';

const archive = (content: string, manifest = ''): Uint8Array =>
  new Uint8Array(
    packStored(
      new Map(
        Object.entries({ 'content.xml': content, 'META-INF/manifest.xml': manifest }).map(([name, text]) => [
          name,
          new TextEncoder().encode(text),
        ]),
      ),
    ),
  );

const document = (body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><office:document-content><office:scripts/><office:body>${body}</office:body></office:document-content>`;

const cell = (text: string, attributes = ''): string =>
  `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`;
const covered = '<table:covered-table-cell/>';
const row = (cells: readonly string[], attributes = ''): string =>
  `<table:table-row ${attributes}>${cells.join('')}</table:table-row>`;

const TABLE = `<table:table table:name="Uno"><table:table-column table:number-columns-repeated="4"/><table:table-header-rows>${row(
  [
    cell('Indicatore', 'table:number-rows-spanned="2"'),
    cell('Target', 'table:number-columns-spanned="2"'),
    covered,
    cell('Risultato'),
  ],
)}</table:table-header-rows>${row([covered, cell('2021'), cell('2022'), cell('2021')])}${row([
  cell('Numero di corsi'),
  cell('&gt;= 15', 'table:number-columns-repeated="2"'),
  cell('29'),
])}</table:table>`;

const read = async (name: string, body: string) => {
  const outcome = await readFile({ name, bytes: archive(document(body)) });
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.value;
};

const indicators = (raw: Awaited<ReturnType<typeof read>>) =>
  readDocument(raw).record.indicators.map(({ title, targets, results }) => [
    title.published,
    targets.map(({ year, value }) => [year, value.cell.published]),
    results.map(({ year, value }) => [year, value.published]),
  ]);

const EXPECTED = [
  [
    'Numero di corsi',
    [
      [2021, '>= 15'],
      [2022, '>= 15'],
    ],
    [[2021, '29']],
  ],
];

describe('[U] ingest: OpenDocument', () => {
  it('a text has its headings, lines, boxes and tables, and its notes at the end', async () => {
    const raw = await read(
      'piano.odt',
      `<office:text><text:tracked-changes><text:p>tolto</text:p></text:tracked-changes><text:h text:outline-level="2">Obiettivo<text:s text:c="2"/>uno</text:h><text:p>Prima riga<text:line-break/>seconda<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>La nota</text:p></text:note-body></text:note></text:p><text:p><draw:frame><draw:text-box><text:p>Nel riquadro</text:p></draw:text-box></draw:frame></text:p>${TABLE}</office:text>`,
    );
    expect(raw.format).toBe('odt');
    expect(
      raw.blocks.map((block) => (block.kind === 'table' ? block.rows.length : `${block.kind} ${block.text}`)),
    ).toEqual([
      'heading Obiettivo uno',
      'line Prima riga',
      'line seconda',
      'line Nel riquadro',
      3,
      'line La nota',
    ]);
    expect(indicators(raw)).toEqual(EXPECTED);
  });

  it('a workbook has its sheets with the places of their cells, however often empty ones are repeated', async () => {
    const filler = row(
      [cell('', 'table:number-columns-repeated="16384"')],
      'table:number-rows-repeated="1000000"',
    );
    const last = row([covered, cell('in fondo')]);
    const raw = await read(
      'piano.ods',
      `<office:spreadsheet>${TABLE.replace('</table:table>', `${filler}${last}</table:table>`)}<table:table table:name="Vuoto">${filler}</table:table></office:spreadsheet>`,
    );
    expect(raw.format).toBe('ods');
    expect(raw.blocks.map(({ kind }) => kind)).toEqual(['heading', 'table', 'line']);
    expect(raw.blocks[2]).toMatchObject({
      text: 'in fondo',
      place: { file: 'piano.ods', sheet: 'Uno', cell: 'B1000004' },
    });
    expect(indicators(raw)).toEqual(EXPECTED);
  });

  it.each([
    ['protected by a password', archive('', '<manifest:encryption-data/>'), 'reading.passwordNeeded'],
    [
      'a presentation',
      archive(document('<office:presentation><text:p>a</text:p></office:presentation>')),
      'reading.otherFormat',
    ],
    ['no document', archive('<x/>'), 'reading.brokenContent'],
    ['empty', archive(document('<office:text><text:p/></office:text>')), 'reading.empty'],
  ])('a file that is %s is refused', async (_what, bytes, code) => {
    const outcome = await readFile({ name: 'a.odt', bytes });
    expect(outcome.ok ? 'read' : outcome.error.code).toBe(code);
  });

  it('markup that never ends, or repeats itself without end, is read in time', async () => {
    const endless = row(
      [cell('x', 'table:number-columns-repeated="99999999"')],
      'table:number-rows-repeated="99999999"',
    );
    for (const body of [
      `<office:spreadsheet><table:table>${endless}</table:table></office:spreadsheet>`,
      `<office:text><table:table>${endless}</table:table>${'<text:p '.repeat(20_000)}`,
    ]) {
      const start = performance.now();
      await readFile({ name: 'a.odt', bytes: archive(document(body)) });
      expect(performance.now() - start).toBeLessThan(5000);
    }
  });
});
