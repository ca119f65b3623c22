/** The Relazione sulla performance: what the year brought against the plan, for everybody who reads it. */
import { basisSentence } from '../../wording/index.ts';
import type { Chapter, DocumentKind } from '../chapter.ts';
import type { DocumentInput } from '../input.ts';
import { mainResultsChapters } from './chapters/main-results/main-results-chapters.ts';
import { prefaceChapters } from './chapters/preface/preface-chapters.ts';
import { resultsChapters } from './chapters/results/results-chapters.ts';

const bodyOf = (input: DocumentInput): readonly Chapter[] => [
  ...mainResultsChapters(input),
  ...resultsChapters(input),
];

const chaptersOf = (input: DocumentInput): readonly Chapter[] => {
  const body = bodyOf(input);
  return [...prefaceChapters(input, body), ...body];
};

/** The yearly report of article 10, paragraph 1, letter b, of legislative decree 150/2009. */
export const relazioneKind: DocumentKind = {
  kind: 'relazione',
  name: 'Relazione sulla performance',
  about:
    'I risultati dell’anno rispetto al piano: per area, obiettivo, unità e indicatore (decreto legislativo 150/2009, articolo 10).',
  title: ({ cycle }) => `Relazione sulla performance ${cycle.year}`,
  subtitle: ({ cycle }) => `Risultati dell’anno ${cycle.year}`,
  cover: ({ basis }) => [basisSentence(basis)],
  contents: true,
  chapters: chaptersOf,
};
