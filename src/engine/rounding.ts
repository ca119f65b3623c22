/** Rounding stages (docs/method/6-rounding-states-bases.md): a stage without a rule passes the exact number on. */
import { compare, formatDecimal, type Rational, type Rounding, round } from '../kernel/index.ts';
import type { Figure, RoundingStage, Rulebook } from '../model/index.ts';

/** A number after a stage; `unrounded` is there when the rounding changed it. */
export interface Staged {
  readonly exact: Rational;
  readonly unrounded?: Rational;
}

/** Rounds a number by the rule of the stage. */
export const roundAt = (rulebook: Rulebook, stage: RoundingStage, exact: Rational): Staged => {
  const rule = rulebook.rounding[stage];
  if (rule === undefined || exact.denominator === 1n) return { exact };
  const rounded = round(exact, rule);
  return compare(rounded, exact) === 0 ? { exact } : { exact: rounded, unrounded: exact };
};

/** The rounding with which figures of a stage are shown: the stage's own, or that of the display. */
export const displayOf = (rulebook: Rulebook, stage: RoundingStage): Rounding =>
  rulebook.rounding[stage] ?? rulebook.display;

/** Whole numbers, the most frequent figures, are written without arithmetic. */
const showNumber = (exact: Rational, rounding: Rounding): string => {
  if (exact.denominator !== 1n) return formatDecimal(exact, rounding);
  return rounding.digits === 0 ? `${exact.numerator}` : `${exact.numerator}.${'0'.repeat(rounding.digits)}`;
};

/** A figure as printed: decimals with the digits of the rounding, dates in ISO form, `true` or `false`. */
export const showFigure = (figure: Figure, rounding: Rounding): string => {
  if (figure.kind === 'date') return figure.date;
  if (figure.kind === 'boolean') return String(figure.value);
  return showNumber(figure.exact, rounding);
};
