/** Who the administration is and what it does: summary for stakeholders, figures, mandate and mission (chapters 1 and 2). */
import type { ResultKindOfNode } from '../../model/index.ts';
import { PLAN_SUGGESTIONS, planSentence } from '../../wording/index.ts';
import { text } from '../blocks/inline.ts';
import type { Chapter } from '../chapter.ts';
import type { DocumentInput } from '../input.ts';
import type { Block, FactsBlock } from '../tree.ts';
import { planTableBlocks } from './benchmark-table.ts';
import { contentOr } from './chapter-blocks.ts';
import { type TableChapter, tablesOf } from './table-places.ts';

const countOf = ({ lookup }: DocumentInput, kind: ResultKindOfNode): number =>
  lookup.results.subjects.filter((subject) => subject.kind === kind).length;

const overview = (input: DocumentInput): Block => ({
  kind: 'paragraph',
  role: 'lead',
  inlines: [
    text(
      planSentence({
        areas: countOf(input, 'area'),
        strategicObjectives: countOf(input, 'strategicObjective'),
        operationalObjectives: countOf(input, 'operationalObjective'),
        indicators: countOf(input, 'indicator'),
      }),
    ),
  ],
});

const unitsText = ({ cycle, lookup }: DocumentInput): string =>
  cycle.units
    .flatMap(({ id }) => lookup.unit(id) ?? [])
    .filter(({ version }) => version.to === undefined || version.to.slice(0, 4) >= String(cycle.year))
    .map(({ version }) => version.name)
    .join('; ');

const bodyFacts = (input: DocumentInput): FactsBlock => {
  const { administration } = input.cycle;
  const facts = [
    { label: 'Nome', value: administration.name },
    { label: 'Codice IPA', value: administration.ipa },
    { label: 'Uffici', value: unitsText(input) },
  ];
  return {
    kind: 'facts',
    id: 'chi-siamo-dati',
    caption: 'L’ente in breve',
    facts: facts.flatMap(({ label, value }) =>
      value === undefined || value === '' ? [] : [{ label, inlines: [text(value)] }],
    ),
  };
};

const direction = ({ lookup }: DocumentInput): readonly Block[] => {
  const { mandate, mission } = lookup.plan ?? {};
  const facts = [
    { label: 'Mandato', value: mandate },
    { label: 'Missione', value: mission },
  ].flatMap(({ label, value }) => (value === undefined ? [] : [{ label, inlines: [text(value)] }]));
  return facts.length === 0
    ? []
    : [{ kind: 'facts', id: 'mandato-missione', caption: 'Mandato e missione', facts }];
};

/** A chapter whose content is the context tables that belong to it. */
export const tableChapter = (
  chapter: Omit<Chapter, 'content' | 'numbered' | 'id'> & { readonly id: TableChapter },
): Chapter => ({
  ...chapter,
  numbered: true,
  content: (input) =>
    chapter.narrative === 'required'
      ? { blocks: planTableBlocks(tablesOf(input, chapter.id)) }
      : contentOr(input, chapter, planTableBlocks(tablesOf(input, chapter.id))),
});

/** Chapter 1: who we are, what we do, how we operate. */
export const summaryChapters: readonly Chapter[] = [
  {
    id: 'sintesi',
    title: 'Sintesi per chi ha interesse alle attività dell’ente',
    level: 1,
    numbered: true,
    narrative: 'none',
    startsPage: true,
    content: (input) => ({ blocks: [overview(input)] }),
  },
  {
    id: 'chi-siamo',
    title: 'Chi siamo',
    level: 2,
    numbered: true,
    narrative: 'required',
    suggestion: () => PLAN_SUGGESTIONS['chi-siamo'],
    content: (input) => ({ blocks: [bodyFacts(input)] }),
  },
  tableChapter({
    id: 'che-cosa-facciamo',
    title: 'Che cosa facciamo',
    level: 2,
    narrative: 'required',
    suggestion: () => PLAN_SUGGESTIONS['che-cosa-facciamo'],
  }),
  {
    id: 'come-operiamo',
    title: 'Come operiamo',
    level: 2,
    numbered: true,
    narrative: 'required',
    suggestion: () => PLAN_SUGGESTIONS['come-operiamo'],
  },
];

const MANDATE = { id: 'mandato-e-missione', title: 'Mandato istituzionale e missione' } as const;

/** Chapter 2: the administration in figures, mandate and mission. */
export const identityChapters: readonly Chapter[] = [
  { id: 'identita', title: 'Identità', level: 1, numbered: true, narrative: 'none', startsPage: true },
  tableChapter({
    id: 'in-cifre',
    title: 'L’amministrazione in cifre',
    level: 2,
    narrative: 'optional',
  }),
  {
    ...MANDATE,
    level: 2,
    numbered: true,
    narrative: 'optional',
    content: (input) => contentOr(input, MANDATE, direction(input)),
  },
];
