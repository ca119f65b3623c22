/** How an achievement became a score, by which band; and what an assessment made of a score or a value. */
import { compare, parseDecimal, type Rational } from '../../kernel/index.ts';
import type { Band, BandEdge, ResultNode, ScoreRule } from '../../model/index.ts';
import { bandWords } from './band-text.ts';
import { type ExplanationContext, figureText, indicatorOf } from './context.ts';
import { inputFigure } from './input-text.ts';
import { keyParts } from './key-parts.ts';

/** The rule of the score that holds for a result. */
export const scoreRuleOf = (context: ExplanationContext, node: ResultNode): ScoreRule => {
  const { rulebook } = context.cycle;
  const id = indicatorOf(context, node)?.id;
  return rulebook.overrides.find((override) => override.indicator === id)?.score ?? rulebook.score;
};

/** Whether the number lies beyond the edge, or on it when the edge is included; `sign` 1: above, -1: below. */
const isBeyond = (exact: Rational, edge: BandEdge | null, sign: 1 | -1): boolean => {
  const at = edge === null ? undefined : parseDecimal(edge.at);
  if (edge === null || at === undefined) return true;
  const order = compare(exact, at) * sign;
  return edge.side === 'included' ? order >= 0 : order > 0;
};

const bandSentence = (
  context: ExplanationContext,
  node: ResultNode,
  bands: readonly Band[],
): string | undefined => {
  const key = node.step.inputs[0]?.key ?? '';
  const figure = context.results.nodes.get(key)?.figure;
  if (figure === undefined || !('exact' in figure)) return undefined;
  const band = bands.find(
    (each) => isBeyond(figure.exact, each.from, 1) && isBeyond(figure.exact, each.to, -1),
  );
  return band === undefined
    ? undefined
    : context.phrases.score.band(
        inputFigure(context, key),
        bandWords(band, context.language),
        figureText(context, node),
      );
};

const assessedSentence = (context: ExplanationContext, node: ResultNode): string | undefined => {
  const [computed, assessed] = node.step.inputs;
  const parts = assessed === undefined ? undefined : keyParts(assessed.key);
  const assessment = parts?.kind === 'assessment' ? context.names.assessments.get(parts.id) : undefined;
  if (computed === undefined || assessment === undefined) return undefined;
  const before = inputFigure(context, computed.key);
  const role = context.words.byAssessor[assessment.role];
  return node.step.method === 'correct'
    ? context.phrases.score.corrected(before, figureText(context, node), role, assessment.motive)
    : context.phrases.score.neutralised(before, role, assessment.motive);
};

/** The sentence of a score or of an assessed value; undefined for a method of another stage. */
export const scoreSentence = (context: ExplanationContext, node: ResultNode): string | undefined => {
  const [first] = node.step.inputs;
  const rule = scoreRuleOf(context, node);
  switch (node.step.method) {
    case 'keep':
      return context.phrases.score.keep(figureText(context, node));
    case 'bands':
      return rule.method === 'bands' ? bandSentence(context, node, rule.bands) : undefined;
    case 'interpolated':
      return context.phrases.score.interpolated(
        first === undefined ? '' : inputFigure(context, first.key),
        figureText(context, node),
      );
    case 'correct':
    case 'neutralise':
      return assessedSentence(context, node);
    default:
      return undefined;
  }
};
