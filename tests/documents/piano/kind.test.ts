// The plan of the demonstration's cycles, read from its tree: weights, dashboard, context tables, budget, warnings.
import { describe, expect, it } from 'vitest';
import {
  type Block,
  blocksInOrder,
  type ComposedDocument,
  composeDocument,
  type FigureInline,
  type TableBlock,
  type TableRow,
} from '../../../src/documents/index.ts';
import { planDocument } from '../../../src/documents/piano/kind.ts';
import type { CycleFile } from '../../../src/model/index.ts';
import { hasIssueSentence } from '../../../src/wording/index.ts';
import { demoCycle } from '../../support/demo-cycles.ts';
import { demoInput, inputOf } from '../../support/document-input.ts';
import { randomCycle } from '../../support/random-cycle/random-cycle.ts';

const compose = async (slug: string, year: number): Promise<ComposedDocument> =>
  composeDocument(planDocument, await demoInput(slug, year));

const tablesOf = ({ tree }: ComposedDocument): readonly TableBlock[] =>
  blocksInOrder(tree).filter((block) => block.kind === 'table');

const tableOf = (document: ComposedDocument, id: string): TableBlock => {
  const found = tablesOf(document).find((table) => table.id === id);
  if (found === undefined) throw new Error(`no table ${id}`);
  return found;
};

const figuresOf = (row: TableRow): readonly FigureInline[] =>
  row.cells.flatMap(({ inlines }) => inlines.filter((inline) => inline.kind === 'figure'));

const firstFigure = (row: TableRow | undefined): string | undefined =>
  row === undefined ? undefined : figuresOf(row)[0]?.text.replace(/\u00a0/g, ' ');

const wordsOf = (row: TableRow): string =>
  row.cells
    .flatMap(({ inlines }) => inlines.map((inline) => ('text' in inline ? inline.text : '')))
    .join(' | ');

/** Headings with the blocks that stand under each, up to the next heading. */
const chaptersOf = ({ tree }: ComposedDocument) => {
  const chapters: { heading: string; level: number; blocks: Exclude<Block, { kind: 'landscape' }>[] }[] = [];
  for (const block of blocksInOrder(tree)) {
    if (block.kind === 'heading') chapters.push({ heading: block.id, level: block.level, blocks: [] });
    else if (block.kind !== 'pageBreak') chapters.at(-1)?.blocks.push(block);
  }
  return chapters;
};

const CYCLES = [
  ['cciaa-ms', 2016],
  ['cciaa-ms', 2019],
  ['cciaa-lu', 2019],
] as const;

