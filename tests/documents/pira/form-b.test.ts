/** Form B against the seventeen cards that Lucca published for 2019. */
import { describe, expect, it } from 'vitest';
import { blocksInOrder } from '../../../src/documents/outline.ts';
import { piraKinds } from '../../../src/documents/pira/kinds.ts';
import type { Block, DocumentTree, FactsBlock, TableBlock } from '../../../src/documents/tree.ts';
import { composeNamed, demoInput, factText, tableText, textOf } from '../cards/composed-document.ts';
import {
  differences,
  knownDifferences,
  type OurCards,
  publishedCards,
  withoutReasons,
} from '../cards/published-cells.ts';

const { tree } = composeNamed(piraKinds, 'pira-b', await demoInput('cciaa-lu', 2019));
const YEARS = ['2017', '2018', '2019'];

const KINDS = [
  ['proventi correnti', 'currentIncome'],
  ['oneri correnti', 'currentCosts'],
  ['investimenti', 'investments'],
] as const;

type Cells = readonly (readonly [string, string])[];

const moneyCells = (table: TableBlock): Cells =>
  ['preventivo', 'consuntivo'].flatMap((which, row) =>
    KINDS.map(([label, column]) => [`${which} ${label}`, tableText(table, row, column)] as const),
  );

const cardCells = (facts: FactsBlock): Cells => [
  ['progetti', factText(facts, 'Progetti')],
  ['arco temporale', factText(facts, 'Arco temporale')],
  ['numero di indicatori', factText(facts, 'Numero di indicatori')],
];

const yearCells = (code: string, table: TableBlock): Cells => [
  ...YEARS.map((year) => [`${code} atteso ${year}`, tableText(table, 0, `anno-${year}`)] as const),
  ...YEARS.map((year) => [`${code} risultato ${year}`, tableText(table, 1, `anno-${year}`)] as const),
  [
    `${code} anni dei risultati`,
    table.columns
      .slice(1)
      .map(({ label }) => label)
      .join(', '),
  ],
];

/** The overview's cell of projects by the code of the objective. */
const overviewCells = (blocks: readonly Block[]): ReadonlyMap<string, string> => {
  const table = blocks.find((block) => block.kind === 'table' && block.id === 'quadro-obiettivi');
  if (table?.kind !== 'table') throw new Error('no overview');
  return new Map(
    table.rows.flatMap((row, index) =>
      row.role === 'body'
        ? [[textOf(row.cells[0]?.inlines ?? []), tableText(table, index, 'progetti')] as const]
        : [],
    ),
  );
};

const headingCode = (block: Block, word: string): string | undefined =>
  block.kind === 'heading' ? new RegExp(`^${word} (\\S+):`).exec(block.text)?.[1] : undefined;

const cellsOf = ({ blocks }: DocumentTree): OurCards => {
  const cards = new Map<string, Map<string, string>>();
  const overview = overviewCells(blocks);
  let [mission, programme, card, indicator] = ['', '', '', ''];
  const add = (cells: Cells): void => {
    for (const [cell, text] of cells) cards.get(card)?.set(cell, text);
  };
  for (const block of blocks) {
    mission = headingCode(block, 'Missione') ?? mission;
    programme = headingCode(block, 'Programma')?.split('/')[1] ?? programme;
    if (block.kind === 'facts' && block.id.startsWith('scheda-')) {
      card = block.caption.replace("Scheda dell'obiettivo ", '');
      cards.set(card, new Map([['missione', mission] as const, ['programma', programme] as const]));
      add([...cardCells(block), ['progetti nel quadro', overview.get(card) ?? '']]);
    }
    if (block.kind === 'facts' && block.id.startsWith('indicatore-')) {
      indicator = /^Indicatore (\S+):/.exec(block.caption)?.[1] ?? '';
      add([[`${indicator} ultimo valore`, factText(block, 'Ultimo valore osservato')]]);
    }
    if (block.kind === 'table' && block.id.startsWith('risorse-o-')) add(moneyCells(block));
    if (block.kind === 'table' && block.id.startsWith('anni-')) add(yearCells(indicator, block));
  }
  return cards;
};

const ours = cellsOf(tree);
const published = publishedCards('pira-b-2019-lu');

describe('form B of Lucca 2019', () => {
  it('has the seventeen published cards in their order, with 45 indicators for 44 printed', () => {
    expect([...ours.keys()]).toEqual(published.cards.map(({ card }) => card));
    const last = [...ours.values()].flatMap((cells) => [...cells.keys()]);
    expect(last.filter((cell) => cell.endsWith('ultimo valore'))).toHaveLength(45);
  });

  it('says cell by cell what is printed, except the known differences', () => {
    expect(differences(published, ours)).toEqual(withoutReasons(knownDifferences('pira-b-2019-lu')));
  });

  it('gives a reason for each difference', () => {
    for (const { reason } of knownDifferences('pira-b-2019-lu')) expect(reason.length).toBeGreaterThan(20);
  });

  it('counts the indicators of a card instead of repeating a declared number', () => {
    expect(ours.get('012-004-001')?.get('numero di indicatori')).toBe('4');
  });

  it('adds up income, costs and investments by mission and in all', () => {
    const totals = blocksInOrder(tree).find(
      (block) => block.kind === 'table' && block.id === 'risorse-per-programma',
    );
    if (totals?.kind !== 'table') throw new Error('no totals');
    const last = totals.rows.length - 1;
    const printed = totals.columns.slice(2).map(({ id }) => tableText(totals, last, id));
    expect(printed).toEqual([
      '€ 1.358.600,00',
      '€ 1.356.595,00',
      '€ 1.696.162,00',
      '€ 1.567.362,00',
      '€ 100.000,00',
      '€ 7.654,00',
    ]);
    expect(totals.note).toContain('Importi non noti, che i totali non contano: 2.');
  });
});
