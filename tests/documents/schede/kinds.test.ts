/** The sheets against those that Massa-Carrara published in its plan for 2016, and at the end of a year. */
import { describe, expect, it } from 'vitest';
import { sheetKinds } from '../../../src/documents/schede/kinds.ts';
import type { Block, DocumentTree, FactsBlock, TableBlock } from '../../../src/documents/tree.ts';
import { composeNamed, demoInput, factText, tableText, textOf } from '../cards/composed-document.ts';
import {
  differences,
  knownDifferences,
  type OurCards,
  publishedCards,
  withoutReasons,
} from '../cards/published-cells.ts';

const input = await demoInput('cciaa-ms', 2016);
const { tree } = composeNamed(sheetKinds(input), 'schede-piano', input);

type Cells = readonly (readonly [string, string])[];

const codeOf = (facts: FactsBlock, label: string): string => factText(facts, label).split(' ')[0] ?? '';

const moneyCells = (table: TableBlock): Cells => {
  const last = table.rows.length - 1;
  return [
    ...table.rows.map(
      (row, index) =>
        [
          row.role === 'total' ? 'totale' : textOf(row.cells[0]?.inlines ?? []),
          tableText(table, index, 'preventivo'),
        ] as const,
    ),
    ['preventivo', tableText(table, last, 'preventivo')],
  ];
};

const indicatorCells = (table: TableBlock): Cells => [
  ['numero di indicatori', String(table.rows.filter(({ role }) => role === 'body').length)],
  ...table.rows.flatMap((row, index): Cells => {
    if (row.role !== 'body') return [];
    const [code = ''] = tableText(table, index, 'indicatore').split(' ');
    return [
      [`${code} risultato 2015`, tableText(table, index, 'risultato-2015')],
      ...['2016', '2017', '2018'].map(
        (year) => [`${code} target ${year}`, tableText(table, index, `target-${year}`)] as const,
      ),
    ];
  }),
];

const listName = (block: Block | undefined): string =>
  block?.kind === 'paragraph' ? textOf(block.inlines).toLowerCase() : '';

const cellsOf = ({ blocks }: DocumentTree): OurCards => {
  const cards = new Map<string, Map<string, string>>();
  let card = '';
  const add = (cells: Cells): void => {
    for (const [cell, text] of cells) cards.get(card)?.set(cell, text);
  };
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'facts') {
      card = block.caption.replace('Scheda ', '');
      cards.set(card, new Map());
      add([
        ['area', codeOf(block, 'Area strategica')],
        ['linea strategica', codeOf(block, 'Obiettivo strategico')],
      ]);
    }
    if (block.kind === 'list') add([[listName(blocks[index - 1]), String(block.items.length)]]);
    if (block.kind === 'table' && block.id.startsWith('risorse-n-')) add(moneyCells(block));
    if (block.kind === 'table' && block.id.startsWith('indicatori-')) add(indicatorCells(block));
  }
  return cards;
};

const ours = cellsOf(tree);
const published = publishedCards('schede-piano-2016-ms');

describe('the sheets of Massa-Carrara 2016, as planned', () => {
  it('say cell by cell what the nine published sheets print, except the known differences', () => {
    expect(published.cards).toHaveLength(9);
    expect(differences(published, ours)).toEqual(withoutReasons(knownDifferences('schede-piano-2016-ms')));
  });

  it('give a reason for each difference', () => {
    for (const { reason } of knownDifferences('schede-piano-2016-ms'))
      expect(reason.length).toBeGreaterThan(20);
  });

  it('have no columns of the year’s end, and no document with results', () => {
    expect(JSON.stringify(tree)).not.toContain('% realizzazione');
    expect(sheetKinds(input).map(({ kind }) => kind)).toEqual(['schede-piano']);
  });

  it('add up to the 595.000,00 of the nine sheets', () => {
    const overview = tree.blocks.find((block) => block.kind === 'table' && block.id === 'quadro-schede');
    if (overview?.kind !== 'table') throw new Error('no overview');
    const total = overview.rows.at(-1)?.cells.at(-1);
    expect(textOf(total?.inlines ?? [])).toBe('€ 595.000,00');
  });
});
