/** Chapter 2: the context and the resources of the year. */
import { contextSentences } from '../../../../wording/index.ts';
import type { Chapter } from '../../../chapter.ts';
import type { DocumentInput } from '../../../input.ts';
import { contentOr } from '../../parts/content.ts';
import { type TableChapter, tableBlocksOf, tablesOfChapter } from '../../parts/table-places.ts';
import { objectiveResourcesContent, objectiveResourcesSuggestion } from './objective-resources.ts';
import { organisationContent } from './organisation.ts';
import { firstFigures, lastTotals, totalOfYear } from './table-references.ts';

/** How many figures of the territory the first words name. */
const TERRITORY_FIGURES = 3;

const external: Chapter = {
  id: 'contesto-esterno',
  title: 'Il contesto esterno',
  level: 2,
  numbered: true,
  narrative: 'required',
  suggestion: (input) =>
    contextSentences.external(firstFigures(tablesOfChapter(input, 'contesto-esterno')[0], TERRITORY_FIGURES)),
  content: (input) => ({ blocks: tableBlocksOf(input, 'contesto-esterno') }),
};

const people: Chapter = {
  id: 'risorse-umane',
  title: 'Le persone',
  level: 3,
  numbered: true,
  narrative: 'optional',
  suggestion: (input) =>
    contextSentences.staff(totalOfYear(tablesOfChapter(input, 'risorse-umane'), input.cycle.year)),
  content: (input) =>
    contentOr(
      tablesOfChapter(input, 'risorse-umane').length > 0,
      () => tableBlocksOf(input, 'risorse-umane'),
      {
        chapter: 'risorse-umane',
        title: 'Le persone',
        sentence: 'Il ciclo non ha tabelle sul personale.',
      },
    ),
};

const money: Chapter = {
  id: 'risorse-economiche',
  title: 'Le risorse economiche',
  level: 3,
  numbered: true,
  narrative: 'optional',
  suggestion: (input) => contextSentences.money(lastTotals(tablesOfChapter(input, 'risorse-economiche')[0])),
  content: (input) =>
    contentOr(
      tablesOfChapter(input, 'risorse-economiche').length > 0,
      () => tableBlocksOf(input, 'risorse-economiche'),
      {
        chapter: 'risorse-economiche',
        title: 'Le risorse economiche',
        sentence: 'Il ciclo non ha tabelle sulle risorse economiche.',
      },
    ),
};

const objectives: Chapter = {
  id: 'risorse-obiettivi',
  title: 'Le risorse degli obiettivi',
  level: 3,
  numbered: true,
  narrative: 'optional',
  suggestion: objectiveResourcesSuggestion,
  content: objectiveResourcesContent,
};

/** A part that not every administration has: it is there when the cycle has tables about it. */
const whereThere = (input: DocumentInput, id: TableChapter, title: string): readonly Chapter[] =>
  tablesOfChapter(input, id).length === 0
    ? []
    : [
        {
          id,
          title,
          level: 3,
          numbered: true,
          narrative: 'optional',
          content: () => ({ blocks: tableBlocksOf(input, id) }),
        },
      ];

/** The chapter and its parts. */
export const contextChapters = (input: DocumentInput): readonly Chapter[] => [
  {
    id: 'contesto-e-risorse',
    title: 'Il contesto e le risorse',
    level: 1,
    numbered: true,
    narrative: 'optional',
    startsPage: true,
  },
  external,
  { id: 'amministrazione', title: 'L’amministrazione', level: 2, numbered: true, narrative: 'optional' },
  {
    id: 'struttura-organizzativa',
    title: 'La struttura organizzativa',
    level: 3,
    numbered: true,
    narrative: 'optional',
    content: organisationContent,
  },
  people,
  ...whereThere(input, 'azienda-speciale', 'L’azienda speciale'),
  ...whereThere(input, 'partecipazioni', 'Le partecipazioni'),
  ...whereThere(input, 'sedi-e-servizi', 'Le sedi e i servizi'),
  money,
  ...(input.cycle.resources.length === 0 ? [] : [objectives]),
];
