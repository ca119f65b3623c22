/** Chapter 5: how the cycle was run, its documents, its strengths and weaknesses, what will be improved. */
import { processSentences } from '../../../../wording/index.ts';
import type { Chapter } from '../../../chapter.ts';
import type { DocumentInput } from '../../../input.ts';
import { contentOr } from '../../parts/content.ts';
import { tableBlocksOf, tablesOfChapter } from '../../parts/table-places.ts';
import { actsContent } from './cycle-acts.ts';

const phases: Chapter = {
  id: 'fasi',
  title: 'Fasi, tempi e responsabilità',
  level: 2,
  numbered: true,
  narrative: 'optional',
  content: (input) =>
    contentOr(tablesOfChapter(input, 'fasi').length > 0, () => tableBlocksOf(input, 'fasi'), {
      chapter: 'fasi',
      title: 'Fasi, tempi e responsabilità',
      sentence: 'Il ciclo non dice quali fasi ha avuto la Relazione, quando e con quali responsabili.',
    }),
};

const strengths: Chapter = {
  id: 'punti-di-forza-e-debolezza',
  title: 'Punti di forza e di debolezza',
  level: 2,
  numbered: true,
  narrative: 'required',
  suggestion: () => processSentences.strengths(),
  content: (input) => ({ blocks: tableBlocksOf(input, 'punti-di-forza-e-debolezza') }),
};

const improvement: Chapter = {
  id: 'miglioramento',
  title: 'Che cosa è migliorato e che cosa migliorerà',
  level: 2,
  numbered: true,
  narrative: 'optional',
  content: (input) => ({ blocks: tableBlocksOf(input, 'miglioramento') }),
};

const hasImprovement = (input: DocumentInput): boolean =>
  tablesOfChapter(input, 'miglioramento').length > 0 ||
  input.cycle.narrative.some(
    ({ document, chapter }) => document === 'relazione' && chapter === 'miglioramento',
  );

/** The chapter and its parts; the improvement only where the cycle has a table or words about it. */
export const processChapters = (input: DocumentInput): readonly Chapter[] => [
  {
    id: 'processo',
    title: 'Il processo di misurazione e valutazione',
    level: 1,
    numbered: true,
    narrative: 'optional',
    startsPage: true,
    suggestion: () => processSentences.process(),
  },
  phases,
  {
    id: 'documenti-del-ciclo',
    title: 'I documenti del ciclo',
    level: 2,
    numbered: true,
    narrative: 'none',
    content: actsContent,
  },
  strengths,
  ...(hasImprovement(input) ? [improvement] : []),
];
