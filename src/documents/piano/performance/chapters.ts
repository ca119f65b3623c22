/** Organisational performance: tree, vision, areas, strategy map, strategic dashboard, cards of the objectives (chapter 4). */
import { PLAN_SUGGESTIONS } from '../../../wording/index.ts';
import type { Chapter, ChapterContent } from '../../chapter.ts';
import type { DocumentInput } from '../../input.ts';
import { cardsContent } from './cards.ts';
import { strategicDashboard } from './dashboard.ts';
import { mapContent } from './map.ts';
import { areasContent, treeContent, visionContent } from './strategy.ts';

type Section = Pick<Chapter, 'id' | 'title' | 'suggestion' | 'startsPage'>;

const section = (
  chapter: Section,
  content: (input: DocumentInput, chapter: Section) => ChapterContent,
): Chapter => ({
  ...chapter,
  level: 2,
  numbered: true,
  narrative: 'optional',
  content: (input) => content(input, chapter),
});

/** Chapter 4. */
export const performanceChapters: readonly Chapter[] = [
  {
    id: 'performance-organizzativa',
    title: 'La performance organizzativa',
    level: 1,
    numbered: true,
    narrative: 'none',
    startsPage: true,
  },
  section({ id: 'albero', title: 'L’albero della performance' }, treeContent),
  section({ id: 'visione', title: 'La visione', suggestion: () => PLAN_SUGGESTIONS.visione }, visionContent),
  section({ id: 'aree-strategiche', title: 'Le aree strategiche' }, areasContent),
  section({ id: 'mappa-strategica', title: 'La mappa strategica' }, mapContent),
  section({ id: 'cruscotto-strategico', title: 'Il cruscotto strategico' }, strategicDashboard),
  section({ id: 'schede', title: 'Dagli obiettivi strategici agli obiettivi operativi' }, cardsContent),
];