describe('the plan of 2016', async () => {
  const plan = await compose('cciaa-ms', 2016);
  const bands = tablesOf(plan).filter(({ caption }) => caption.startsWith('Cruscotto strategico:'));

  it('weighs its perspectives 62, 15, 9 and 14', () => {
    expect(bands.map(({ rows }) => firstFigure(rows[0]))).toEqual([
      '62,00 %',
      '15,00 %',
      '9,00 %',
      '14,00 %',
    ]);
  });

  it('weighs its areas 12, 35 and 53, 100 in all', () => {
    const { rows } = tableOf(plan, 'aree-strategiche-pesi');
    expect(rows.map(firstFigure)).toEqual(['12,00 %', '35,00 %', '53,00 %', '100,00 %']);
  });

  it('shows in each perspective the part of an objective that weighs there', () => {
    const weights = bands.flatMap(({ rows }) =>
      rows.filter((row) => wordsOf(row).startsWith('3.1 ')).map(firstFigure),
    );
    expect(weights).toEqual(['20,00 %', '3,00 %']);
  });

  it('has 30 indicators in the strategic dashboard, each once', () => {
    const indicators = bands.flatMap(({ rows }) =>
      rows.map(wordsOf).filter((words) => /^\d\.\d\.\d-\d/.test(words)),
    );
    expect(indicators).toHaveLength(30);
    expect(new Set(indicators).size).toBe(30);
  });

  it('has the 9 cards that the published plan describes, and names the other objectives', () => {
    const blocks = blocksInOrder(plan.tree);
    const cards = blocks.filter((block) => block.kind === 'facts' && block.id.startsWith('scheda-'));
    expect(cards).toHaveLength(9);
    const chapter = chaptersOf(plan).find(({ heading }) => heading === 'schede');
    const lead = chapter?.blocks.find((block) => block.kind === 'paragraph');
    expect(
      lead?.kind === 'paragraph' && lead.inlines.map((inline) => 'text' in inline && inline.text).join(''),
    ).toContain('1.2.2, 2.1.1, 2.1.3, 2.1.4, 3.1.2, 3.1.3 e 3.2.3');
  });

  it('adds up the budget by objective, area and in all', () => {
    const totals = tableOf(plan, 'budget-allegato-2-2016')
      .rows.filter(({ role }) => role === 'total')
      .map((row) => [wordsOf(row).split(' ').slice(0, 2).join(' '), firstFigure(row)]);
    expect(totals).toContainEqual(['Totale 3.1', '€ 474.000,00']);
    expect(totals).toContainEqual(['Totale 1', '€ 300.000,00']);
    expect(totals).toContainEqual(['Totale 3', '€ 495.000,00']);
    expect(totals.at(-1)?.[1]).toBe('€ 800.000,00');
  });

  it('adds up the same money by mission and programme', () => {
    const { rows } = tableOf(plan, 'budget-programmi');
    expect(rows.map((row) => [wordsOf(row).slice(0, 7).trim(), firstFigure(row)])).toEqual([
      ['011/005', '€ 51.000,00'],
      ['012/004', '€ 15.000,00'],
      ['016/005', '€ 434.000,00'],
      ['032/002', '€ 300.000,00'],
      ['Totale', '€ 800.000,00'],
    ]);
  });

  it('computes the difference from the regional mean beside the own value', () => {
    const { columns, rows } = tableOf(plan, 'tabella-indici-economici');
    expect(columns.slice(1, 4).map(({ label, group }) => `${label} ${group}`)).toEqual([
      'Ente 2014',
      'Media 2014',
      'Differenza 2014',
    ]);
    expect(
      rows.map((row) =>
        figuresOf(row)
          .map(({ value }) => value && 'amount' in value && value.amount)
          .slice(0, 3),
      ),
    ).toEqual([
      ['91.0', '78', '13.0'],
      ['28.1', '28', '0.1'],
      ['29.0', '24', '5.0'],
      ['65.0', '73', '-8.0'],
    ]);
  });

  it('names in one notice the many indicators that lack the same, and one by one the few', () => {
    const issues = plan.chapters.find(({ id }) => id === 'cruscotto-strategico')?.issues ?? [];
    const counts = issues.map(({ code, params }) => [code, params['count']]);
    expect(counts).toContainEqual(['planIndicatorsWithoutBaseline', 27]);
    expect(counts.filter(([code]) => code === 'planIndicatorsWithoutTarget')).toHaveLength(5);
    expect(issues.every(({ severity }) => severity === 'notice')).toBe(true);
  });
});

