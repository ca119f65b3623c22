/** The Relazione sulla performance: what the year brought against the plan, for everybody who reads it. */
import type { Act } from '../../model/index.ts';
import { basisSentence } from '../../wording/index.ts';
import type { Chapter, DocumentKind } from '../chapter.ts';
import type { DocumentInput } from '../input.ts';
import { contextChapters } from './chapters/context/index.ts';
import { genderBudgetChapters } from './chapters/gender-budget/index.ts';
import { individualChapters } from './chapters/individual/index.ts';
import { mainResultsChapters } from './chapters/main-results/main-results-chapters.ts';
import { prefaceChapters } from './chapters/preface/preface-chapters.ts';
import { processChapters } from './chapters/process/index.ts';
import { resultsChapters } from './chapters/results/results-chapters.ts';
import { validationChapters } from './chapters/validation/index.ts';

const NAME = 'Relazione sulla performance';

const bodyOf = (input: DocumentInput): readonly Chapter[] => [
  ...mainResultsChapters(input),
  ...contextChapters(input),
  ...resultsChapters(input),
  ...genderBudgetChapters(input),
  ...individualChapters(input),
  ...processChapters(input),
  ...validationChapters(input),
];

/** The act that approved the report itself: the one of the cycle that bears its name. */
const approvalOf = ({ cycle }: DocumentInput): Act | undefined =>
  cycle.acts.findLast(
    ({ kind, title }) => kind === 'approves' && title?.toLowerCase().startsWith(NAME.toLowerCase()),
  );

const chaptersOf = (input: DocumentInput): readonly Chapter[] => {
  const body = bodyOf(input);
  return [...prefaceChapters(input, body), ...body];
};

/** The yearly report of article 10, paragraph 1, letter b, of legislative decree 150/2009. */
export const relazioneKind: DocumentKind = {
  kind: 'relazione',
  name: NAME,
  about:
    'I risultati dell’anno rispetto al piano: per area, obiettivo, unità e indicatore (decreto legislativo 150/2009, articolo 10).',
  title: ({ cycle }) => `${NAME} ${cycle.year}`,
  subtitle: ({ cycle }) => `Risultati dell’anno ${cycle.year}`,
  cover: ({ basis }) => [basisSentence(basis)],
  act: approvalOf,
  contents: true,
  chapters: chaptersOf,
};
