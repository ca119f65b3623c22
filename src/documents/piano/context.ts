/** The context of the plan, outside and inside the administration (chapter 3). */
import { PLAN_SUGGESTIONS } from '../../wording/index.ts';
import type { Chapter } from '../chapter.ts';
import { tableChapter } from './identity.ts';

/** Chapter 3: external context; health of accounts, assets and organisation; value added. */
export const contextChapters: readonly Chapter[] = [
  {
    id: 'contesto',
    title: 'Analisi del contesto',
    level: 1,
    numbered: true,
    narrative: 'none',
    startsPage: true,
  },
  tableChapter({
    id: 'contesto-esterno',
    title: 'Il contesto esterno',
    level: 2,
    narrative: 'required',
    suggestion: () => PLAN_SUGGESTIONS['contesto-esterno'],
  }),
  {
    id: 'contesto-interno',
    title: 'Il contesto interno',
    level: 2,
    numbered: true,
    narrative: 'required',
    suggestion: () => PLAN_SUGGESTIONS['contesto-interno'],
  },
  tableChapter({
    id: 'salute-economica',
    title: 'Stato di salute economico-finanziaria',
    level: 3,
    narrative: 'optional',
  }),
  tableChapter({
    id: 'salute-patrimoniale',
    title: 'Stato di salute patrimoniale',
    level: 3,
    narrative: 'optional',
  }),
  tableChapter({
    id: 'salute-organizzativa',
    title: 'Stato di salute organizzativo-gestionale',
    level: 3,
    narrative: 'optional',
  }),
  tableChapter({
    id: 'valore-aggiunto',
    title: 'Il valore aggiunto: come si forma e a chi va',
    level: 3,
    narrative: 'optional',
  }),
];
