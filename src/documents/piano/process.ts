/** How the plan is made and improved: phases, link with the budget, check-up, transparency (chapter 6). */
import { PLAN_SUGGESTIONS } from '../../wording/index.ts';
import type { Chapter } from '../chapter.ts';
import { programmesTable } from './budget-programmes.ts';
import { tableChapter } from './identity.ts';

/** Chapter 6. */
export const processChapters: readonly Chapter[] = [
  {
    id: 'processo',
    title: 'Il processo e le azioni di miglioramento',
    level: 1,
    numbered: true,
    narrative: 'none',
    startsPage: true,
  },
  tableChapter({
    id: 'fasi',
    title: 'Fasi, tempi e soggetti del processo',
    level: 2,
    narrative: 'optional',
  }),
  {
    id: 'bilancio',
    title: 'Il legame con la programmazione economica e il bilancio',
    level: 2,
    numbered: true,
    narrative: 'required',
    suggestion: () => PLAN_SUGGESTIONS.bilancio,
    content: (input) => ({ blocks: programmesTable(input) }),
  },
  tableChapter({
    id: 'miglioramento',
    title: 'Verifica del ciclo e piano di miglioramento',
    level: 2,
    narrative: 'required',
    suggestion: () => PLAN_SUGGESTIONS.miglioramento,
  }),
  tableChapter({
    id: 'trasparenza',
    title: 'Performance, trasparenza e prevenzione della corruzione',
    level: 2,
    narrative: 'required',
    suggestion: () => PLAN_SUGGESTIONS.trasparenza,
  }),
];
