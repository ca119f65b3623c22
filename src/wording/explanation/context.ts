/** What all parts of an explanation read: the cycle with its names, the results, and the words of a language. */
import type { CycleFile, Indicator, ResultNode, ResultSet, ResultSubject } from '../../model/index.ts';
import { ITALIAN_EXPLANATION } from '../it/explanation/index.ts';
import { DEFAULT_LANGUAGE, type Language, type PerLanguage } from '../language.ts';
import { formatResult } from '../numbers/format-result.ts';
import { printedUnit } from '../unit-of-measure.ts';
import { type Vocabulary, vocabulary } from '../vocabulary.ts';
import { type CycleNames, cycleNames } from './cycle-names.ts';

/** The phrases of one language; figures come as printed. */
export type ExplanationPhrases = typeof ITALIAN_EXPLANATION;

const PHRASES: PerLanguage<ExplanationPhrases> = { it: ITALIAN_EXPLANATION };

/** An explanation under way. */
export interface ExplanationContext {
  readonly cycle: CycleFile;
  readonly results: ResultSet;
  readonly names: CycleNames;
  readonly subjects: ReadonlyMap<string, ResultSubject>;
  readonly language: Language;
  readonly words: Vocabulary;
  readonly phrases: ExplanationPhrases;
}

/** Prepares an explanation. */
export const explanationContext = (
  cycle: CycleFile,
  results: ResultSet,
  language: Language = DEFAULT_LANGUAGE,
): ExplanationContext => ({
  cycle,
  results,
  names: cycleNames(cycle),
  subjects: new Map(results.subjects.map((subject) => [subject.id, subject])),
  language,
  words: vocabulary(language),
  phrases: PHRASES[language],
});

/** The indicator of a result: a row's id is the indicator's with the unit's. */
export const indicatorOf = (context: ExplanationContext, node: ResultNode): Indicator | undefined =>
  context.names.indicators.get(node.id) ?? context.names.indicators.get(node.id.split('@', 1)[0] ?? '');

/** The parameter that a result stands for, when it is one. */
export const parameterOf = (context: ExplanationContext, node: ResultNode) => {
  const name = node.field.startsWith('parameter:') ? node.field.slice('parameter:'.length) : undefined;
  return indicatorOf(context, node)?.parameters.find((parameter) => parameter.name === name);
};

const unitOfMeasure = (context: ExplanationContext, node: ResultNode): string | undefined => {
  if (node.field === 'result' || node.field.startsWith('period:'))
    return indicatorOf(context, node)?.unitOfMeasure;
  return parameterOf(context, node)?.unitOfMeasure;
};

/** The result as printed, with its unit of measure. */
export const figureText = (context: ExplanationContext, node: ResultNode): string => {
  const unit = printedUnit(unitOfMeasure(context, node));
  const isYesNo = parameterOf(context, node)?.kind === 'boolean';
  if (isYesNo && node.state === 'value') return node.shown === '0' ? context.phrases.no : context.phrases.yes;
  return formatResult(node, unit, context.language);
};

/** What a result belongs to, in words: `obiettivo strategico 3.1`, `indicatore S2.1.1-b (S1)`. */
export const subjectText = (context: ExplanationContext, id: string): string => {
  const subject = context.subjects.get(id);
  if (subject === undefined) return id;
  if (subject.kind === 'administration') return context.words.nodes.administration;
  if (subject.kind !== 'unitIndicator') return `${context.words.nodes[subject.kind]} ${subject.code}`;
  const unit = context.subjects.get(subject.unit ?? '')?.code ?? subject.unit ?? '';
  return `${context.words.nodes.indicator} ${subject.code} (${unit})`;
};
