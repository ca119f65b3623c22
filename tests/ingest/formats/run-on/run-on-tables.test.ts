// Tables in lines without tabs: headings of any order, cells broken over lines, figures at the end of each row; no word is lost.
import { describe, expect, it } from 'vitest';
import { runOnTables } from '../../../../src/ingest/formats/run-on/run-on-tables.ts';
import { readDocument, readPlainText } from '../../../../src/ingest/index.ts';

const read = (text: string) =>
  readDocument(readPlainText({ name: 'relazione.txt', bytes: new TextEncoder().encode(text) }));

const STRATEGIC = `Relazione sulla performance 2021
OS1.1 Sostenere le imprese - Performance 96,0%
Codice Indicatore Algoritmo Peso Target 2021 Consuntivo 2021 % raggiungimento
Performance
ponderata
1.1-a
Imprese assistite dal Punto
impresa digitale
N. imprese assistite
nell'anno
60% >= 150 187 100,0% 60,0%
1.1-b Questionari compilati N. questionari 40% >= 200 180 90,0% 36,0%
Totale 100% 96,0%
Altro capitolo
`;

const UNIT = `Relazione sulla performance 2021
Ufficio Promozione - Risultato ambito organizzativo 100%
Codice Indicatore Parametri di calcolo
Dati I
quadr.
Dati II
quadr.
Totale anno Consuntivo 2021 Target 2021 % realizzazione
O1.1.1
Pratiche evase entro cinque
giorni
Pratiche evase entro 5
gg
6.210 5.480 11.690 91,08% 80% 100,00%
Pratiche evase 6.720 6.115 12.835
O1.1.2 Pubblicazione del bando Data di pubblicazione 27/04/2021 --- 27/04/2021 30/04/2021 100,00%
`;

describe('tables in lines', () => {
  it('give rows with code, words and figures under their headings', () => {
    const { record } = read(STRATEGIC);
    expect(
      record.indicators.map(({ code, title, algorithm, weight, targets, results, weighted }) => [
        code?.published,
        title.published,
        algorithm?.published,
        weight?.published,
        targets[0]?.value.cell.published,
        results[0]?.value.published,
        weighted?.published,
      ]),
    ).toEqual([
      [
        '1.1-a',
        'Imprese assistite dal Punto impresa digitale',
        "N. imprese assistite nell'anno",
        '60%',
        '>= 150',
        '187',
        '60,0%',
      ],
      ['1.1-b', 'Questionari compilati', 'N. questionari', '40%', '>= 200', '180', '36,0%'],
    ]);
    expect(record.nodes.map(({ code, value }) => [code, value?.published])).toEqual([['OS1.1', '96,0%']]);
    expect(record.totals?.map(({ column, total }) => [column, total.published])).toEqual([
      ['weight', '100%'],
      ['weighted', '96,0%'],
    ]);
  });

  it('give the periods of each parameter of a unit', () => {
    const { record } = read(UNIT);
    const [first, second] = record.indicators;
    expect(first?.unit?.name).toBe('Ufficio Promozione');
    expect(
      first?.parameters.map(({ label, periods, total }) => [
        label.published,
        periods.map(({ published }) => published),
        total?.published,
      ]),
    ).toEqual([
      ['Pratiche evase entro 5 gg', ['6.210', '5.480'], '11.690'],
      ['Pratiche evase', ['6.720', '6.115'], '12.835'],
    ]);
    expect(second?.results[0]?.value.published).toBe('27/04/2021');
  });

  it.each([STRATEGIC, UNIT])('lose no character', (text) => {
    expect(read(text).characters.total).toBe(text.replace(/\s/g, '').length);
  });
});

it('empty lines under the headings part cells and rows', () => {
  const text = [
    'Cod. Indicatore Algoritmo Peso Target 2022 Risultato 2022 % raggiungimento ',
    '',
    'A1.1 ',
    'Imprese che hanno usato ',
    'i servizi digitali ',
    '',
    'N. imprese 40% ≥ 400 432 100,0% ',
    '',
    'A1.2 ',
    'Quota di autovalutazioni ',
    'concluse ',
    '',
    'Autovalutazioni concluse ',
    '/ avviate ',
    '',
    '60% ≥ 75% 62,0% 82,7% ',
    '',
    'Il capitolo che segue riguarda altro e non ha cifre.',
  ];
  const [table] = runOnTables(text, () => false);
  expect(table?.rows.slice(1).map((row) => row.map((cell) => cell?.text))).toEqual([
    ['A1.1', 'Imprese che hanno usato i servizi digitali', 'N. imprese', '40%', '≥ 400', '432', '100,0%'],
    [
      'A1.2',
      'Quota di autovalutazioni concluse',
      'Autovalutazioni concluse / avviate',
      '60%',
      '≥ 75%',
      '62,0%',
      '82,7%',
    ],
  ]);
  expect(table?.to).toBe(16);
});
