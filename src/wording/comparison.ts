/** The comparison with published figures in words: what each became, why it differs, and how many of each. */
import type { ComparedCounts, ComparedKind, ComparedReason, ComparisonWords } from './compared.ts';
import { ITALIAN_COMPARISON } from './it/comparison.ts';
import { DEFAULT_LANGUAGE, type Language, type PerLanguage } from './language.ts';

const WORDS: PerLanguage<ComparisonWords> = { it: ITALIAN_COMPARISON };

/** The word for what a published figure turned out to be. */
export const comparisonKindWord = (kind: ComparedKind, language: Language = DEFAULT_LANGUAGE): string =>
  WORDS[language].kinds[kind];

/** What that word means, in a sentence. */
export const comparisonKindMeaning = (kind: ComparedKind, language: Language = DEFAULT_LANGUAGE): string =>
  WORDS[language].explanations[kind];

/** Why a published figure differs, in a sentence. */
export const comparisonReason = (reason: ComparedReason, language: Language = DEFAULT_LANGUAGE): string =>
  WORDS[language].reasons[reason];

/** How many published figures are reproduced, and what became of the others, in a sentence. */
export const comparisonSummary = (counts: ComparedCounts, language: Language = DEFAULT_LANGUAGE): string =>
  WORDS[language].summary(counts);
