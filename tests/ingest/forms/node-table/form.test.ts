// Tables of areas and objectives without indicators: what each row is, its figures, and what it stands under, the whole first or last.
import { describe, expect, it } from 'vitest';
import { readDocument, readPlainText } from '../../../../src/ingest/index.ts';

const nodesOf = (lines: readonly (readonly string[])[]) => {
  const text = `Relazione sulla performance 2021\n\nSintesi\n${lines.map((cells) => cells.join('\t')).join('\n')}\n`;
  return readDocument(readPlainText({ name: 'r.txt', bytes: new TextEncoder().encode(text) })).record.nodes;
};

const shortly = (nodes: ReturnType<typeof nodesOf>) =>
  nodes.map(({ kind, code, value, weighted, parent }) => [
    kind,
    code,
    value?.published,
    weighted?.published,
    parent,
  ]);

describe('tables of areas and objectives', () => {
  it('name areas, objectives and the whole', () => {
    expect(
      shortly(
        nodesOf([
          ['Ambito / obiettivo', 'Peso', 'Performance', 'Performance ponderata'],
          ['Ambito 1 Imprese e mercati', '60%', '98,3%', '59,0%'],
          ['1.1 Favorire la transizione digitale', '50%', '96,5%', '48,3%'],
          ['Ambito 2 Semplificazione', '40%', '100,0%', '40,0%'],
          ['Performance complessiva', '100%', '', '99,0%'],
        ]),
      ),
    ).toEqual([
      ['area', '1', '98,3%', '59,0%', 3],
      ['strategicObjective', '1.1', '96,5%', '48,3%', 0],
      ['area', '2', '100,0%', '40,0%', 3],
      ['administration', undefined, '99,0%', undefined, undefined],
    ]);
  });

  it('leave tables with targets and tables of figures to others', () => {
    expect(
      nodesOf([
        ['Obiettivo', 'Importo 2020', 'Importo 2021'],
        ['Formazione', '10.000,00', '12.000,00'],
        ['Promozione', '5.000,00', '4.000,00'],
      ]),
    ).toEqual([]);
  });
});
