/** Cause–effect links of the strategy map: curves from card to card with an arrow head, behind the cards. */
import type { Box, PathShape } from './scene.ts';

/** A card in its place; `index` is its position among the cards given. */
export interface CardPlace {
  readonly index: number;
  readonly id: string;
  readonly box: Box;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const ARROW = 5;

const two = (value: number): string => String(Math.round(value * 100) / 100);

const at = ({ x, y }: Point): string => `${two(x)} ${two(y)}`;

/** Where a link leaves one box and reaches the other: above and below each other, else side by side. */
const endsOf = (from: Box, to: Box): { start: Point; end: Point; upright: boolean } => {
  const upright = from.y >= to.y + to.height || to.y >= from.y + from.height;
  if (upright) {
    const isUp = from.y > to.y;
    return {
      start: { x: from.x + from.width / 2, y: isUp ? from.y : from.y + from.height },
      end: { x: to.x + to.width / 2, y: isUp ? to.y + to.height : to.y },
      upright,
    };
  }
  const isRight = to.x > from.x;
  return {
    start: { x: isRight ? from.x + from.width : from.x, y: from.y + from.height / 2 },
    end: { x: isRight ? to.x : to.x + to.width, y: to.y + to.height / 2 },
    upright,
  };
};

const arrowHead = (end: Point, direction: Point): string => {
  const back = { x: end.x - direction.x * ARROW, y: end.y - direction.y * ARROW };
  const side = { x: direction.y * ARROW * 0.6, y: direction.x * ARROW * 0.6 };
  const left = { x: back.x + side.x, y: back.y + side.y };
  const right = { x: back.x - side.x, y: back.y - side.y };
  return `M${at(end)}L${at(left)}L${at(right)}Z`;
};

const boxAround = (points: readonly Point[]): Box => {
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
};

/** A curve that leaves and arrives at right angles, and its arrow head as a second path. */
const linkBetween = (from: Box, to: Box): readonly PathShape[] => {
  const { start, end, upright } = endsOf(from, to);
  const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
  const first = upright ? { x: start.x, y: middle.y } : { x: middle.x, y: start.y };
  const second = upright ? { x: end.x, y: middle.y } : { x: middle.x, y: end.y };
  const direction = upright
    ? { x: 0, y: Math.sign(end.y - start.y) }
    : { x: Math.sign(end.x - start.x), y: 0 };
  const box = boxAround([start, end]);
  return [
    { kind: 'path', data: `M${at(start)}C${at(first)} ${at(second)} ${at(end)}`, box, className: 'link' },
    { kind: 'path', data: arrowHead(end, direction), box, className: 'link-head' },
  ];
};

/** The links between cards that are on the map; one that stands under several perspectives is linked where it comes first. */
export const linkShapes = (
  links: readonly { readonly from: string; readonly to: string }[],
  places: readonly CardPlace[],
): readonly PathShape[] => {
  const firstPlace = new Map(places.toReversed().map((place) => [place.id, place.box]));
  return links.flatMap(({ from, to }) => {
    const [start, end] = [firstPlace.get(from), firstPlace.get(to)];
    return start === undefined || end === undefined || from === to ? [] : linkBetween(start, end);
  });
};
