/** How a node's value came from its children's, and what it contributes above. */
import { compare, type Rational } from '../../kernel/index.ts';
import type { ResultNode, StepInput } from '../../model/index.ts';
import { formatFigure } from '../numbers/format-figure.ts';
import { type ExplanationContext, figureText } from './context.ts';
import { inputFigure, inputName } from './input-text.ts';
import { weightText } from './weight-text.ts';

type WeightedInput = StepInput & { readonly weight: Rational };

/** The child's figure; one without a value counts zero by the rules, and says so. */
const countedFigure = (context: ExplanationContext, key: string): string => {
  const state = context.results.nodes.get(key)?.state;
  if (state === undefined || state === 'value') return inputFigure(context, key);
  return context.phrases.score.counted(
    formatFigure('0', { kind: 'percent' }, context.language),
    context.words.states[state],
  );
};

/** Equal figures gathered, in the order in which they first come: "5 × 100,00 %". */
const gathered = (context: ExplanationContext, inputs: readonly StepInput[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const { key } of inputs) {
    const figure = countedFigure(context, key);
    counts.set(figure, (counts.get(figure) ?? 0) + 1);
  }
  return [...counts].map(([figure, count]) =>
    count === 1 ? figure : context.phrases.score.repeated(count, figure),
  );
};

const haveOneWeight = (inputs: readonly WeightedInput[]): boolean =>
  inputs.every((input) => compare(input.weight, inputs[0]?.weight ?? input.weight) === 0);

/** The sentence of a value that was put together from children. */
const combinedSentence = (context: ExplanationContext, node: ResultNode): string | undefined => {
  const phrases = context.phrases.score;
  const figure = figureText(context, node);
  const inputs = node.step.inputs.filter((input): input is WeightedInput => input.weight !== undefined);
  const [first, ...others] = inputs;
  if (first === undefined) return undefined;
  if (others.length === 0) return phrases.single(figure, inputName(context, first.key));
  if (node.step.method === 'mean' && haveOneWeight(inputs))
    return phrases.mean(figure, inputs.length, gathered(context, inputs));
  const parts = inputs.map((input) =>
    phrases.part(
      weightText(context, input.weight, 'part'),
      countedFigure(context, input.key),
      inputName(context, input.key),
    ),
  );
  return phrases.weighted(figure, parts);
};

const contributionSentence = (context: ExplanationContext, node: ResultNode): string | undefined => {
  const [input] = node.step.inputs;
  return input?.weight === undefined
    ? undefined
    : context.phrases.score.contribution(
        figureText(context, node),
        weightText(context, input.weight, 'part'),
        inputFigure(context, input.key),
      );
};

/** The sentence of a value, a contribution or a weight; undefined for a method of another stage. */
export const valueSentence = (context: ExplanationContext, node: ResultNode): string | undefined => {
  const phrases = context.phrases.score;
  switch (node.step.method) {
    case 'mean':
    case 'weightedMean':
      return combinedSentence(context, node);
    case 'contribution':
      return contributionSentence(context, node);
    case 'plannedWeight':
      return phrases.plannedWeight(figureText(context, node));
    case 'sumOfWeights':
      return phrases.sumOfWeights(figureText(context, node));
    default:
      return undefined;
  }
};
