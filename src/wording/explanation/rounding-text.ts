/** Roundings in words: what a number was before, and by which rule it changed. */
import { formatDecimal, formatExact, isDecimal, type Rational, type Rounding } from '../../kernel/index.ts';
import type { ResultNode, RoundingStage } from '../../model/index.ts';
import { formatNumber } from '../numbers/format-figure.ts';
import { type ExplanationContext, figureText } from './context.ts';

/** Decimals shown of a number that has no end, before an ellipsis. */
const ENDLESS_DIGITS = 6;

/** An exact number as decimals, all of them when there is an end. */
export const exactText = (context: ExplanationContext, exact: Rational): string => {
  const text = formatExact(exact);
  if (isDecimal(text) && text.length <= 20) return formatNumber(text, undefined, context.language);
  const cut = formatDecimal(exact, { mode: 'truncate', digits: ENDLESS_DIGITS });
  return `${formatNumber(cut, undefined, context.language)}…`;
};

const stageOf = (node: ResultNode): RoundingStage | undefined => {
  const { field, kind } = node;
  if (field === 'computed') return kind === 'indicator' || kind === 'unitIndicator' ? 'score' : 'value';
  if (field.startsWith('period:') || field.startsWith('parameter:') || field === 'weight') return undefined;
  return field === 'result' ||
    field === 'achievement' ||
    field === 'score' ||
    field === 'value' ||
    field === 'weighted' ||
    field === 'share'
    ? field
    : undefined;
};

const ruleText = (context: ExplanationContext, rounding: Rounding): string =>
  context.phrases.result.rounded(rounding.digits, context.words.roundingModes[rounding.mode]);

/** "arrotondato a due decimali per eccesso a metà", when a rounding rule changed the number. */
export const roundingClause = (context: ExplanationContext, node: ResultNode): string | undefined => {
  const stage = stageOf(node);
  const rounding = stage === undefined ? undefined : context.cycle.rulebook.rounding[stage];
  return node.step.unrounded === undefined || rounding === undefined
    ? undefined
    : ruleText(context, rounding);
};

/** The rounding with the number before it; or that the number goes on exactly and is only shown with so many decimals. */
export const roundingText = (context: ExplanationContext, node: ResultNode): string | undefined => {
  const clause = roundingClause(context, node);
  const { phrases } = context;
  if (clause !== undefined && node.step.unrounded !== undefined)
    return phrases.result.roundedFrom(
      exactText(context, node.step.unrounded),
      figureText(context, node),
      clause,
    );
  if (node.figure === undefined || !('exact' in node.figure) || node.shown === undefined) return undefined;
  const digits = node.shown.split('.')[1]?.length ?? 0;
  const isCut = formatExact(node.figure.exact) !== formatExactly(node.shown);
  return isCut ? phrases.result.shownWith(digits) : undefined;
};

/** A shown decimal without the zeros at its end, as exact numbers are written. */
const formatExactly = (shown: string): string =>
  shown.includes('.') ? shown.replace(/0+$/, '').replace(/\.$/, '') : shown;
