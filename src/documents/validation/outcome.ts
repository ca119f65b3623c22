/**
 * What the independent body wrote: the narrative section of an item (`voce-a` of the document `validazione`) has the outcome as its title
 * and the remarks as its text; the section `esito` has the overall outcome as its title.
 */
import type { Issue } from '../../kernel/index.ts';
import type { Narrative } from '../../model/index.ts';
import { VALIDATION_OUTCOMES } from '../../wording/index.ts';
import type { DocumentInput } from '../input.ts';

/** Name of the kind, and of its narrative sections. */
export const VALIDATION = 'validazione';

/** The chapter of an item. */
export const chapterOfItem = (letter: string): string => `voce-${letter.toLowerCase()}`;

/** The chapter of the overall outcome. */
export const OUTCOME_CHAPTER = 'esito';

/** An outcome: one of the words, or what is wrong with it. */
export type Outcome =
  | { readonly word: string; readonly issue?: undefined }
  | { readonly word?: undefined; readonly issue: Issue };

/** The section of a chapter of the validation. */
export const sectionOf = ({ cycle }: DocumentInput, chapter: string): Narrative | undefined =>
  cycle.narrative.find((section) => section.document === VALIDATION && section.chapter === chapter);

const issueOf = (code: string, chapter: string, name: string, written: string): Issue => ({
  code,
  severity: 'warning',
  place: { id: `${VALIDATION}/${chapter}`, field: 'title' },
  params: { chapter: name, written },
});

/** The outcome written for a chapter; "non pertinente" where its section says so. */
export const outcomeOf = (
  input: DocumentInput,
  chapter: string,
  name: string,
  words: readonly string[] = VALIDATION_OUTCOMES.item,
): Outcome => {
  const section = sectionOf(input, chapter);
  if (section?.notRelevant !== undefined) return { word: 'non pertinente' };
  const written = (section?.title ?? '').trim();
  if (written === '') return { issue: issueOf('validationOutcomeMissing', chapter, name, written) };
  const word = words.find((each) => each === written.toLowerCase());
  return word === undefined
    ? { issue: issueOf('validationOutcomeUnknown', chapter, name, written) }
    : { word };
};