describe.each(CYCLES)('the plan of %s %i', async (slug, year) => {
  const plan = await compose(slug, year);

  it('prints every context table of the cycle exactly once', () => {
    const printed = tablesOf(plan)
      .map(({ id }) => id)
      .filter((id) => id.startsWith('tabella-'));
    expect(printed.toSorted()).toEqual(
      demoCycle(slug, year)
        .tables.map(({ id }) => `tabella-${id}`)
        .toSorted(),
    );
  });

  it('has no heading without a word, but for those that head other headings', () => {
    const chapters = chaptersOf(plan);
    const empty = chapters.filter(({ blocks, level }, index) => {
      const next = chapters[index + 1];
      return blocks.length === 0 && (next === undefined || next.level <= level);
    });
    expect(empty.map(({ heading }) => heading)).toEqual([]);
  });

  it('has a visible warning and an issue where there is neither data nor text', () => {
    const warned = chaptersOf(plan)
      .filter(({ blocks }) => blocks.some((block) => block.kind === 'paragraph' && block.role === 'warning'))
      .map(({ heading }) => heading);
    const faulty = plan.chapters.filter(({ issues }) =>
      issues.some(({ severity }) => severity === 'warning'),
    );
    expect(warned).toEqual(faulty.map(({ id }) => id));
  });

  it('has ids and captions of its own for every block, and as many cells as columns in every row', () => {
    const ids = blocksInOrder(plan.tree).flatMap((block) => ('id' in block ? [block.id] : []));
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, caption, columns, rows } of tablesOf(plan)) {
      expect(caption).not.toBe('');
      for (const { cells } of rows)
        expect(
          cells.reduce((sum, cell) => sum + (cell.columns ?? 1), 0),
          `${id}: ${cells.length}`,
        ).toBe(columns.length);
    }
  });

  it('has a sentence for every issue', () => {
    for (const { code } of plan.chapters.flatMap(({ issues }) => issues))
      expect(hasIssueSentence(code)).toBe(true);
  });

  it('names no person: posts only', () => {
    const posts = demoCycle(slug, year).individualObjectives.map(({ post }) => post);
    const captions = tablesOf(plan).filter(({ id }) => id.startsWith('obiettivi-individuali'));
    expect(captions).toHaveLength(new Set(posts).size);
  });
});

describe.each(CYCLES)('the offered words of %s %i', async (slug, year) => {
  const cycle = demoCycle(slug, year);
  const { chapters } = await compose(slug, year);
  const narrative = chapters.flatMap(({ id, title, suggestion }) =>
    suggestion === undefined
      ? []
      : [{ id: `n-${id}`, document: 'piano', chapter: id, title, text: suggestion }],
  );

  it('are there for every chapter that needs words', () => {
    const silent = chapters.filter(
      ({ wantsNarrative, suggestion }) => wantsNarrative && suggestion === undefined,
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('have references that all lead to a figure', async () => {
    const plan = composeDocument(planDocument, await inputOf({ ...cycle, narrative }));
    const codes = plan.chapters.flatMap(({ issues }) => issues.map(({ code }) => code));
    expect(codes.filter((code) => /^document(Reference|Section)/.test(code))).toEqual([]);
  });
});

describe('what a section or a table changes', () => {
  const cycle = demoCycle('cciaa-lu', 2019);
  const withTable = (chapter: string): CycleFile => ({
    ...cycle,
    tables: demoCycle('cciaa-ms', 2016)
      .tables.slice(0, 1)
      .map((table) => ({ ...table, chapter })),
  });

  it('a table of an unknown chapter goes to the annex of other data', async () => {
    const plan = composeDocument(planDocument, await inputOf(withTable('mai-visto')));
    const annex = chaptersOf(plan).find(({ heading }) => heading === 'altri-dati');
    expect(annex?.blocks.map((block) => 'id' in block && block.id)).toEqual(['tabella-hr-categoria']);
  });

  it('a table of a known chapter takes the warning away', async () => {
    const plan = composeDocument(planDocument, await inputOf(withTable('salute-patrimoniale')));
    const chapter = plan.chapters.find(({ id }) => id === 'salute-patrimoniale');
    expect(chapter?.issues).toEqual([]);
    expect(plan.chapters.some(({ id }) => id === 'altri-dati')).toBe(false);
  });

  it('a written section takes the warning away', async () => {
    const narrative = [
      { id: 'n1', document: 'piano', chapter: 'visione', title: 'La visione', text: 'Un ente vicino.' },
    ];
    const plan = composeDocument(planDocument, await inputOf({ ...cycle, narrative }));
    expect(plan.chapters.find(({ id }) => id === 'visione')?.issues).toEqual([]);
  });
});

describe('any cycle', () => {
  it('makes a plan, never an exception', async () => {
    for (let seed = 1; seed <= 30; seed += 1) {
      const plan = composeDocument(planDocument, await inputOf(randomCycle(seed)));
      expect(plan.chapters.length, `seed ${seed}`).toBeGreaterThan(20);
    }
  });
});
