/** The PIRA before and after the year, what it lacks, and a cycle without any PIRA. */
import { describe, expect, it } from 'vitest';
import { piraKinds } from '../../../src/documents/pira/kinds.ts';
import { hasIssueSentence, issueSentence } from '../../../src/wording/index.ts';
import { demoCycle } from '../../support/demo-cycles.ts';
import { composeNamed, demoInput, inputOf } from '../cards/composed-document.ts';
import { yearEndCycle } from '../schede/year-end.ts';

const FORMS = ['pira-a', 'pira-b'] as const;

const planned = await inputOf({ ...demoCycle('cciaa-ms', 2019), state: 'planned' });
const after = await demoInput('cciaa-ms', 2019);

describe.each(FORMS)('%s', (form) => {
  it('is the plan before the year: targets and money planned, no result, nothing spent', () => {
    const { tree } = composeNamed(piraKinds, form, planned);
    expect(tree.title).toBe('Piano degli indicatori e dei risultati attesi di bilancio 2019');
    expect(tree.subtitle).toBe('Preventivo 2019-2021');
    const printed = JSON.stringify(tree.blocks);
    expect(printed).toContain('almeno 15');
    for (const word of ['#result', '#achievement', 'onsuntivo', '% spesa'])
      expect(printed).not.toContain(word);
  });

  it('is the report on results after it, and names the plan in the subtitle', () => {
    const { tree } = composeNamed(piraKinds, form, after);
    expect(tree.title).toBe('Rapporto sui risultati 2019');
    expect(tree.subtitle).toBe('Piano degli indicatori e dei risultati attesi di bilancio: consuntivo 2019');
    expect(JSON.stringify(tree.blocks)).toContain('#achievement');
  });

  it('has a chapter for each mission, programme and objective, and is no draft', () => {
    const { chapters, tree } = composeNamed(piraKinds, form, after);
    const count = (level: number): number => chapters.filter((chapter) => chapter.level === level).length;
    expect([count(1), count(2), count(3)]).toEqual([2 + 3, 4, 16]);
    expect(tree.draft).toBe(false);
  });

  it('says in a sentence what the sheets of indicators lack', () => {
    const issues = composeNamed(piraKinds, form, after).chapters.flatMap((chapter) => chapter.issues);
    expect(issues.map(({ code }) => code)).toContain('piraSheetIncomplete');
    for (const issue of issues) expect(hasIssueSentence(issue.code)).toBe(true);
    const [first] = issues;
    if (first === undefined) throw new Error('no issue');
    expect(issueSentence(first)).toContain('manca la definizione: S3.1.1-a, S3.1.1-b');
  });

  it('of a cycle with nothing flagged is an issue, not a failure', async () => {
    const { chapters, tree } = composeNamed(piraKinds, form, await inputOf(yearEndCycle()));
    const codes = chapters.flatMap((chapter) => chapter.issues.map(({ code }) => code));
    expect(codes).toContain('piraEmpty');
    expect(tree.draft).toBe(true);
  });
});

describe('an indicator without what the decree asks for', () => {
  it('makes the chapter of its objective incomplete: unit, source, target, result', async () => {
    const cycle = yearEndCycle();
    const plan = cycle.planVersions.map((version) => ({
      ...version,
      indicators: version.indicators.map((indicator) => ({ ...indicator, inPira: true })),
      targets: version.targets.filter(({ indicator }) => indicator !== 'fondo'),
    }));
    const flagged = await inputOf({ ...cycle, planVersions: plan });
    const { chapters } = composeNamed(piraKinds, 'pira-a', flagged);
    const issues = chapters.find(({ id }) => id === 'obiettivo-o')?.issues ?? [];
    const said = issues.map(({ severity, params }) => [severity, params['element'], params['indicators']]);
    expect(said).toEqual([
      ['notice', 'type', 'O1, O2, F1, S1'],
      ['notice', 'definition', 'O1, O2, F1, S1'],
      ['warning', 'unit', 'O1, O2, F1, S1'],
      ['warning', 'source', 'O1, O2, F1, S1'],
      ['warning', 'target', 'F1'],
      ['warning', 'actual', 'O2'],
    ]);
  });
});
