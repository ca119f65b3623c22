/** From achievement to score by bands or points (docs/method/4-score.md). */
import { add, compare, divide, multiply, type Rational, subtract } from '../../kernel/index.ts';
import type { Band, ScoreRule } from '../../model/index.ts';
import { exact } from '../exact.ts';
import { notComputable, type Outcome, valued } from '../outcome.ts';

const isAbove = (edge: Band['from'], achievement: Rational): boolean => {
  if (edge === null) return true;
  const order = compare(achievement, exact(edge.at));
  return edge.side === 'included' ? order >= 0 : order > 0;
};

const isBelow = (edge: Band['to'], achievement: Rational): boolean => {
  if (edge === null) return true;
  const order = compare(achievement, exact(edge.at));
  return edge.side === 'included' ? order <= 0 : order < 0;
};

/** The band that contains an achievement; a valid rulebook has exactly one. */
export const bandOf = (bands: readonly Band[], achievement: Rational): Band | undefined =>
  bands.find((band) => isAbove(band.from, achievement) && isBelow(band.to, achievement));

const byBands = (bands: readonly Band[], achievement: Rational): Outcome<Rational> => {
  const band = bandOf(bands, achievement);
  if (band === undefined) return notComputable('limitsNotOrdered');
  return valued(band.outcome.kind === 'keep' ? achievement : exact(band.outcome.score));
};

/** A corner of the line of an interpolated rule. */
interface Point {
  readonly achievement: Rational;
  readonly score: Rational;
}

const onLine = (from: Point, to: Point, achievement: Rational): Rational => {
  const way = divide(subtract(achievement, from.achievement), subtract(to.achievement, from.achievement));
  return way === undefined ? to.score : add(from.score, multiply(way, subtract(to.score, from.score)));
};

const byPoints = (
  points: Extract<ScoreRule, { method: 'interpolated' }>['points'],
  achievement: Rational,
): Outcome<Rational> => {
  let before: Point | undefined;
  for (const point of points) {
    const next: Point = { achievement: exact(point.achievement), score: exact(point.score) };
    if (compare(achievement, next.achievement) <= 0) {
      return valued(before === undefined ? next.score : onLine(before, next, achievement));
    }
    before = next;
  }
  return before === undefined ? notComputable('limitsNotOrdered') : valued(before.score);
};

/** The score of an achievement, both in percent points, not yet rounded. */
export const scoreOf = (rule: ScoreRule, achievement: Rational): Outcome<Rational> => {
  switch (rule.method) {
    case 'keep':
      return valued(achievement);
    case 'bands':
      return byBands(rule.bands, achievement);
    case 'interpolated':
      return byPoints(rule.points, achievement);
  }
};
