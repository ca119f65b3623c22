/** The documents that the demonstration cycles must have complete: nothing above a notice, no figure typed into their words. */
import { describe, expect, it } from 'vitest';
import { composeDocument, documentKinds } from '../../src/documents/index.ts';
import { demoCycle } from '../support/demo-cycles.ts';
import { inputOf } from '../support/document-input.ts';

const COMPLETE = [
  [2019, 'relazione'],
  [2019, 'pira-a'],
  [2019, 'pira-b'],
  [2019, 'schede-consuntivo'],
  [2019, 'cruscotto'],
  [2016, 'piano'],
] as const;

const compose = async (year: number, name: string) => {
  const input = await inputOf(demoCycle('cciaa-ms', year));
  const kind = documentKinds(input).find((each) => each.kind === name);
  if (kind === undefined) throw new Error(`no ${name} in ${year}`);
  return composeDocument(kind, input);
};

describe('the documents of Massa-Carrara', () => {
  it.each(COMPLETE)('%i, %s: no chapter has an issue above a notice', async (year, name) => {
    const { tree, chapters } = await compose(year, name);
    const open = chapters.flatMap(({ id, issues }) =>
      issues.filter(({ severity }) => severity !== 'notice').map(({ code }) => `${id}: ${code}`),
    );
    expect(open).toEqual([]);
    expect(tree.draft).toBe(false);
  });

  it('the validation stays a draft: the organism has not filled in its checklist', async () => {
    const { tree, chapters } = await compose(2019, 'validazione');
    expect(tree.draft).toBe(true);
    expect(chapters.some(({ narrative }) => narrative !== undefined)).toBe(false);
  });
});

/** What may stand in words as it is: references, days, years, names of acts, areas and objectives. */
const NAMES =
  /\{\{[^{}]*\}\}|\b\d{1,2} (?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre) \d{4}|\b(?:19|20)\d\d(?:-20\d\d)?\b|\bn\. \d+|\barticolo \d+|\b[Aa]rea \d\b|\b\d(?:\.\d){1,2}\b|\b\d{3}-\d{3}-\d{3}\b/g;

describe('the words of the demonstration', () => {
  it.each([
    ['cciaa-ms', 2019],
    ['cciaa-ms', 2016],
    ['cciaa-lu', 2019],
  ] as const)('%s %i: every figure is a reference', (slug, year) => {
    const { narrative } = demoCycle(slug, year);
    expect(narrative.length).toBeGreaterThan(0);
    const typed = narrative.filter(({ text }) => /\d/.test(text.replace(NAMES, ''))).map(({ id }) => id);
    expect(typed).toEqual([]);
  });

  it('every section belongs to a chapter of a document of its cycle', async () => {
    for (const [slug, year] of [
      ['cciaa-ms', 2019],
      ['cciaa-ms', 2016],
      ['cciaa-lu', 2019],
    ] as const) {
      const cycle = demoCycle(slug, year);
      const input = await inputOf(cycle);
      const chapters = documentKinds(input).flatMap((kind) =>
        kind.chapters(input).map(({ id }) => `${kind.kind}.${id}`),
      );
      for (const { document, chapter } of cycle.narrative)
        expect(chapters).toContain(`${document}.${chapter}`);
    }
  });
});
