/** Chapter 3: the results of the organisation, from counts to every indicator. */
import type { Chapter } from '../../../chapter.ts';
import type { DocumentInput } from '../../../input.ts';
import { countsChapter } from './counts.ts';
import { objectivesChapters } from './objectives.ts';
import { overallChapter } from './overall.ts';
import { perspectivesChapter } from './perspectives.ts';
import { shortfallChapters } from './shortfalls.ts';
import { treeChapter } from './tree.ts';
import { trendsChapter } from './trends.ts';
import { unitsChapter } from './units.ts';

/** The chapter and its parts. */
export const resultsChapters = (input: DocumentInput): readonly Chapter[] => [
  {
    id: 'performance-organizzativa',
    title: 'Rendicontazione della performance organizzativa',
    level: 1,
    numbered: true,
    narrative: 'optional',
    startsPage: true,
  },
  countsChapter(input),
  ...shortfallChapters(input),
  perspectivesChapter(input),
  unitsChapter(input),
  treeChapter(input),
  ...objectivesChapters(input),
  overallChapter(input),
  trendsChapter(input),
];
