// Dashboards of the demonstration's cycles: which there are, their figures against the result set, and a year still running.
import { describe, expect, it } from 'vitest';
import { dashboardKinds } from '../../../src/documents/cruscotto/kinds.ts';
import {
  blocksInOrder,
  type ComposedDocument,
  composeDocument,
  type DocumentInput,
  type TableBlock,
} from '../../../src/documents/index.ts';
import { localDate } from '../../../src/kernel/index.ts';
import type { CycleFile } from '../../../src/model/index.ts';
import { hasIssueSentence, shownAmount } from '../../../src/wording/index.ts';
import { demoCycle } from '../../support/demo-cycles.ts';
import { demoInput, inputOf } from '../../support/document-input.ts';
import { randomCycle } from '../../support/random-cycle/random-cycle.ts';

const composeOne = (input: DocumentInput, kind: string): ComposedDocument => {
  const found = dashboardKinds(input).find((one) => one.kind === kind);
  if (found === undefined) throw new Error(`no dashboard ${kind}`);
  return composeDocument(found, input);
};

const tableOf = ({ tree }: ComposedDocument, id: string): TableBlock | undefined =>
  blocksInOrder(tree)
    .filter((block) => block.kind === 'table')
    .find((table) => table.id === id);

const wordsOf = (document: ComposedDocument, id: string): readonly string[] =>
  (tableOf(document, id)?.rows ?? []).map(({ cells }) =>
    cells
      .map(({ inlines }) =>
        inlines
          .map((inline) =>
            inline.kind === 'status' ? inline.status.word : inline.kind === 'note' ? '' : inline.text,
          )
          .join(''),
      )
      .join(' | ')
      .replace(/\u00a0/g, ' '),
  );

const leadsOf = ({ tree }: ComposedDocument): readonly string[] =>
  blocksInOrder(tree).flatMap((block) =>
    block.kind === 'paragraph' && block.role === 'lead'
      ? [
          block.inlines
            .map((inline) => ('text' in inline ? inline.text : ''))
            .join('')
            .replace(/\u00a0/g, ' '),
        ]
      : [],
  );

describe('the dashboards that a cycle has', () => {
  const kindsOf = async (slug: string, year: number) =>
    dashboardKinds(await demoInput(slug, year)).map(({ kind }) => kind);

  it('are one for the body and one for the secretary general where no unit has results', async () => {
    expect(await kindsOf('cciaa-ms', 2016)).toEqual(['cruscotto', 'cruscotto-segretario-generale']);
  });

  it('are one for each area with units beneath and for each unit with results', async () => {
    expect(await kindsOf('cciaa-lu', 2019)).toEqual([
      'cruscotto',
      'cruscotto-area-ana',
      'cruscotto-area-pro',
      'cruscotto-unita-pro-amm',
    ]);
    const kinds = await kindsOf('cciaa-ms', 2019);
    expect(kinds.filter((kind) => kind.startsWith('cruscotto-unita-'))).toHaveLength(6);
    expect(kinds.filter((kind) => kind.startsWith('cruscotto-incarico-'))).toHaveLength(4);
  });
});

describe('the dashboard of the body in 2019', async () => {
  const input = await demoInput('cciaa-ms', 2019);
  const dashboard = composeOne(input, 'cruscotto');

  it('begins with the result and shows the areas with their weights', () => {
    expect(leadsOf(dashboard)[0]).toContain('97,75 % (valutazione del dirigente)');
    expect(wordsOf(dashboard, 'parti').map((words) => words.split(' | ').slice(1).join(' | '))).toEqual([
      '16,00 % | 100,00 % | raggiunto',
      '34,00 % | 100,00 % | raggiunto',
      '50,00 % | 95,50 % | parziale',
    ]);
  });

  it('says the measured value where it was assessed otherwise', () => {
    const third = tableOf(dashboard, 'parti')?.rows[2]?.cells[2]?.inlines ?? [];
    expect(third.map(({ kind }) => kind)).toEqual(['figure', 'note']);
    expect(wordsOf(dashboard, 'valutazioni')).toHaveLength(1);
  });

  it('lists what is below target with owner, farthest known by its achievement, and asks for the cause', () => {
    const rows = wordsOf(dashboard, 'fuori-target');
    const below = (input.lookup.plan?.indicators ?? []).filter(({ id }) => {
      const figure = input.lookup.result(id, 'achievement')?.figure;
      return (
        figure !== undefined && 'exact' in figure && figure.exact.numerator < 100n * figure.exact.denominator
      );
    });
    expect(rows.map((row) => row.split(' | ')[0])).toEqual(
      below.map(({ code, title }) => `${code} ${title}`),
    );
    const codes = dashboard.chapters.flatMap(({ issues }) => issues.map(({ code }) => code));
    expect(codes).toEqual(['dashboardDeviationsWithoutCause']);
  });

  it('counts the cells of each unit as the completeness of the cycle does', () => {
    const counted = wordsOf(dashboard, 'dati-unita').map((words) => words.split(' | ')[3]);
    expect(counted.map(Number).reduce((sum, count) => sum + count, 0)).toBe(input.completeness.total.missing);
  });
});

