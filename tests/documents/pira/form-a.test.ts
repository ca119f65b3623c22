/** Form A against the sixteen cards that Massa-Carrara published for 2019. */
import { describe, expect, it } from 'vitest';
import { piraKinds } from '../../../src/documents/pira/kinds.ts';
import type { Block, DocumentTree, TableBlock } from '../../../src/documents/tree.ts';
import { composeNamed, demoInput, factText, tableText, textOf } from '../cards/composed-document.ts';
import {
  differences,
  knownDifferences,
  type OurCards,
  publishedCards,
  withoutReasons,
} from '../cards/published-cells.ts';

const { tree } = composeNamed(piraKinds, 'pira-a', await demoInput('cciaa-ms', 2019));

const indicatorCells = (table: TableBlock): readonly (readonly [string, string])[] =>
  table.rows.flatMap((row, index) => {
    const [code = ''] = textOf(row.cells[0]?.inlines ?? []).split(' ');
    const cell = (column: string): string => tableText(table, index, column);
    return [
      [`${code} target 2019`, cell('target-2019')],
      [`${code} target 2020`, cell('target-2020')],
      [`${code} target 2021`, cell('target-2021')],
      [`${code} risultato`, cell('risultato')],
      [`${code} % realizzazione`, cell('realizzazione')],
    ] as const;
  });

const headingCode = (block: Block, word: string): string | undefined =>
  block.kind === 'heading' ? new RegExp(`^${word} (\\S+):`).exec(block.text)?.[1] : undefined;

/** The cells of the document, card by card. */
const cellsOf = ({ blocks }: DocumentTree): OurCards => {
  const cards = new Map<string, Map<string, string>>();
  let [mission, programme, card] = ['', '', ''];
  for (const block of blocks) {
    mission = headingCode(block, 'Missione') ?? mission;
    programme = headingCode(block, 'Programma')?.split('/')[1] ?? programme;
    if (block.kind === 'facts') {
      card = block.caption.replace("Scheda dell'obiettivo ", '');
      const facts = [
        ['missione', mission],
        ['programma', programme],
        ['preventivo', factText(block, 'Risorse a preventivo')],
        ['consuntivo', factText(block, 'Risorse a consuntivo')],
        ['% spesa', factText(block, '% spesa')],
      ] as const;
      cards.set(card, new Map(facts));
    }
    if (block.kind === 'table' && block.id.startsWith('risultati-'))
      for (const [cell, text] of indicatorCells(block)) cards.get(card)?.set(cell, text);
  }
  return cards;
};

const ours = cellsOf(tree);
const published = publishedCards('pira-a-2019-ms');

describe('form A of Massa-Carrara 2019', () => {
  it('has the sixteen published cards in their order, with 220 cells', () => {
    expect([...ours.keys()]).toEqual(published.cards.map(({ card }) => card));
    expect([...ours.values()].reduce((count, cells) => count + cells.size, 0)).toBe(220);
  });

  it('says figure by figure what is printed, except the known differences', () => {
    expect(differences(published, ours)).toEqual(withoutReasons(knownDifferences('pira-a-2019-ms')));
  });

  it('would notice any printed figure that changes', () => {
    const known = knownDifferences('pira-a-2019-ms').length;
    for (const [at, { card, cells }] of published.cards.entries()) {
      for (const { cell } of cells.filter(({ cell: name }) => ours.get(card)?.get(name) !== 'n.d.')) {
        const changed = published.cards.with(at, {
          card,
          cells: cells.map((one) => (one.cell === cell ? { ...one, published: '>=987654,5' } : one)),
        });
        expect(differences({ cards: changed }, ours).length).toBeGreaterThanOrEqual(known);
        expect(differences({ cards: changed }, ours).some((found) => found.cell === cell)).toBe(true);
      }
    }
  });

  it('gives a reason for each difference', () => {
    for (const { reason } of knownDifferences('pira-a-2019-ms')) expect(reason.length).toBeGreaterThan(20);
  });

  it('prints no error of a spreadsheet: where nothing was planned the share spent is not available', () => {
    expect(JSON.stringify(tree)).not.toContain('#DIV');
    expect(ours.get('1.2.1')?.get('% spesa')).toBe('n.d.');
  });

  it('adds up to the published totals, 790.298,24 planned and 580.963,60 spent', () => {
    const totals = tree.blocks.find(
      (block) => block.kind === 'table' && block.id === 'risorse-per-programma',
    );
    if (totals?.kind !== 'table') throw new Error('no totals');
    const last = totals.rows.length - 1;
    expect(tableText(totals, last, 'preventivo')).toBe('€ 790.298,24');
    expect(tableText(totals, last, 'consuntivo')).toBe('€ 580.963,60');
    expect(tableText(totals, last, 'spesa')).toBe('73,51 %');
  });
});
