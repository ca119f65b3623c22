// The tables of units as real tables: the rows that a person transcribed, set with cells and read back.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readFile } from '../../../../src/ingest/formats/read-file.ts';
import { readDocument, readPlainText } from '../../../../src/ingest/index.ts';
import type { RawBlock, RawCell, RawDocument, RawRow } from '../../../../src/ingest/raw.ts';
import { publishedUnitRow } from '../../../support/ingest/published-units.ts';

const parameterSchema = z.object({
  label: z.string(),
  periods: z.array(z.string()),
  spans: z.boolean(),
  total: z.string(),
});
const rowSchema = z.object({
  mark: z.string(),
  code: z.string(),
  title: z.string(),
  algorithm: z.string(),
  parameters: z.array(parameterSchema),
  result: z.string(),
  target: z.string(),
  achievement: z.string(),
  score: z.string(),
});
const { units } = z
  .object({ units: z.array(z.object({ code: z.string(), name: z.string(), rows: z.array(rowSchema) })) })
  .parse(JSON.parse(readFileSync(join('cases/documents', 'relazione-units.json'), 'utf8')));

type Row = z.infer<typeof rowSchema>;

const HEADINGS = [
  'Ob/Ind',
  'Obiettivi / Indicatori strategici / operativi',
  'Algoritmo',
  'Parametri di calcolo',
  'Dati I Quadr',
  'Dati II Quadr',
  'Dati III Quadr',
  'TOT / MEDIA Anno',
  'Risultato 2019',
  'Target 2019',
  '%Realizz target',
  '% Realizz parametrata',
];

interface Text {
  readonly text: string;
  readonly columns?: number;
  readonly rows?: number;
}

const titleOf = ({ code, title }: Row): string => (code.startsWith('FRD') ? title : `${code} ${title}`);

/** The lines of an indicator: what its parameters share spans them. */
const linesOf = (row: Row): readonly (readonly Text[])[] =>
  row.parameters.map(({ label, periods, spans, total }, index) => {
    const rows = row.parameters.length;
    const first = index === 0;
    const mark = row.code.startsWith('FRD') ? row.code : row.mark;
    const shared = (texts: readonly string[]): readonly Text[] =>
      first ? texts.map((text) => ({ text, rows })) : [];
    return [
      ...shared([mark, titleOf(row), row.algorithm]),
      { text: label },
      ...(spans ? periods.map((text) => ({ text, columns: 3 })) : periods.map((text) => ({ text }))),
      { text: total },
      ...shared([row.result, row.target, row.achievement, row.score]),
    ];
  });

const place = { file: 'prova.docx' };

/** Sets lines as a table; cells that span rows leave their places in the rows below free. */
const tableOf = (lines: readonly (readonly Text[])[], counter: { next: number }): RawBlock => {
  const taken = new Map<number, number>();
  const rows = lines.map((texts): RawRow => {
    const cells: RawCell[] = [];
    let column = 0;
    const skip = () => {
      while ((taken.get(column) ?? 0) > 0) {
        taken.set(column, (taken.get(column) ?? 0) - 1);
        column += 1;
      }
    };
    for (const { text, columns = 1, rows: height = 1 } of texts) {
      skip();
      cells.push({ atom: counter.next, text, place, column, columns, rows: height });
      counter.next += 1;
      for (let each = column; each < column + columns; each += 1) taken.set(each, height - 1);
      column += columns;
    }
    skip();
    return { cells, place };
  });
  return { kind: 'table', rows, place };
};

const documentOf = (): RawDocument => {
  const counter = { next: 0 };
  const blocks = units.flatMap(({ code, name, rows }): readonly RawBlock[] => {
    const atom = counter.next;
    counter.next += 1;
    return [
      {
        kind: 'heading',
        level: 2,
        atom,
        text: `${code} - ${name} - Risultato ambito organizzativo 100%`,
        place,
      },
      tableOf([HEADINGS.map((text) => ({ text })), ...rows.flatMap(linesOf)], counter),
    ];
  });
  return { file: 'prova.docx', format: 'docx', blocks, issues: [] };
};

const withoutPlace = ({ line: _, ...row }: ReturnType<typeof publishedUnitRow>) => row;
const wanted = units.flatMap(({ rows }) => rows.map(({ mark: _, ...row }) => row));

