/** The validation as a document: the checklist of the year, outcomes and remarks, the annex of the report. */
import { describe, expect, it } from 'vitest';
import { documentKinds } from '../../../src/documents/index.ts';
import { validationChapters } from '../../../src/documents/relazione/chapters/validation/index.ts';
import { validationKindChapters } from '../../../src/documents/validation/chapters.ts';
import { CHECKLISTS, checklistOf } from '../../../src/documents/validation/checklist.ts';
import { validationKind } from '../../../src/documents/validation/kind.ts';
import type { CycleFile, Narrative } from '../../../src/model/index.ts';
import { issueMessage } from '../../../src/wording/index.ts';
import { composeChapters, issueCodes, tableIds, tableTexts } from '../../support/compose-chapters.ts';
import { demoCycle } from '../../support/demo-cycles.ts';
import { demoInput, inputOf } from '../../support/document-input.ts';

const cycle = demoCycle('cciaa-ms', 2019);

const section = (chapter: string, title: string, text = ''): Narrative => ({
  id: `prova-${chapter}`,
  document: 'validazione',
  chapter,
  title,
  text,
});

const composed = async (narrative: readonly Narrative[], changed: Partial<CycleFile> = {}) =>
  composeChapters(await inputOf({ ...cycle, ...changed, narrative }), validationKindChapters, 'validazione');

describe('the checklist', () => {
  it('is the last one in force in the year, and the first for years before all', () => {
    const [first] = CHECKLISTS;
    const later = { ...first, firstYear: 2024 };
    const lists: typeof CHECKLISTS = [first, later];
    expect([2016, 2019, 2023, 2024, 2030].map((year) => checklistOf(year, lists).firstYear)).toEqual([
      2019, 2019, 2019, 2024, 2024,
    ]);
  });

  it('has the items A to K and ten statements that name only items of its own', () => {
    const { items, statements } = checklistOf(2019);
    expect(items.map(({ letter }) => letter).join('')).toBe('ABCDEFGHIJK');
    expect(statements.map(({ letter }) => letter).join('')).toBe('abcdefghij');
    const letters = new Set(items.map(({ letter }) => letter));
    expect(statements.flatMap((statement) => statement.items).every((item) => letters.has(item))).toBe(true);
  });
});

describe('the validation', () => {
  it('is among the documents of the cycle', async () => {
    const kinds = documentKinds(await demoInput('cciaa-ms', 2019));
    expect(kinds.map(({ kind }) => kind)).toContain('validazione');
  });

  it('bears the act that validates, never the plan’s', async () => {
    const actOf = async (acts: CycleFile['acts']) => {
      const input = await inputOf({ ...cycle, acts });
      return validationKind.act?.(input);
    };
    const act = { body: 'OIV', kind: 'validates', number: '1' } as const;
    expect(await actOf(cycle.acts)).toBeUndefined();
    expect(await actOf([...cycle.acts, act])).toEqual(act);
  });

  it('is a draft until every outcome is written', async () => {
    const draft = await composed([]);
    expect(draft.tree.draft).toBe(true);
    expect(issueCodes(draft, 'voce-a')).toEqual(['validationOutcomeMissing']);
    expect(issueCodes(draft, 'esito')).toEqual(['documentSectionMissing', 'validationOutcomeMissing']);
    expect(tableTexts(draft, 'tabella-verifica')[0]?.[2]).toBe('da compilare');
  });

  it('is final with outcomes, whose remarks stand beside the evidence', async () => {
    const items = checklistOf(2019).items.map(({ letter }) =>
      section(
        `voce-${letter.toLowerCase()}`,
        'Positivo',
        letter === 'C' ? 'Sono {{counts.indicators.total}}.' : '',
      ),
    );
    const final = await composed([...items, section('esito', 'valida con osservazioni', 'Si osserva.')]);
    expect(final.chapters.flatMap(({ issues }) => issues)).toEqual([]);
    expect(final.tree.draft).toBe(false);
    expect(tableTexts(final, 'tabella-verifica')[2]?.slice(2)).toEqual(['positivo', 'Sono 77. ']);
    expect(tableTexts(final, 'tabella-dichiarazioni').at(-1)?.[2]).toBe('positivo; positivo');
  });

  it('takes no outcome that is not one of the words, and says which there are', async () => {
    const wrong = await composed([section('voce-a', 'forse'), section('esito', 'positivo', 'Parole.')]);
    expect(issueCodes(wrong, 'voce-a')).toEqual(['validationOutcomeUnknown']);
    expect(issueCodes(wrong, 'esito')).toEqual(['validationOutcomeUnknown']);
    const [issue] = wrong.chapters.find(({ id }) => id === 'voce-a')?.issues ?? [];
    expect(issue === undefined ? '' : issueMessage(issue)).toContain('«forse»');
  });

  it('leaves an item out when it is not pertinent', async () => {
    const notRelevant = 'nessun obiettivo individuale.';
    const without = await composed([{ ...section('voce-d', ''), notRelevant }]);
    expect(tableTexts(without, 'tabella-verifica')[3]?.[2]).toBe('non pertinente');
    expect(issueCodes(without, 'voce-d')).toEqual([]);
  });
});

describe('the annexes of the report', () => {
  it('have the checklist, and other data only where a table has no known place', async () => {
    const annexes = composeChapters(await demoInput('cciaa-ms', 2019), validationChapters);
    expect(tableIds(annexes)).toEqual(['tabella-verifica']);
    const [table] = cycle.tables;
    const tables = table === undefined ? [] : [{ ...table, id: 'ignota', chapter: 'di che cosa?' }];
    const others = composeChapters(await inputOf({ ...cycle, tables }), validationChapters);
    expect(tableIds(others)).toEqual(['tabella-verifica', 'tabella-ignota']);
  });
});
