/** Wording: message code and parameters to a sentence; the only place of sentences that users read. */
export * from './capitalise.ts';
export { type ChartWords, chartWords } from './chart-words.ts';
export type { CheckText, FindingValues } from './checks/check-text.ts';
export * from './checks/finding-sentence.ts';
export type { ComparedCounts, ComparedKind, ComparedReason } from './compared.ts';
export * from './comparison.ts';
export { absenceSentence, printedInstead } from './context-cell.ts';
export * from './documents/cruscotto.ts';
export * from './documents/piano.ts';
export { type PiraFacts, piraSentence } from './documents/pira-sentence.ts';
export * from './documents/relazione.ts';
export * from './documents/relazione-context.ts';
export * from './documents/relazione-results.ts';
export * from './documents/validation.ts';
export { formulaInWords } from './explanation/formula-text.ts';
export {
  type ExplanationOutline,
  explainOutline,
  explainSentence,
  type OutlineOptions,
} from './explanation/outline.ts';
export { ruleNote, ruleOriginText, ruleText } from './explanation/rule-text.ts';
export { type GoalMeasure, goalText } from './goal-text.ts';
export * from './holders.ts';
export * from './issues/issue-sentence.ts';
export * from './language.ts';
export * from './numbers/format-figure.ts';
export * from './numbers/format-result.ts';
export * from './numbers/parse-date.ts';
export type { DateFaultCode, NumberFaultCode, TypedFault } from './numbers/parse-faults.ts';
export * from './numbers/parse-number.ts';
export { originText } from './origin-text.ts';
export { type CandidateFacts, candidateNames, candidateSentence } from './pages/candidate-names.ts';
export {
  checkSentence,
  choiceText,
  documentKindName,
  formName,
  liveCheckSentence,
  openQuestionsSentence,
  questionSentence,
  readingSentence,
  severityHeading,
} from './pages/check-sentences.ts';
export {
  cellsSentence,
  completenessSentence,
  deviationsSentence,
  homeSentence,
  treeSentence,
} from './pages/cycle-sentences.ts';
export {
  documentSentence,
  documentStateWord,
  documentsSentence,
  severityCounts,
} from './pages/document-sentences.ts';
export { subjectSentence } from './pages/subject-sentence.ts';
export { placesText, placeText } from './place.ts';
export * from './status.ts';
export * from './target-text.ts';
export { printedUnit } from './unit-of-measure.ts';
export * from './vocabulary.ts';