describe('every dashboard', async () => {
  const inputs = await Promise.all([
    demoInput('cciaa-ms', 2019),
    demoInput('cciaa-lu', 2019),
    demoInput('cciaa-ms', 2016),
  ]);
  const all = inputs.flatMap((input) =>
    dashboardKinds(input).map((kind) => [kind.kind, composeDocument(kind, input), input] as const),
  );

  it('prints the figures of the result set, digit for digit', () => {
    let checked = 0;
    for (const [kind, document, { lookup }] of all) {
      for (const block of blocksInOrder(document.tree)) {
        if (block.kind !== 'table') continue;
        for (const inline of block.rows.flatMap(({ cells }) => cells.flatMap(({ inlines }) => inlines))) {
          if (inline.kind !== 'figure' || inline.key === undefined) continue;
          const node = lookup.results.nodes.get(inline.key);
          expect(node, `${kind} ${inline.key}`).toBeDefined();
          if (inline.value !== undefined && 'amount' in inline.value)
            expect(inline.value.amount).toBe(node === undefined ? undefined : shownAmount(node));
          checked += 1;
        }
      }
    }
    expect(checked).toBeGreaterThan(400);
  });

  it('shows no individual score, has a sentence for every issue, and as many cells as columns', () => {
    for (const [, document] of all) {
      for (const { code } of document.chapters.flatMap(({ issues }) => issues))
        expect(hasIssueSentence(code)).toBe(true);
      for (const block of blocksInOrder(document.tree)) {
        if (block.kind !== 'table') continue;
        if (block.id === 'obiettivi-incarico')
          expect(block.columns.map(({ id }) => id)).not.toContain('punteggio');
        for (const { cells } of block.rows)
          expect(cells.reduce((sum, cell) => sum + (cell.columns ?? 1), 0)).toBe(block.columns.length);
      }
    }
  });
});

describe('a year still running', async () => {
  const whole = demoCycle('cciaa-ms', 2019);
  const running: CycleFile = {
    ...whole,
    state: 'running',
    asOf: localDate('2019-09-15'),
    assessments: [],
    entries: whole.entries.filter(({ periods }) => !periods.some((period) => period === 'q3')),
  };
  const input = await inputOf(running, { basis: 'measured' });
  const unit = composeOne(input, 'cruscotto-unita-s3');

  it('shows the periods that are over, what is expected by now and the status against it', () => {
    const row = wordsOf(unit, 'indicatori-tabella').find((words) => words.startsWith('S3.2.1-a'));
    expect(row?.split(' | ').slice(1)).toEqual([
      'almeno 100',
      '46,00',
      '89,00',
      'non ancora dovuto',
      '100,00',
      'in linea',
    ]);
  });

  it('says what is due next', () => {
    expect(leadsOf(unit).at(-1)).toContain('La prossima scadenza è il 31/12/2019');
  });

  it('lists what is behind, with what was expected', () => {
    const body = composeOne(input, 'cruscotto');
    const behind = (input.lookup.plan?.indicators ?? []).filter(
      ({ id }) => input.progress(id)[1]?.status === 'behind',
    );
    expect(wordsOf(body, 'fuori-target').map((row) => row.split(' | ')[0])).toEqual(
      behind.map(({ code, title }) => `${code} ${title}`),
    );
    expect(behind.length).toBeGreaterThan(0);
  });
});

describe('any cycle', () => {
  it('makes its dashboards, each under a name of its own, never an exception', async () => {
    for (let seed = 1; seed <= 30; seed += 1) {
      const input = await inputOf(randomCycle(seed));
      const kinds = dashboardKinds(input);
      expect(new Set(kinds.map(({ kind }) => kind)).size, `seed ${seed}`).toBe(kinds.length);
      for (const kind of kinds) expect(composeDocument(kind, input).tree.blocks.length).toBeGreaterThan(4);
    }
  });
});
