/** The chapters of the plan, in the order that readers of these plans know (Piano della performance 2016-2018, index). */
import { PLAN_SUGGESTIONS } from '../../wording/index.ts';
import type { Chapter } from '../chapter.ts';
import type { DocumentInput } from '../input.ts';
import { annexChapters } from './annexes.ts';
import { contextChapters } from './context.ts';
import { identityChapters, summaryChapters } from './identity.ts';
import { individualChapter } from './individual.ts';
import { performanceChapters } from './performance/chapters.ts';
import { processChapters } from './process.ts';

const presentation: Chapter = {
  id: 'presentazione',
  title: 'Presentazione',
  level: 1,
  numbered: false,
  narrative: 'required',
  suggestion: () => PLAN_SUGGESTIONS.presentazione,
};

/** All chapters of a plan. */
export const planChapters = (input: DocumentInput): readonly Chapter[] => [
  presentation,
  ...summaryChapters,
  ...identityChapters,
  ...contextChapters,
  ...performanceChapters,
  individualChapter,
  ...processChapters,
  ...annexChapters(input),
];
