/** Chapter 3.4 of the Relazione: the gender budget. */
import { expect, it } from 'vitest';
import { genderBudgetChapters } from '../../../../../src/documents/relazione/chapters/gender-budget/index.ts';
import { composeChapters, issueCodes, tableIds } from '../../../../support/compose-chapters.ts';
import { demoCycle } from '../../../../support/demo-cycles.ts';
import { inputOf } from '../../../../support/document-input.ts';

const cycle = demoCycle('cciaa-ms', 2019);
const others = cycle.narrative.filter(({ chapter }) => chapter !== 'bilancio-di-genere');
const section = {
  id: 'prova-genere',
  document: 'relazione',
  chapter: 'bilancio-di-genere',
  title: '',
  text: '',
};

it('asks for words when nobody wrote any', async () => {
  const composed = composeChapters(await inputOf({ ...cycle, narrative: others }), genderBudgetChapters);
  expect(issueCodes(composed, 'bilancio-di-genere')).toEqual(['documentSectionMissing']);
});

it('takes a motive why it is not pertinent, and shows the data on women and men all the same', async () => {
  const notRelevant = 'l’ente non ha redatto il bilancio di genere.';
  const input = await inputOf({ ...cycle, narrative: [...others, { ...section, notRelevant }] });
  const composed = composeChapters(input, genderBudgetChapters);
  expect(issueCodes(composed, 'bilancio-di-genere')).toEqual([]);
  expect(JSON.stringify(composed.tree.blocks)).toContain(notRelevant);
  expect(tableIds(composed)).toEqual([
    'tabella-bilancio-genere',
    'tabella-imprese-femminili',
    'tabella-azioni-positive',
  ]);
});
