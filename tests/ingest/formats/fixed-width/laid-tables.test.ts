// Tables in a text laid out with spaces: columns, cells over several lines, titles that part tables.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laidTables } from '../../../../src/ingest/formats/fixed-width/laid-tables.ts';

const read = (text: string): readonly (readonly string[])[] =>
  laidTables(text.split('\n')).flatMap(({ rows }) => rows.map((row) => row.map((cell) => cell?.text ?? '')));

describe('a table laid out with spaces', () => {
  it('has its heads beside their figures, too', () => {
    const text = [
      'Personale al 31/12',
      '',
      '         Categoria               2022            2023',
      'Categoria D                 14              12',
      'Categoria C                 21              20',
      'Totale                      35                 32',
    ].join('\n');
    expect(read(text)).toEqual([
      ['Categoria', '2022', '2023'],
      ['Categoria D', '14', '12'],
      ['Categoria C', '21', '20'],
      ['Totale', '35', '32'],
    ]);
  });

  it('has cells over several lines, around their figures or under them', () => {
    const text = [
      '                                                 Valore',
      'Cod.       Indicatore            Target 2023                 Peso %',
      '                                                 raggiunto',
      '           Pratiche evase',
      'A1                               >= 90%          92,0%       60',
      '           entro cinque giorni',
      '           Convegno sulla        entro il 30',
      'A2                                               14/11/2023  40',
      '           crisi di impresa      novembre',
      'Totale                                                       100',
    ].join('\n');
    expect(read(text)).toEqual([
      ['Cod.', 'Indicatore', 'Target 2023', 'Valore raggiunto', 'Peso %'],
      ['A1', 'Pratiche evase entro cinque giorni', '>= 90%', '92,0%', '60'],
      ['A2', 'Convegno sulla crisi di impresa', 'entro il 30 novembre', '14/11/2023', '40'],
      ['Totale', '', '', '', '100'],
    ]);
  });

  it('has heads that a single space parts', () => {
    const text = [
      'Indicatore             Peso %  Valore 2022 Target 2023',
      'Verifiche casuali      60         205         >= 210',
      'Relazione annuale      40         2           >= 3',
    ].join('\n');
    expect(read(text)[0]).toEqual(['Indicatore', 'Peso %', 'Valore 2022', 'Target 2023']);
  });

  it('keeps the row of the totals in the columns of the others when longer figures push it aside', () => {
    const text = [
      '                        Donne               Uomini              Totale',
      'Dirigenza                  1                   2                   3',
      'Funzionari                 19                  10                  29',
      'Istruttori                 37                  14                  51',
      'Totale                57              26                  83',
    ].join('\n');
    expect(read(text).at(-1)).toEqual(['Totale', '57', '26', '83']);
  });

  it('knows the line of each cell, and where titles part two tables', () => {
    const text = [
      'Settore              2022       2023',
      'Meccanica            612,4      655,1',
      'Moda                 133,5      128,2',
      'Obiettivo strategico 1.2 Accompagnare le imprese sui mercati',
      'Settore              2022       2023',
      'Commercio            12,4       15,1',
      'Turismo              13,5       18,2',
    ].join('\n');
    const tables = laidTables(text.split('\n'));
    expect(tables.map(({ from, to }) => [from, to])).toEqual([
      [0, 3],
      [4, 7],
    ]);
    expect(tables[1]?.rows[1]?.map((cell) => cell?.line)).toEqual([6, 6, 6]);
  });
});

describe('no table', () => {
  it.each([
    ['prose', 'La Camera  misura i risultati.\nNel 2023 sono 12.\nLa giunta li approva.'],
    ['lines with tabs', 'Voce\t2022   2023   x\nUno\t1   2   3\nDue\t1   2   3'],
    [
      'labels and values',
      'Obiettivo        Ridurre i tempi\nUfficio          Registro\nPeso             30%',
    ],
  ])('in %s', (_, text) => {
    expect(laidTables(text.split('\n'))).toEqual([]);
  });
});

it('every word of a table is in one of its cells, once', () => {
  const word = fc.constantFrom(
    'Totale',
    'imprese',
    '12',
    '3,5%',
    '>= 90%',
    'n.d.',
    'entro il 30',
    'Peso %',
    '-',
  );
  const gap = fc.integer({ min: 1, max: 9 }).map((width) => ' '.repeat(width));
  const line = fc.array(fc.tuple(gap, word), { maxLength: 6 }).map((parts) => parts.flat().join(''));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
      for (const { from, to, rows } of laidTables(lines)) {
        const printed = lines.slice(from, to).join(' ').split(/\s+/).filter(Boolean).sort();
        const kept = rows.flatMap((row) => row.flatMap((cell) => cell?.text.split(' ') ?? [])).sort();
        expect(kept).toEqual(printed);
      }
    }),
    { numRuns: 500 },
  );
});
