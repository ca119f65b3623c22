import { beforeAll, describe, expect, it } from 'vitest';
import {
  blocksInOrder,
  type ComposedDocument,
  composeDocument,
  type DocumentInput,
  outlineOf,
} from '../../../src/documents/index.ts';
import { relazioneKind } from '../../../src/documents/relazione/kind.ts';
import { decimal } from '../../../src/kernel/index.ts';
import { hasIssueSentence, issueSentence, shownAmount } from '../../../src/wording/index.ts';
import { demoCycle } from '../../support/demo-cycles.ts';
import { demoInput, inputOf } from '../../support/document-input.ts';
import { randomCycle } from '../../support/random-cycle/random-cycle.ts';
import { figuresOf, notesOf, rowOf, rowTexts, tableOf, tablesOf, textOf } from './reading.ts';

const NBSP = '\u00a0';
const percent = (amount: string): string => `${amount}${NBSP}%`;

describe('the Relazione of the demonstration', () => {
  let input: DocumentInput;
  let document: ComposedDocument;
  beforeAll(async () => {
    input = await demoInput('cciaa-ms', 2019);
    document = composeDocument(relazioneKind, input);
  });

  it('gives the administration 97,75 % in the first table, with the measured figure in a note', () => {
    const table = tableOf(document.tree, 'tabella-ente-e-aree');
    const [, , value = { inlines: [] }] = rowOf(table, 'E ');
    expect(rowTexts(table, 'E ')[2]).toBe(percent('97,75'));
    expect(notesOf(value).join()).toContain('Misurato: 100,00');
    expect(notesOf(value).join()).toContain('3.2');
  });

  it('gives area 3 its value and its share of the administration', () => {
    const texts = rowTexts(tableOf(document.tree, 'tabella-ente-e-aree'), '3 ');
    expect(texts[2]).toBe(percent('95,50'));
    expect(texts).toContain(percent('47,75'));
  });

  it('gives the objective 3.2 the three columns of roll-up and the motive of its assessment', () => {
    const table = tableOf(document.tree, 'tabella-obiettivi-strategici-n-3');
    const texts = rowTexts(table, '3.2 ');
    expect(texts).toContain(percent('91,00'));
    expect(texts).toContain(percent('45,50'));
    expect(texts).toContain(percent('22,75'));
    const notes = rowOf(table, '3.2 ').flatMap(notesOf).join();
    expect(notes).toContain('Misurato: 100,00');
    expect(notes).toContain('non conformità');
  });

  it('says how much of the objective 3.2 is missing, and asks for the words', () => {
    const texts = rowTexts(tableOf(document.tree, 'tabella-criticita'), '3.2 ');
    expect(texts).toContain(percent('9,00'));
    const section = document.chapters.find(({ id }) => id === 'criticita-n-3-2');
    expect(section?.wantsNarrative).toBe(true);
    expect(section?.suggestion).toContain('{{3.2.value}}');
    expect(section?.suggestion).toContain('{{measured:3.2.value}}');
  });

  it('counts the objectives as the statuses of the rulebook say', () => {
    const table = tableOf(document.tree, 'tabella-obiettivi-raggiunti');
    expect(rowTexts(table, 'Obiettivi strategici').slice(1)).toEqual(['6', '5', '1', '0', '0']);
    const operational = input.lookup.results.subjects.filter(({ kind }) => kind === 'operationalObjective');
    expect(rowTexts(table, 'Obiettivi operativi')[1]).toBe(String(operational.length));
  });

  it('has a table for every unit and for all others who answer for indicators', () => {
    const ids = tablesOf(document.tree).map(({ id }) => id);
    for (const { unit } of input.reportingUnits) expect(ids).toContain(`tabella-unita-${unit.id}`);
    expect(ids).toContain('tabella-risponde-administration-ente');
    expect(ids).toContain('tabella-risponde-unit-isr');
    expect(ids).toContain('tabella-risponde-allunits-tutti');
    expect(ids.some((id) => id.startsWith('tabella-risponde-role'))).toBe(true);
  });

  it('shows in the table of a unit every row of its result with the figures of the result set', () => {
    for (const { unit } of input.reportingUnits) {
      const table = tableOf(document.tree, `tabella-unita-${unit.id}`);
      const keys = new Set(
        table.rows.flatMap(({ cells }) =>
          cells.flatMap(({ inlines }) =>
            inlines.flatMap((inline) => (inline.kind === 'figure' ? [inline.key] : [])),
          ),
        ),
      );
      for (const { id } of input.ownRows(unit.id)) {
        expect(keys).toContain(`${id}@${unit.id}#result`);
        expect(keys).toContain(`${id}@${unit.id}#score`);
      }
      expect(keys).toContain(`${unit.id}#value`);
    }
  });

  it('closes the indicators of the staff fund with their own result', () => {
    const [table] = tablesOf(document.tree).filter(({ id }) => id.startsWith('tabella-risponde-role'));
    expect(table === undefined ? [] : rowTexts(table, 'Risultato del gruppo')).toContain(percent('97,41'));
  });

  it('names every objective and every indicator of the plan in the table of the tree', () => {
    const table = tableOf(document.tree, 'tabella-albero');
    const texts = table.rows.map(({ cells }) =>
      cells[0]?.inlines.map((inline) => 'text' in inline && inline.text).join(),
    );
    const { plan } = input.lookup;
    for (const { code, title } of [...(plan?.nodes ?? []), ...(plan?.indicators ?? [])])
      expect(texts).toContain(`${code} ${title}`);
  });

  it('reports every strategic and operational indicator with offices and algorithm', () => {
    const keys = (start: string): Set<string | undefined> =>
      new Set(
        tablesOf(document.tree)
          .filter(({ id }) => id.startsWith(start))
          .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ inlines }) => inlines)))
          .flatMap((inline) => (inline.kind === 'figure' ? [inline.key] : [])),
      );
    const strategic = keys('tabella-obiettivi-strategici-');
    const operational = keys('tabella-obiettivi-operativi-');
    for (const { id, level } of input.lookup.plan?.indicators ?? [])
      expect(level === 'strategic' ? strategic : operational).toContain(`${id}#result`);
  });

  it('prints every figure as the result set shows it', () => {
    const { nodes } = input.lookup.results;
    const keyed = figuresOf(document.tree).filter(({ key }) => key !== undefined);
    expect(keyed.length).toBeGreaterThan(1000);
    for (const { key, value } of keyed) {
      const node = nodes.get(key ?? '');
      expect(node).toBeDefined();
      if (value !== undefined && 'amount' in value)
        expect(value.amount).toBe(node === undefined ? undefined : shownAmount(node));
    }
  });

  it('has no two blocks with the same anchor, and a caption for every table', () => {
    const ids = blocksInOrder(document.tree).flatMap((block) => ('id' in block ? [block.id] : []));
    expect(new Set(ids).size).toBe(ids.length);
    for (const { caption } of tablesOf(document.tree)) expect(caption).not.toBe('');
  });

  it('keeps every row as wide as its columns', () => {
    for (const { id, columns, rows } of tablesOf(document.tree)) {
      const open = columns.map(() => 0);
      for (const { cells } of rows) {
        const covered = open.filter((left) => left > 0).length;
        const own = cells.reduce((count, cell) => count + (cell.columns ?? 1), 0);
        expect(`${id} ${own + covered}`).toBe(`${id} ${columns.length}`);
        const queue = [...cells];
        for (let column = 0; column < columns.length; column += 1) {
          const left = open[column] ?? 0;
          if (left > 0) {
            open[column] = left - 1;
            continue;
          }
          const cell = queue.shift();
          const width = cell?.columns ?? 1;
          for (let covers = 0; covers < width; covers += 1) open[column + covers] = (cell?.rows ?? 1) - 1;
          column += width - 1;
        }
      }
    }
  });

  it('offers first words whose references all lead to figures', () => {
    const offered = document.chapters.flatMap(({ id, title, suggestion }) =>
      suggestion === undefined ? [] : [{ id, title, suggestion }],
    );
    expect(offered.length).toBeGreaterThan(6);
    const narrative = offered.map(({ id, title, suggestion }) => ({
      id: `n-${id}`,
      document: 'relazione',
      chapter: id,
      title,
      text: suggestion.replaceAll('……', 'una frase'),
    }));
    const written = composeDocument(relazioneKind, { ...input, cycle: { ...input.cycle, narrative } });
    const faults = written.chapters.flatMap(({ issues }) =>
      issues.filter(({ code }) => code.startsWith('document')),
    );
    expect(faults).toEqual([]);
    expect(written.tree.draft).toBe(false);
  });

  it('bears the act that approved the report, not the one of the plan', () => {
    expect(document.tree.act).toBe('Giunta camerale n. 21 del 28/05/2020');
  });

  it('numbers the chapters that are not the preface', () => {
    const numbers = outlineOf(document.tree).flatMap(({ heading, number }) =>
      heading.level === 1 ? [`${number ?? '–'} ${heading.id}`] : [],
    );
    expect(numbers.slice(0, 1)).toEqual(['– premessa']);
    expect(numbers.slice(1, 6)).toEqual([
      '1 principali-risultati',
      '2 contesto-e-risorse',
      '3 performance-organizzativa',
      '4 obiettivi-individuali',
      '5 processo',
    ]);
  });
});

