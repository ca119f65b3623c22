/** How a measured result came about: parameters over periods and units, the formula, milestones. */
import type { Aggregator, ResultNode } from '../../model/index.ts';
import { type ExplanationContext, figureText } from './context.ts';
import { formulaWithFigures, isBareName } from './formula-text.ts';
import { inputFigure, inputName } from './input-text.ts';
import { weightText } from './weight-text.ts';

const isAggregator = (context: ExplanationContext, method: string): method is Aggregator =>
  Object.hasOwn(context.words.aggregators, method);

const aggregated = (context: ExplanationContext, node: ResultNode, method: Aggregator): string => {
  const { phrases, words } = context;
  const figures = node.step.inputs.map((input) => inputFigure(context, input.key));
  const figure = figureText(context, node);
  if (figures.length === 1) return phrases.result.only(figure);
  const over = node.step.rule === 'overUnits' ? phrases.result.overUnits : phrases.result.overPeriods;
  if (method === 'sum' || method === 'mean') {
    const expression = phrases.result[method](figures);
    return `${phrases.result.equation(expression, figure)}${phrases.result.how(words.aggregators[method], over)}`;
  }
  return phrases.result.chosen(figure, phrases.result.chosenWays[method], figures);
};

const milestones = (context: ExplanationContext, node: ResultNode): string => {
  const { phrases } = context;
  const parts = node.step.inputs.map((input) =>
    phrases.result.milestone(
      input.weight === undefined ? '' : weightText(context, input.weight, 'points'),
      inputFigure(context, input.key),
      inputName(context, input.key),
    ),
  );
  return phrases.result.milestones(parts, figureText(context, node));
};

/** The sentence of a result, a parameter or a period that has a value; undefined for a method of another stage. */
export const resultSentence = (context: ExplanationContext, node: ResultNode): string | undefined => {
  const { phrases } = context;
  const figure = figureText(context, node);
  const [first] = node.step.inputs;
  switch (node.step.method) {
    case 'formula':
      return isBareName(node.step.note ?? '') && first !== undefined
        ? phrases.result.plain(figure, inputName(context, first.key))
        : phrases.result.equation(formulaWithFigures(context, node), figure);
    case 'milestones':
      return milestones(context, node);
    case 'constant':
      return phrases.result.constant(figure);
    case 'history':
      return phrases.result.history(figure, /(\d+)$/.exec(first?.key ?? '')?.[1] ?? '');
    case 'indicator':
      return phrases.result.otherIndicator(figure, first === undefined ? '' : inputName(context, first.key));
    default:
      return isAggregator(context, node.step.method)
        ? aggregated(context, node, node.step.method)
        : undefined;
  }
};
