/** PDFs without structure: tables by their ruled lines or by gaps, over pages, without what repeats at the edges. */
import { describe, expect, it } from 'vitest';
import { readFile } from '../../../../src/ingest/index.ts';
import { type DrawnPage, plainPdf, ruledPage } from '../../../support/ingest/plain-pdf.ts';

const read = async (pages: readonly DrawnPage[]) => {
  const outcome = await readFile({ name: 'documento.pdf', bytes: plainPdf(pages) });
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.value.blocks;
};

type Blocks = Awaited<ReturnType<typeof read>>;
const tablesOf = (blocks: Blocks) =>
  blocks.flatMap((block) =>
    block.kind === 'table' ? [block.rows.map(({ cells }) => cells.map(({ text }) => text))] : [],
  );
const linesOf = (blocks: Blocks, kind: 'line' | 'heading') =>
  blocks.flatMap((block) => (block.kind === kind ? [block.text] : []));

const HEAD = ['Indicatore', 'Target', 'Risultato'];
const XS = [50, 250, 350, 450];

describe('[U] ingest: PDF without structure', () => {
  it('a ruled table has its cells, between the lines above and below', async () => {
    const page = ruledPage([HEAD, ['Corsi', '>= 15', '29'], ['Giorni', '', '2,5']], XS, 700);
    const blocks = await read([
      { ...page, texts: [[50, 760, 'Scheda uno'], ...page.texts, [50, 500, 'Nota finale']] },
    ]);
    expect(tablesOf(blocks)).toEqual([[HEAD, ['Corsi', '>= 15', '29'], ['Giorni', '', '2,5']]]);
    expect(blocks.map(({ kind }) => kind)).toEqual(['line', 'table', 'line']);
  });

  it('a cell of several lines in a ruled table is one cell', async () => {
    const page = ruledPage([HEAD, ['', '1', '2']], XS, 700);
    const texts = [...page.texts, [53, 671, 'Numero di'] as const, [53, 662, 'corsi'] as const];
    expect(tablesOf(await read([{ ...page, texts }]))[0]?.[1]).toEqual(['Numero di corsi', '1', '2']);
  });

  it('a word that a narrow cell has broken is whole where the document knows it; two words stay two', async () => {
    const page = ruledPage(
      [
        ['Indicatore', '', ''],
        ['x', '1', '2'],
      ],
      XS,
      700,
    );
    const texts = [
      ...page.texts,
      [253, 692, 'Trimes'] as const,
      [253, 683, 'tre'] as const,
      [353, 692, 'Corsi in'] as const,
      [353, 683, 'formazione'] as const,
      [50, 500, 'il trimestre vale, in ogni formazione come informazione per tutti'] as const,
    ];
    expect(tablesOf(await read([{ ...page, texts }]))[0]?.[0]).toEqual([
      'Indicatore',
      'Trimestre',
      'Corsi in formazione',
    ]);
  });

  it('where a line is missing, a cell covers several columns or rows', async () => {
    const page = ruledPage(
      [
        ['Gruppo', 'Target', ''],
        ['', '2021', '2022'],
        ['A', '1', '2'],
      ],
      XS,
      700,
    );
    const lines = [
      ...(page.lines ?? []).filter(
        ([x1, y1, , y2]) => !(x1 === 350 && y1 !== y2) && !(y1 === y2 && y1 === 680),
      ),
      [350, 680, 350, 640] as const,
      [250, 680, 450, 680] as const,
    ];
    const [table] = (await read([{ texts: page.texts, lines }])).filter((block) => block.kind === 'table');
    const cells = table?.rows.flatMap((row) => row.cells.filter(({ text }) => text !== ''));
    expect(cells?.map(({ text, columns, rows, column }) => [text, column, columns, rows])).toEqual([
      ['Gruppo', 0, 1, 2],
      ['Target', 1, 2, 1],
      ['2021', 1, 1, 1],
      ['2022', 2, 1, 1],
      ['A', 0, 1, 1],
      ['1', 1, 1, 1],
      ['2', 2, 1, 1],
    ]);
  });

  it('without ruled lines, columns stand apart by gaps; a wrapped line belongs to the row above', async () => {
    const texts = [
      [50, 700, 'Indicatore'],
      [250, 700, 'Target'],
      [350, 700, 'Risultato'],
      [50, 680, 'Corsi'],
      [250, 680, '15'],
      [350, 680, 'ventinove corsi e'],
      [350, 669, 'seminari'],
      [50, 650, 'Giorni'],
      [250, 650, '3'],
      [350, 650, '2,5'],
    ] as const;
    expect(tablesOf(await read([{ texts }]))).toEqual([
      [HEAD, ['Corsi', '15', 'ventinove corsi e seminari'], ['Giorni', '3', '2,5']],
    ]);
  });

  it('where only rows are ruled, what stands between two lines is one row', async () => {
    const ys = [715, 690, 650, 620];
    const lines = ys.map((y) => [50, y, 450, y] as const);
    const texts = [
      [50, 740, 'Obiettivo uno: target e risultati degli indicatori di tutte le sedi'],
      [53, 700, 'Indicatore'],
      [253, 700, 'Target'],
      [353, 700, 'Risultato'],
      [53, 678, 'Numero di'],
      [253, 678, '15'],
      [353, 678, '29'],
      [53, 666, 'corsi e'],
      [53, 654, 'seminari'],
      [53, 635, 'Giorni'],
      [253, 635, '3'],
      [353, 635, '2,5'],
      [50, 580, 'Una nota'],
    ] as const;
    const blocks = await read([{ texts, lines }]);
    expect(blocks.map(({ kind }) => kind)).toEqual(['line', 'table', 'line']);
    expect(tablesOf(blocks)).toEqual([
      [HEAD, ['Numero di corsi e seminari', '15', '29'], ['Giorni', '3', '2,5']],
    ]);
  });

  it('in ruled rows, columns may stand close together, and a row may have one cell', async () => {
    const rows = [
      ['Indicatore', 'Risultato', 'Target'],
      ['Indicatori operativi'],
      ['Corsi', '29', 'almeno 15'],
      ['Giorni', '2,5', 'al massimo 3'],
      ['Incontri', '12', 'almeno 10'],
    ];
    // Figures end at 292.5, less than the height of the letters before the next column
    const widths: Readonly<Record<string, number>> = { Risultato: 42, '29': 11.1, '12': 11.1, '2,5': 13.9 };
    const leftOf = (text: string, column: number): number =>
      [53, 292.5 - (widths[text] ?? 0), 299][column] ?? 0;
    const texts = rows.flatMap((row, index) =>
      row.map((text, column) => [leftOf(text, column), 700 - index * 18, text] as const),
    );
    const caption = [
      [50, 585, 'Tabella 2: altro'],
      [53, 555, 'Voce'],
      [300, 555, 'Importo'],
      [53, 537, 'Spesa'],
      [300, 537, '1.000'],
    ] as const;
    const ys = [712, 694, 676, 658, 640, 622, 568, 550, 532];
    const lines = ys.map((y) => [50, y, 450, y] as const);
    const blocks = await read([{ texts: [...texts, ...caption], lines }]);
    expect(tablesOf(blocks)).toEqual([
      rows.map((row) => [...row, ...Array.from({ length: 3 - row.length }, () => '')]),
      [
        ['Voce', 'Importo'],
        ['Spesa', '1.000'],
      ],
    ]);
    expect(linesOf(blocks, 'line')).toEqual(['Tabella 2: altro']);
  });

  it('a table that goes on over pages is one, its repeated heads and the edges of the pages are headings', async () => {
    const page = (number: number, rows: readonly (readonly string[])[]): DrawnPage => {
      const table = ruledPage([HEAD, ...rows], XS, 760);
      return {
        ...table,
        texts: [[50, 820, 'Camera di commercio'], ...table.texts, [280, 20, `Pag. ${number} di 3`]],
      };
    };
    const blocks = await read([
      page(1, [['A', '1', '10']]),
      page(2, [['B', '2', '20']]),
      page(3, [['C', '3', '30']]),
    ]);
    expect(tablesOf(blocks)).toEqual([[HEAD, ['A', '1', '10'], ['B', '2', '20'], ['C', '3', '30']]]);
    expect(linesOf(blocks, 'line')).toEqual([]);
    const headings = linesOf(blocks, 'heading');
    expect(headings.filter((text) => text === 'Camera di commercio')).toHaveLength(3);
    expect(headings.filter((text) => text === 'Indicatore')).toHaveLength(2);
  });

  it('places say page and box', async () => {
    const blocks = await read([{ texts: [[50, 700, 'uno']] }, { texts: [[60, 600, 'due']] }]);
    expect(blocks[1]).toMatchObject({ text: 'due', place: { file: 'documento.pdf', page: 2 } });
    const [block] = blocks;
    const place = block?.kind === 'line' ? block.place : undefined;
    const box = place !== undefined && 'box' in place ? place.box : undefined;
    expect(box?.[0]).toBeCloseTo(50, 0);
    expect(box?.[3]).toBeCloseTo(144, 0);
  });
});
