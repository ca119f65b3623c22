// Tables of indicators with their codes in a column: objectives between the rows, periods, points, totals, and what the line above names.
import { describe, expect, it } from 'vitest';
import { readDocument, readPlainText } from '../../../../src/ingest/index.ts';

const read = (text: string) =>
  readDocument(readPlainText({ name: 'relazione.txt', bytes: new TextEncoder().encode(text) })).record;

const rows = (...lines: readonly (readonly string[])[]): string =>
  lines.map((cells) => cells.join('\t')).join('\n');

describe('tables of indicators', () => {
  it('take a row whose code others go on from for an objective', () => {
    const { nodes, indicators, totals } = read(
      `Relazione sulla performance 2018\n\nPROSPETTIVA: PROCESSI INTERNI\n${rows(
        [
          'Codice',
          'Obiettivo / Indicatore',
          'Peso %',
          'Valore 2017',
          'Target 2018',
          'Risultato 2018',
          'Performance %',
          'Punteggio',
        ],
        ['B1', 'Semplificare i servizi', '60', '', '', '', '100,0', '60,0'],
        ['B1.1', 'Tempo medio di evasione (giorni)', '30', '4,8', '<= 4,5', '4,1', '100,0', '30,0'],
        ['B1.2', 'Pratiche evase in tempo', '30', '84%', '>= 85%', '86%', '100,0', '30,0'],
        ['Totale prospettiva', '', '100', '', '', '', '', '60,0'],
      )}\n`,
    );
    expect(nodes.map(({ kind, code, weight, parent }) => [kind, code, weight?.published, parent])).toEqual([
      ['perspective', undefined, undefined, undefined],
      ['strategicObjective', 'B1', '60', 0],
    ]);
    expect(
      indicators.map(({ code, baseline, results, achievement, weighted, perspective }) => [
        code?.published,
        baseline?.published,
        results[0]?.value.published,
        achievement?.understood?.kind,
        weighted?.published,
        perspective,
      ]),
    ).toEqual([
      ['B1.1', '4,8', '4,1', 'percent', '30,0', 'PROCESSI INTERNI'],
      ['B1.2', '84%', '86%', 'percent', '30,0', 'PROCESSI INTERNI'],
    ]);
    expect(totals?.map(({ column, parts }) => [column, parts.length])).toEqual([]);
  });

  it('read the periods of a year, and their total as the result where no other column holds it', () => {
    const { indicators } = read(
      `Relazione sulla performance 2018\n\nMonitoraggio\n${rows(
        [
          'Codice',
          'Indicatore',
          'I trim.',
          'II trim.',
          'III trim.',
          'IV trim.',
          'Totale anno',
          'Target 2018',
        ],
        ['A1.1', 'Aspiranti imprenditori assistiti', '92', '88', '61', '106', '347', '>= 320'],
        ['A1.2', 'Laboratori tenuti', '3', '2', '2', '4', '11', '>= 10'],
      )}\n`,
    );
    expect(
      indicators.map(({ parameters, results }) => [
        parameters[0]?.periods.length,
        results[0]?.value.published,
      ]),
    ).toEqual([
      [4, '347'],
      [4, '11'],
    ]);
  });

  it('give the objectives of a post under the line that names it', () => {
    const { individual, totals } = read(
      `Relazione sulla performance 2018\n\nObiettivi assegnati al Segretario generale\n${rows(
        ['N.', 'Obiettivo', 'Peso', 'Target 2018', 'Risultato 2018', 'Grado di raggiungimento', 'Punteggio'],
        ['1', 'Incontri con le associazioni', '60', '>= 6', '8', '100,0%', '60,0'],
        ['2', 'Riscossione del diritto annuale', '40', '>= 70%', '73,1%', '100,0%', '40,0'],
        ['Totale', '', '100', '', '', '', '100,0'],
      )}\n`,
    );
    expect(
      individual.map(({ post, title, weighted }) => [post, title.published, weighted?.published]),
    ).toEqual([
      ['Segretario generale', 'Incontri con le associazioni', '60,0'],
      ['Segretario generale', 'Riscossione del diritto annuale', '40,0'],
    ]);
    expect(totals?.map(({ column, total }) => [column, total.published])).toEqual([
      ['weight', '100'],
      ['weighted', '100,0'],
    ]);
  });
});
