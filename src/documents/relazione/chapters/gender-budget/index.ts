/** Chapter 3.4: the gender budget, or why there is none; data on women and men, positive actions. */
import { processSentences } from '../../../../wording/index.ts';
import type { Chapter } from '../../../chapter.ts';
import type { DocumentInput } from '../../../input.ts';
import { tableBlocksOf, tablesOfChapter } from '../../parts/table-places.ts';

/**
 * The chapter. Its words are required, or the motive why they are not pertinent; the tables stand in either case, because data on women
 * and men are worth reading also where no gender budget was made.
 */
export const genderBudgetChapters = (_input: DocumentInput): readonly Chapter[] => [
  {
    id: 'bilancio-di-genere',
    title: 'Il bilancio di genere',
    level: 2,
    numbered: true,
    narrative: 'required',
    suggestion: (input) => processSentences.gender(tablesOfChapter(input, 'bilancio-di-genere').length > 0),
    content: (input) => ({ blocks: tableBlocksOf(input, 'bilancio-di-genere') }),
  },
];