describe('unit tables as real tables', () => {
  test('with cells that span periods and rows are read as transcribed', () => {
    const { record, characters } = readDocument(documentOf());
    expect(record.indicators.map((each) => withoutPlace(publishedUnitRow(each, 0)))).toEqual(wanted);
    expect(record.indicators[0]?.unit).toEqual({ code: units[0]?.code, name: units[0]?.name });
    expect(characters.unread).toBe(0);
  });

  test('with tabs, parameters in rows of their own under the indicator', () => {
    const rows = units
      .flatMap((unit) => unit.rows)
      .filter((row) => row.parameters.every(({ spans }) => !spans));
    const lines = rows.flatMap((row) =>
      row.parameters.map(({ label, periods, total }, index) => {
        const mark = row.code.startsWith('FRD') ? row.code : row.mark;
        const own = index === 0 ? [mark, titleOf(row), row.algorithm] : ['', '', ''];
        const tail = index === 0 ? [row.result, row.target, row.achievement, row.score] : ['', '', '', ''];
        return [...own, label, ...periods, total, ...tail].join('\t');
      }),
    );
    const text = ['U1 - Ufficio unico - Risultato 100%', HEADINGS.join('\t'), ...lines].join('\n');
    const document = readPlainText({ name: 'prova.txt', bytes: new TextEncoder().encode(text) });
    const { record } = readDocument(document);
    const read = record.indicators.map((each) => withoutPlace(publishedUnitRow(each, 0)));
    expect(read).toEqual(rows.map(({ mark: _, ...row }) => row));
    expect(record.indicators[0]?.unit).toEqual({ code: 'U1', name: 'Ufficio unico' });
  });
});

test('a tree as a real table keeps nodes, parents and indicators', () => {
  const text = [
    'Obiettivo o indicatore\tTipo\tRisultato\tTarget\t% realizz. target\t% realizz. parametrata\tStato',
    'Ente\tE\t\t\t\t98,2 %\t',
    'OB 1: Prima area\tAS\t\t\t\t100 %\traggiunto',
    '1.1 Primo obiettivo\tOS\t\t\t\t95,5 %\traggiunto',
    'S1.1-a Quota di pratiche\tIS\t91,0 %\t≥ 90 %\t100,0 %\t100,0 %\traggiunto',
    '1.1.1 Obiettivo operativo\tOO\t\t\t\t80,0 %\tnon raggiunto',
    'O1.1.1-a Giorni\tIO\t12\t≤ 10\t83,3 %\t83,3 %\tnon raggiunto',
  ].join('\n');
  const { record } = readDocument(
    readPlainText({ name: 'albero.txt', bytes: new TextEncoder().encode(text) }),
  );
  expect(record.nodes.map(({ kind, code, value, parent }) => [kind, code, value?.published, parent])).toEqual(
    [
      ['administration', undefined, '98,2 %', undefined],
      ['area', 'OB 1', '100 %', 0],
      ['strategicObjective', '1.1', '95,5 %', 1],
      ['operationalObjective', '1.1.1', '80,0 %', 2],
    ],
  );
  expect(
    record.indicators.map(({ level, code, results, targets }) => [
      level,
      code?.published,
      results[0]?.value.published,
      targets[0]?.value.goal?.direction,
    ]),
  ).toEqual([
    ['strategic', 'S1.1-a', '91,0 %', 'up'],
    ['operational', 'O1.1.1-a', '12', 'down'],
  ]);
});

test('what stands in a column of codes is the code, however it is made', async () => {
  const text = [
    'Ufficio 01 - Registro delle imprese',
    'Codice;Indicatore;Parametro;I trim;II trim;III trim;IV trim;Anno 2020;Risultato 2020;Target 2020;% realizzazione',
    'REG1;Bilanci controllati;bilanci controllati;120;640;310;95;1.165;1.165;>= 1.000;100%',
    'QUA1;Riduzione della spesa postale;spesa postale;10;12;14;15;51;51;<= 60;100%',
  ].join('\n');
  const read = await readFile({ name: 'schede.csv', bytes: new TextEncoder().encode(text) });
  if (!read.ok) throw new Error('not read');
  const { indicators } = readDocument(read.value).record;
  expect(indicators.map(({ code, title }) => [code?.published, title.published])).toEqual([
    ['REG1', 'Bilanci controllati'],
    ['QUA1', 'Riduzione della spesa postale'],
  ]);
});
