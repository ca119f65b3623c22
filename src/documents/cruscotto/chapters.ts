/** The chapters of a dashboard: how things go, what is off target, the indicators, the data. */
import { cellsSentence } from '../../wording/index.ts';
import { text } from '../blocks/inline.ts';
import type { Chapter } from '../chapter.ts';
import type { DashboardScope } from './scope.ts';

/** The chapters of the dashboard of a scope. */
export const dashboardChapters = (_scope: DashboardScope): readonly Chapter[] => [
  {
    id: 'dati',
    title: 'I dati inseriti e le prossime scadenze',
    level: 1,
    numbered: false,
    narrative: 'none',
    content: ({ completeness }) => ({
      blocks: [{ kind: 'paragraph', role: 'lead', inlines: [text(cellsSentence(completeness.total))] }],
    }),
  },
];
