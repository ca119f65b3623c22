/** What can be wrong with a score rule: bands that leave out or share an achievement, points that do not rise. */
import { compare, parseDecimal, type Rational, ZERO } from '../kernel/index.ts';
import type { Band, BandEdge, ScoreRule } from '../model/index.ts';
import type { Tell } from './issue-codes.ts';
import { tellNegative } from './negative.ts';

const numberOf = (text: string): Rational => parseDecimal(text) ?? ZERO;

const tellEnds = (tell: Tell, bands: readonly Band[], path: string): void => {
  const [first, last] = [bands[0], bands.at(-1)];
  if (first?.from) tell('rulebook.bandFirstClosed', `${path}[0].from`, { at: first.from.at });
  if (last?.to) tell('rulebook.bandLastClosed', `${path}[${bands.length - 1}].to`, { at: last.to.at });
};

/** Where two neighbours that both have an end meet: at one number that exactly one of them includes, or else a fault. */
const tellJoint = (tell: Tell, to: BandEdge, from: BandEdge, path: string): void => {
  const order = compare(numberOf(to.at), numberOf(from.at));
  if (order < 0) tell('rulebook.bandGap', path, { from: to.at, to: from.at });
  else if (order > 0) tell('rulebook.bandOverlap', path, { from: from.at, to: to.at });
  else if (to.side === from.side) {
    const code = to.side === 'included' ? 'rulebook.bandEdgeInBoth' : 'rulebook.bandEdgeInNone';
    tell(code, path, { at: to.at });
  }
};

const tellMeeting = (tell: Tell, before: Band, after: Band, path: string): void => {
  if (before.to === null) tell('rulebook.bandOpenInside', path, { end: 'to' });
  else if (after.from === null) tell('rulebook.bandOpenInside', path, { end: 'from' });
  else tellJoint(tell, before.to, after.from, path);
};

/** A band from 90 to 90 must include both ends; one from 100 to 90 holds nothing. */
const isReversed = ({ from, to }: Band): boolean => {
  if (from === null || to === null) return false;
  const order = compare(numberOf(from.at), numberOf(to.at));
  return order > 0 || (order === 0 && (from.side === 'excluded' || to.side === 'excluded'));
};

const tellBands = (tell: Tell, bands: readonly Band[], path: string): void => {
  if (bands.length === 0) tell('rulebook.bandsEmpty', path, {});
  tellEnds(tell, bands, path);
  for (const [index, band] of bands.entries()) {
    const at = `${path}[${index}]`;
    const before = bands[index - 1];
    if (before !== undefined) tellMeeting(tell, before, band, at);
    if (isReversed(band)) {
      tell('rulebook.bandReversed', at, { from: band.from?.at ?? '', to: band.to?.at ?? '' });
    }
    if (band.outcome.kind === 'fixed') tellNegative(tell, `${at}.outcome.score`, band.outcome.score);
  }
};

type Points = Extract<ScoreRule, { method: 'interpolated' }>['points'];

const tellPoints = (tell: Tell, points: Points, path: string): void => {
  if (points.length < 2) tell('rulebook.pointsTooFew', path, { count: points.length });
  for (const [index, { achievement, score }] of points.entries()) {
    tellNegative(tell, `${path}[${index}].score`, score);
    const before = points[index - 1];
    if (before === undefined || compare(numberOf(before.achievement), numberOf(achievement)) < 0) continue;
    const at = `${path}[${index}].achievement`;
    tell('rulebook.pointsNotRising', at, { before: before.achievement, achievement });
  }
};

/** Tells what is wrong with a score rule. */
export const tellScore = (tell: Tell, rule: ScoreRule, path: string): void => {
  if (rule.method === 'bands') tellBands(tell, rule.bands, `${path}.bands`);
  if (rule.method === 'interpolated') tellPoints(tell, rule.points, `${path}.points`);
};