describe('a cycle without a plan', () => {
  it('composes with issues that have a sentence, and is a draft', async () => {
    const full = demoCycle('cciaa-ms', 2019);
    const empty = {
      ...full,
      planVersions: [],
      entries: [],
      responsibilities: [],
      assessments: [],
      references: [],
      individualObjectives: [],
      resources: [],
      lineage: [],
      tables: [],
      narrative: [],
    };
    const document = composeDocument(relazioneKind, await inputOf(empty));
    const issues = document.chapters.flatMap((chapter) => chapter.issues);
    expect(document.tree.draft).toBe(true);
    expect(issues.filter(({ code }) => code === 'relazioneNothingToShow').length).toBeGreaterThan(4);
    for (const issue of issues) {
      expect(hasIssueSentence(issue.code)).toBe(true);
      expect(issueSentence(issue)).not.toBe('');
    }
  });
});

describe('any cycle', () => {
  it('composes, and every figure with a key is the shown figure of the result set', async () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const cycle = randomCycle(seed);
      const input = await inputOf(cycle, { basis: seed % 2 === 0 ? 'manager' : 'oiv' });
      const { tree } = composeDocument(relazioneKind, input);
      for (const { key, value } of figuresOf(tree)) {
        if (key === undefined) continue;
        const node = input.lookup.results.nodes.get(key);
        expect(node, `${seed} ${key}`).toBeDefined();
        if (value !== undefined && 'amount' in value)
          expect(value.amount).toBe(node === undefined ? undefined : shownAmount(node));
      }
    }
  });
});

