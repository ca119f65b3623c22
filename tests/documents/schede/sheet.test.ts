/** A sheet at the end of the year, as chambers printed it for 2017: money spent, results beside targets, what is missing. */
import { describe, expect, it } from 'vitest';
import { sheetKinds } from '../../../src/documents/schede/kinds.ts';
import type { TableBlock } from '../../../src/documents/tree.ts';
import { composeNamed, demoInput, factText, inputOf, textOf } from '../cards/composed-document.ts';
import { yearEndCycle } from './year-end.ts';

const input = await inputOf(yearEndCycle());
const document = composeNamed(sheetKinds(input), 'schede-consuntivo', input);
const { blocks } = document.tree;

const table = (id: string): TableBlock => {
  const found = blocks.find((block) => block.kind === 'table' && block.id === id);
  if (found?.kind !== 'table') throw new Error(`no table ${id}`);
  return found;
};

const rowsOf = ({ rows }: TableBlock): readonly (readonly string[])[] =>
  rows.map(({ cells }) => cells.map(({ inlines }) => textOf(inlines)));

describe('a sheet at the end of the year', () => {
  it('names what stands above the objective, its programme of spending and who answers', () => {
    const facts = blocks.find((block) => block.kind === 'facts');
    if (facts?.kind !== 'facts') throw new Error('no facts');
    expect(factText(facts, 'Area strategica')).toBe('1 Imprese');
    expect(factText(facts, 'Obiettivo strategico')).toBe('1.1 Nuove imprese');
    expect(factText(facts, 'Obiettivo operativo')).toBe('1.1.1 Formare chi apre');
    expect(factText(facts, 'Programma di spesa')).toBe('011/005 Promozione delle imprese');
    expect(factText(facts, 'Responsabili')).toBe('formazione formazione');
  });

  it('lists actions and expected results', () => {
    const lists = blocks.flatMap((block) => (block.kind === 'list' ? [block.items.map(textOf)] : []));
    expect(lists).toEqual([['Corsi serali', 'Sportello'], ['Più imprese che restano aperte']]);
  });

  it('adds up spending by kind and leaves income out of the total; no share where nothing was planned', () => {
    expect(rowsOf(table('risorse-o'))).toEqual([
      ['di cui interventi economici', '€ 1.000,00', '€ 1.200,00', '€ 600,00', '50,00 %'],
      ['di cui investimenti', '€ 0,00', '€ 0,00', '€ 0,00', 'n.d.'],
      ['Totale della spesa', '€ 1.000,00', '€ 1.200,00', '€ 600,00', '50,00 %'],
      ['Proventi correnti', '€ 300,00', '€ 300,00', '€ 150,00', '50,00 %'],
    ]);
  });

  it('prints result before, result, target, share reached and two further targets, by kind of indicator', () => {
    const indicators = table('indicatori-o');
    expect(indicators.columns.map(({ label }) => label)).toEqual([
      'Indicatore',
      'Risultato 2016',
      'Risultato 2017',
      'Target 2017',
      '% realizzazione',
      'Target 2018',
      'Target 2019',
    ]);
    expect(rowsOf(indicators)).toEqual([
      ['Indicatori strategici'],
      ['S1 Imprese nate', 'n.d.', '25', 'almeno 20', '100,00 %', 'non fissato', 'non fissato'],
      ['Indicatori operativi'],
      ['O1 Corsi tenuti', '6', '7', 'almeno 10', '70,00 %', 'almeno 12', 'almeno 14'],
      [
        'O2 Aperture dello sportello',
        'n.d.',
        'manca il dato',
        'almeno 4',
        'manca il dato',
        'non fissato',
        'non fissato',
      ],
      ['Indicatori del fondo risorse decentrate'],
      ['F1 Giornate del fondo', 'n.d.', '2', 'almeno 2', '100,00 %', 'non fissato', 'non fissato'],
    ]);
  });

  it('is a draft while a result is missing, and says which', () => {
    expect(document.tree.draft).toBe(true);
    const issues = document.chapters.flatMap((chapter) => chapter.issues);
    expect(issues).toEqual([
      expect.objectContaining({
        code: 'sheetWithoutResult',
        severity: 'warning',
        params: expect.objectContaining({ indicators: 'O2' }),
      }),
    ]);
  });
});

describe('sheets of other cycles', () => {
  it('exist with results for a whole demonstration year, one for each of sixteen objectives', async () => {
    const demo = await demoInput('cciaa-ms', 2019);
    const { tree } = composeNamed(sheetKinds(demo), 'schede-consuntivo', demo);
    expect(tree.blocks.filter(({ kind }) => kind === 'facts')).toHaveLength(16);
  });

  it('print a plan without objectives as an issue, not as a failure', async () => {
    const cycle = yearEndCycle({ resources: [] });
    const [version] = cycle.planVersions;
    if (version === undefined) throw new Error('no plan');
    const bare = { ...version, nodes: [], indicators: [], targets: [] };
    const empty = await inputOf({
      ...cycle,
      planVersions: [bare],
      entries: [],
      history: [],
      responsibilities: [],
    });
    const { chapters, tree } = composeNamed(sheetKinds(empty), 'schede-piano', empty);
    expect(tree.draft).toBe(true);
    expect(chapters.flatMap(({ issues }) => issues.map(({ code }) => code))).toEqual(['sheetsEmpty']);
  });
});
