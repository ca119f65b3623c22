/** What a goal says of a result: the raw achievement in percent points, and whether the bound itself is met. */
import { HUNDRED, type Rational, ZERO } from '../../kernel/index.ts';
import type { AchievementRule, Figure } from '../../model/index.ts';
import { notComputable, type Outcome, valued } from '../outcome.ts';

/** The word of the method, the raw achievement and whether the bound is met (never when nothing can be computed). */
export interface Judgement {
  readonly method: string;
  readonly raw: Outcome<Rational>;
  readonly met: boolean;
  /** Key of the earlier year's result that a relative bound reads. */
  readonly history?: readonly string[];
}

/** What a judgement needs beside goal and result. */
export interface JudgementContext {
  readonly rule: AchievementRule;
  readonly patronSaint: string | undefined;
  /** The earlier result of the indicator, for relative bounds. */
  readonly past: Past;
  /** Takes the place of the goal's bound: what is expected so far. */
  readonly boundInstead?: Figure;
}

/** Finds the earlier result of an indicator. */
export type Past = (
  year: number,
) => { readonly key: string; readonly figure: Figure } | 'none' | 'notANumber';

/** A number of a result, in percent points for percentages. */
export type NumberFigure = Extract<Figure, { exact: Rational }>;

/** A judgement that cannot be computed. */
export const notJudged = (method: string, reason: Parameters<typeof notComputable>[0]): Judgement => ({
  method,
  raw: notComputable(reason),
  met: false,
});

/** A judgement with a raw achievement. */
export const judged = (method: string, raw: Rational, met: boolean): Judgement => ({
  method,
  raw: valued(raw),
  met,
});

/** All or nothing, in percent points. */
export const allOrNothing = (isDone: boolean): Rational => (isDone ? HUNDRED : ZERO);

/** Whether the figure is a number, percent or money. */
export const isNumberFigure = (figure: Figure): figure is NumberFigure =>
  figure.kind === 'number' || figure.kind === 'percent' || figure.kind === 'money';

/** Whether two kinds of figure may be compared: percent with percent, number and money with each other. */
export const sameKind = (first: Figure['kind'], second: Figure['kind']): boolean =>
  first === second ||
  ((first === 'number' || first === 'money') && (second === 'number' || second === 'money'));