describe('indicators that continue from other years', () => {
  it('stand with the results of each year, and with a chart where two years have a number', async () => {
    const cycle = demoCycle('cciaa-ms', 2019);
    const [first] = cycle.planVersions[0]?.indicators.filter(({ code }) => code === 'S3.2.1-a') ?? [];
    if (first === undefined) throw new Error('no indicator S3.2.1-a');
    const earlier = {
      indicator: first.id,
      year: 2018,
      cell: { state: 'value', value: { kind: 'number', amount: decimal('120') } },
      origin: { kind: 'entered' },
    } as const;
    const document = composeDocument(
      relazioneKind,
      await inputOf({ ...cycle, history: [...cycle.history, earlier] }),
    );
    const ids = blocksInOrder(document.tree).flatMap((block) => ('id' in block ? [block.id] : []));
    expect(ids).toContain(`grafico-andamento-${first.id}`);
    const table = tableOf(document.tree, 'tabella-andamenti');
    const start = table.rows.findIndex(({ cells }) => textOf(cells[0]?.inlines ?? []).startsWith('S3.2.1-a'));
    const years = table.rows
      .slice(start + 1, start + 4)
      .map(({ cells }) => cells.map(({ inlines }) => textOf(inlines)));
    expect(years.find(([year]) => year === '2018')?.[1]).toBe('120');
    expect(years.find(([year]) => year === '2019')?.[1]).toContain('145');
  });
});
