/** A target in words: "almeno 90 %", "al massimo 15 giorni", "entro il 30/06/2019". */
import type { DecimalString } from '../kernel/index.ts';
import type { Bound, Goal, ResultKind } from '../model/index.ts';
import { ITALIAN_GOAL } from './it/goal.ts';
import { DEFAULT_LANGUAGE, type Language, type PerLanguage } from './language.ts';
import { formatFigure, formatNumber } from './numbers/format-figure.ts';

/** Words for targets in one language; amounts come as printed. */
export type GoalWords = typeof ITALIAN_GOAL;

const GOAL_WORDS: PerLanguage<GoalWords> = { it: ITALIAN_GOAL };

/** What bare decimals of a goal are measured in. */
export interface GoalMeasure {
  readonly kind: ResultKind;
  readonly unit?: string;
  readonly language?: Language;
}

const signed = (percent: DecimalString, language: Language): string => {
  const text = formatFigure(percent, { kind: 'percent' }, language);
  return text.startsWith('-') ? text : `+${text}`;
};

/** A bound as printed: the amount, or the change against an earlier year. */
export const boundText = (bound: Bound, measure: GoalMeasure): string => {
  const language = measure.language ?? DEFAULT_LANGUAGE;
  if (bound.kind === 'relative') {
    const words = GOAL_WORDS[language];
    const isUnchanged = /^-?0+(\.0+)?$/.test(bound.percent);
    return isUnchanged
      ? words.unchanged(bound.year)
      : words.relative(signed(bound.percent, language), bound.year);
  }
  return formatFigure(bound, measure.unit === undefined ? {} : { unit: measure.unit }, language);
};

/** A decimal in the units of the result, as `range`, `limits`, `scale` and `tolerance` have it. */
export const amountText = (amount: DecimalString, measure: GoalMeasure): string => {
  const { kind, unit } = measure;
  const format = kind === 'percent' || kind === 'money' ? { kind } : {};
  return formatFigure(
    amount,
    unit === undefined ? format : { ...format, unit },
    measure.language ?? DEFAULT_LANGUAGE,
  );
};

/** The goal in words. */
export const goalText = (goal: Goal, measure: GoalMeasure): string => {
  const language = measure.language ?? DEFAULT_LANGUAGE;
  const words = GOAL_WORDS[language];
  const amount = (decimal: DecimalString): string => amountText(decimal, measure);
  switch (goal.direction) {
    case 'up':
    case 'down':
      return words[goal.direction](boundText(goal.bound, measure), goal.strict);
    case 'scale':
      return words.scale(
        boundText(goal.bound, measure),
        goal.strict,
        formatNumber(goal.from, undefined, language),
        formatNumber(goal.to, undefined, language),
      );
    case 'deadline':
      return words.deadline(boundText(goal.bound, measure));
    case 'exact':
      return words.exact(
        boundText(goal.bound, measure),
        goal.tolerance === undefined ? undefined : amount(goal.tolerance),
      );
    case 'range':
      return words.range(amount(goal.from), amount(goal.to));
    case 'baseline':
      return words.baseline(boundText(goal.baseline, measure), boundText(goal.bound, measure));
    case 'limits':
      return words.limits(amount(goal.minimum), amount(goal.target), amount(goal.maximum));
    case 'yesNo':
      return words.yesNo;
    case 'declared':
      return words.declared;
    case 'narrative':
      return goal.text;
  }
};
