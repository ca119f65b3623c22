/** The first sentence of the PIRA and of its missions: how much there is, how it went, what it cost. */
import { ITALIAN_PIRA_SENTENCE, type PiraFacts } from '../it/documents/pira.ts';
import { DEFAULT_LANGUAGE, type Language, type PerLanguage } from '../language.ts';

export type { PiraFacts };

const SENTENCES: PerLanguage<(facts: PiraFacts) => string> = { it: ITALIAN_PIRA_SENTENCE };

/** The sentence: "5 obiettivi con 10 indicatori; 9 hanno raggiunto il target. La spesa è di …". */
export const piraSentence = (facts: PiraFacts, language: Language = DEFAULT_LANGUAGE): string =>
  SENTENCES[language](facts);
