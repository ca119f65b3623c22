/** The chapters of a dashboard: how things go, the objectives of a post, what is off target, the indicators, the data. */
import type { Chapter, ChapterContent } from '../chapter.ts';
import type { DocumentInput } from '../input.ts';
import { dataBlocks } from './data.ts';
import { indicatorBlocks } from './indicators.ts';
import { objectivesTable } from './objectives.ts';
import { offTargetContent } from './off-target.ts';
import { overviewBlocks } from './overview.ts';
import type { DashboardScope } from './scope.ts';

const chapter = (id: string, title: string, content: (input: DocumentInput) => ChapterContent): Chapter => ({
  id,
  title,
  level: 1,
  numbered: false,
  narrative: 'none',
  content,
});

/** The chapters of the dashboard of a scope. */
export const dashboardChapters = (scope: DashboardScope): readonly Chapter[] => [
  chapter('come-va', 'Come va', (input) => ({
    blocks: [
      ...overviewBlocks(input, scope),
      ...(scope.kind === 'post' ? [objectivesTable(input, scope.objectives)] : []),
    ],
  })),
  chapter('fuori-target-capitolo', 'Che cosa è fuori target', (input) => offTargetContent(input, scope)),
  chapter('dati', 'I dati inseriti e le prossime scadenze', (input) => ({
    blocks: dataBlocks(input, scope),
  })),
  chapter('indicatori', 'Gli indicatori', (input) => ({ blocks: indicatorBlocks(input, scope) })),
];
