/** The sentence of one result: by the field that it fills, then by the method of its step. */
import type { ResultNode } from '../../model/index.ts';
import { achievementSentence } from './achievement-sentence.ts';
import { type ExplanationContext, figureText } from './context.ts';
import { resultSentence } from './result-sentence.ts';
import { roundingClause } from './rounding-text.ts';
import { scoreSentence } from './score-sentence.ts';
import { valueSentence } from './value-sentence.ts';

const withoutValue = (context: ExplanationContext, node: ResultNode): string => {
  const { phrases, words } = context;
  if (node.step.method === 'neutralise') return scoreSentence(context, node) ?? words.states[node.state];
  if (node.step.method === 'deadlineOpen')
    return achievementSentence(context, node) ?? words.states[node.state];
  const reason = node.reason ?? 'missing';
  return `${phrases.result.withoutValue(words.states[node.state], words.reasons[reason])}. ${phrases.result.todo[reason]}`;
};

/** Fields whose steps put children together or judge them; the others measure. */
const sentenceOfMethod = (context: ExplanationContext, node: ResultNode): string | undefined => {
  const { field, kind } = node;
  const isMeasured = kind === 'indicator' || kind === 'unitIndicator';
  if (field === 'achievement') return achievementSentence(context, node);
  if (field === 'score' || (field === 'computed' && isMeasured)) return scoreSentence(context, node);
  if (field === 'result' || field.startsWith('parameter:') || field.startsWith('period:'))
    return resultSentence(context, node);
  return valueSentence(context, node) ?? scoreSentence(context, node);
};

/** The methods for which there is a sentence, by field: see the test that walks the engine's vocabulary. */
export const hasSentence = (context: ExplanationContext, node: ResultNode): boolean =>
  node.state !== 'value' || sentenceOfMethod(context, node) !== undefined;

/** How the number came about, in one sentence without a full stop at the end of figures. */
export const nodeSentence = (context: ExplanationContext, node: ResultNode): string => {
  if (node.state !== 'value') return withoutValue(context, node);
  const sentence = sentenceOfMethod(context, node) ?? figureText(context, node);
  const rounding = roundingClause(context, node);
  return rounding === undefined ? sentence : `${sentence}, ${rounding}`;
};
