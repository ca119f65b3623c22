// Tables of units whose cells are broken over lines: every figure of a published Relazione, by period, as a person transcribed it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readDocument, readPlainText } from '../../../../src/ingest/index.ts';
import { cellsOf, lineOf, publishedUnitRow } from '../../../support/ingest/published-units.ts';

const FOLDER = 'cases/documents';
const rowSchema = z.looseObject({ line: z.number(), mark: z.string(), code: z.string() });
const expected = z
  .object({
    firstLineInWhole: z.number(),
    units: z.array(
      z.object({ code: z.string(), name: z.string(), result: z.string(), rows: z.array(rowSchema) }),
    ),
  })
  .parse(JSON.parse(readFileSync(join(FOLDER, 'relazione-units.json'), 'utf8')));

const read = (name: string, bytes: Uint8Array) => readDocument(readPlainText({ name, bytes }));

const unitsOf = ({ record }: ReturnType<typeof read>, lineOffset: number) =>
  record.nodes
    .filter(({ kind, table }) => kind === 'unit' && table.form === 'unit-table')
    .map((node) => ({
      code: node.code,
      name: node.title.published,
      result: node.value?.published,
      rows: record.indicators
        .filter(({ table }) => table.index === node.table.index && table.form === node.table.form)
        .map((indicator) => publishedUnitRow(indicator, lineOffset)),
    }));

const wanted = expected.units.map((unit) => ({ ...unit, rows: unit.rows.map(({ mark: _, ...row }) => row) }));

describe('the unit tables of a Relazione in plain text', () => {
  const fixture = read('relazione-units.txt', readFileSync(join(FOLDER, 'relazione-units.txt')));

  test('are read figure by figure as transcribed, with codes, titles, algorithms and places', () => {
    expect(unitsOf(fixture, 0)).toEqual(wanted);
    expect(wanted.flatMap(({ rows }) => rows)).toHaveLength(88);
  });

  test('leave no cell in doubt and no character unread', () => {
    const doubtful = fixture.record.indicators
      .flatMap(cellsOf)
      .filter(({ status }) => status === 'ambiguous');
    expect(doubtful).toEqual([]);
    expect(fixture.characters.unread).toBe(0);
  });

  test('know the level of each row by its mark', () => {
    const levels = fixture.record.indicators.map(({ level }) => level);
    const marks = expected.units.flatMap(({ rows }) => rows.map(({ mark }) => mark));
    const levelOfMark: Readonly<Record<string, string>> = { IS: 'strategic', IO: 'operational', FRD: 'fund' };
    expect(levels).toEqual(marks.map((mark) => levelOfMark[mark]));
  });

  test('without the blanks of empty cells no figure is put into a period by guess', () => {
    const text = readFileSync(join(FOLDER, 'relazione-units.txt'), 'utf8');
    const collapsed = text
      .split('\n')
      .map((line) => line.trim().replace(/ +/g, ' '))
      .join('\n');
    const { record } = read('senza-spazi.txt', new TextEncoder().encode(collapsed));
    const rows = new Map(wanted.flatMap(({ rows: all }) => all.map((row) => [row.line, row] as const)));
    for (const indicator of record.indicators) {
      const row = z
        .object({ parameters: z.array(z.object({ periods: z.array(z.string()), spans: z.boolean() })) })
        .parse(rows.get(lineOf(indicator.place)));
      for (const [index, parameter] of indicator.parameters.entries()) {
        if (parameter.periods.some(({ status }) => status === 'ambiguous')) continue;
        expect(parameter.periods.map(({ published }) => published)).toEqual(row.parameters[index]?.periods);
      }
    }
    expect(record.indicators).toHaveLength(88);
  });
});

const corpus = process.env['TRAGUARDO_CORPUS'];
const whole =
  corpus === undefined ? undefined : readdirSync(corpus).find((name) => /relazione-2019/.test(name));

describe.skipIf(corpus === undefined || whole === undefined)('the whole published document', () => {
  test('gives the same rows at their own lines', () => {
    const name = whole ?? '';
    const document = read(name, readFileSync(join(corpus ?? '', name)));
    expect(unitsOf(document, expected.firstLineInWhole - 1)).toEqual(wanted);
  });
});

test('other units, half-years, no algorithm, marks in words: what is certain is read, a stray word is unread', () => {
  const text = [
    'AREA 1 - Servizi alle imprese – Risultato ambito organizzativo 98,5% ',
    '',
    'Ob/Ind \nOBIETTIVI / INDICATORI \n\nParametri di \ncalcolo \nI \nSemestre \n\nII \nSemestre \n',
    'TOT / \nMEDIA \nAnno \nRisultato \n2021 \nTarget \n2021 \n%Realizz \ntarget \n% Realizz \nparametrata \n',
    'Ind. \nstrategico \n\nOS1.2-a Numero di pratiche evase entro \ni termini \n\nn. pratiche \nevase \n',
    '10 20 30 \n\n75,00% >= 80% 93,75% 93,75% \nn. pratiche \ntotali \n\n15 25 40 \n',
    'Ind. operativo \n\nOS1.2-b Data di avvio del servizio \n',
    '  15/05/2021 --- 15/05/2021 31/05/2021 100,00% 100,00% \n',
    'parola sperduta 12 \n',
    'Ind. operativo \n\nOS1.2-c Numero eventi \n\n  2 3 5 5 4 100,00% 100,00% \n',
  ].join('\n');
  const { record, characters } = read('altra.txt', new TextEncoder().encode(text));
  expect(record.nodes.map(({ code, title, value }) => [code, title.published, value?.published])).toEqual([
    ['AREA 1', 'Servizi alle imprese', '98,5%'],
  ]);
  expect(
    record.indicators.map(({ level, code, targets }) => [level, code?.published, targets[0]?.year]),
  ).toEqual([
    ['strategic', 'OS1.2-a', 2021],
    ['operational', 'OS1.2-b', 2021],
    ['operational', 'OS1.2-c', 2021],
  ]);
  const [first, second, third] = record.indicators;
  expect(
    first?.parameters.map(({ label, periods }) => [
      label.published,
      ...periods.map((cell) => cell.published),
    ]),
  ).toEqual([
    ['n. pratiche evase', '10', '20'],
    ['n. pratiche totali', '15', '25'],
  ]);
  // With two periods one figure after an empty cell may span both or stand in the second.
  expect(second?.parameters[0]?.periods.map(({ status }) => status)).toEqual(['ambiguous', 'ambiguous']);
  expect(second?.results[0]?.value.published).toBe('15/05/2021');
  expect(third?.parameters[0]?.periods.map(({ published }) => published)).toEqual(['2', '3']);
  expect(characters.unread).toBe('parolasperduta12'.length);
});
