/** Coherence rules and their findings in words. */
import type { Finding } from '../../model/index.ts';
import { ITALIAN_CHECK_TEXTS, ITALIAN_UNKNOWN_CHECK } from '../it/checks/index.ts';
import { DEFAULT_LANGUAGE, type Language, type PerLanguage } from '../language.ts';
import type { CheckText, CheckTexts, FindingValues } from './check-text.ts';

interface CheckCatalogue {
  readonly texts: CheckTexts;
  readonly unknown: (finding: Finding) => string;
}

const CATALOGUES: PerLanguage<CheckCatalogue> = {
  it: { texts: ITALIAN_CHECK_TEXTS, unknown: ITALIAN_UNKNOWN_CHECK },
};

/** The catalogue's page of a rule. */
export const checkText = (rule: string, language: Language = DEFAULT_LANGUAGE): CheckText | undefined => {
  const { texts } = CATALOGUES[language];
  return Object.hasOwn(texts, rule) ? texts[rule] : undefined;
};

const valuesOf =
  (finding: Finding): FindingValues =>
  (name) =>
    String(
      name === 'published' || name === 'expected' ? (finding[name] ?? '') : (finding.params[name] ?? ''),
    );

/** Whether the catalogue has a sentence for the finding. */
export const hasFindingSentence = (finding: Finding, language: Language = DEFAULT_LANGUAGE): boolean => {
  const sentences = checkText(finding.rule, language)?.sentences;
  return sentences !== undefined && Object.hasOwn(sentences, finding.code);
};

/** What is wrong, without the place and without what to do; no point at the end. */
export const findingMessage = (finding: Finding, language: Language = DEFAULT_LANGUAGE): string => {
  const sentence = checkText(finding.rule, language)?.sentences[finding.code];
  return sentence === undefined
    ? CATALOGUES[language].unknown(finding)
    : sentence(valuesOf(finding), finding);
};

/** The whole sentence: what is published, why it contradicts, what to do. */
export const findingSentence = (finding: Finding, language: Language = DEFAULT_LANGUAGE): string => {
  const todo = checkText(finding.rule, language)?.todo;
  const message = `${findingMessage(finding, language)}.`;
  return todo === undefined ? message : `${message} ${todo}`;
};
