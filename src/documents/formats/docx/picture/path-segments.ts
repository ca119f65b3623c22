/** Paths in the notation of SVG as absolute moves, lines and curves: the three that every drawing format knows. */

/** A point, in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A piece of a path. */
export type Segment =
  | { readonly kind: 'move' | 'line'; readonly to: Point }
  | { readonly kind: 'curve'; readonly first: Point; readonly second: Point; readonly to: Point }
  | { readonly kind: 'close' };

interface Pen {
  readonly at: Point;
  readonly start: Point;
}

const TOKEN = /[A-Za-z]|-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;

/** How many numbers a command takes. */
const ARITY: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, A: 7, Z: 0 };

/** One curve covers at most a quarter: its error is then below a thousandth of the radius. */
const QUARTER = Math.PI / 2;

/** The centre of the circle through both ends; of the two there are, the one that the flags choose. */
const centreOf = (from: Point, to: Point, arc: { radius: number; large: boolean; sweep: boolean }): Point => {
  const half = { x: (to.x - from.x) / 2, y: (to.y - from.y) / 2 };
  const reach = Math.hypot(half.x, half.y);
  const height = Math.sqrt(Math.max(0, arc.radius ** 2 - reach ** 2));
  const side = arc.large === arc.sweep ? -1 : 1;
  const normal = reach === 0 ? { x: 0, y: 0 } : { x: -half.y / reach, y: half.x / reach };
  return {
    x: from.x + half.x + side * height * normal.x,
    y: from.y + half.y + side * height * normal.y,
  };
};

/** An arc of a circle as curves of at most a quarter each (SVG 2, appendix B.2.4). */
const arcSegments = (
  from: Point,
  to: Point,
  arc: { readonly radius: number; readonly large: boolean; readonly sweep: boolean },
): readonly Segment[] => {
  const radius = Math.max(arc.radius, Math.hypot(to.x - from.x, to.y - from.y) / 2);
  const centre = centreOf(from, to, { ...arc, radius });
  const start = Math.atan2(from.y - centre.y, from.x - centre.x);
  const full = Math.atan2(to.y - centre.y, to.x - centre.x) - start;
  const turn = 2 * Math.PI;
  const angle = arc.sweep ? ((full % turn) + turn) % turn : -(((-full % turn) + turn) % turn);
  const count = Math.max(1, Math.ceil(Math.abs(angle) / QUARTER - 1e-9));
  const step = angle / count;
  const pull = (4 / 3) * Math.tan(step / 4) * radius;
  return Array.from({ length: count }, (_, index) => {
    const [begin, end] = [start + index * step, start + (index + 1) * step];
    const on = (at: number): Point => ({
      x: centre.x + radius * Math.cos(at),
      y: centre.y + radius * Math.sin(at),
    });
    const [here, there] = [on(begin), on(end)];
    return {
      kind: 'curve',
      first: { x: here.x - pull * Math.sin(begin), y: here.y + pull * Math.cos(begin) },
      second: { x: there.x + pull * Math.sin(end), y: there.y - pull * Math.cos(end) },
      to: there,
    };
  });
};

const segmentsOf = (command: string, numbers: readonly number[], { at }: Pen): readonly Segment[] => {
  const origin = command === command.toLowerCase() ? at : { x: 0, y: 0 };
  const point = (index: number): Point => ({
    x: origin.x + (numbers[index] ?? 0),
    y: origin.y + (numbers[index + 1] ?? 0),
  });
  switch (command.toUpperCase()) {
    case 'M':
      return [{ kind: 'move', to: point(0) }];
    case 'L':
      return [{ kind: 'line', to: point(0) }];
    case 'H':
      return [{ kind: 'line', to: { x: point(0).x, y: at.y } }];
    case 'V':
      return [{ kind: 'line', to: { x: at.x, y: origin.y + (numbers[0] ?? 0) } }];
    case 'C':
      return [{ kind: 'curve', first: point(0), second: point(2), to: point(4) }];
    case 'A':
      return arcSegments(at, point(5), {
        radius: numbers[0] ?? 0,
        large: numbers[3] === 1,
        sweep: numbers[4] === 1,
      });
    default:
      return [{ kind: 'close' }];
  }
};

const moved = (pen: Pen, segments: readonly Segment[]): Pen => {
  const last = segments.at(-1);
  if (last === undefined) return pen;
  if (last.kind === 'close') return { at: pen.start, start: pen.start };
  return { at: last.to, start: last.kind === 'move' ? last.to : pen.start };
};

/** The groups of numbers behind a command: "L1 2 3 4" says two lines; further points of a move are lines. */
const repeated = (
  command: string,
  numbers: readonly number[],
): readonly (readonly [string, readonly number[]])[] => {
  const arity = ARITY[command.toUpperCase()];
  if (arity === undefined) throw new RangeError(`path command ${command}`);
  if (arity === 0) return [[command, []]];
  const next = { M: 'L', m: 'l' }[command] ?? command;
  return Array.from({ length: Math.floor(numbers.length / arity) }, (_, index) => [
    index === 0 ? command : next,
    numbers.slice(index * arity, (index + 1) * arity),
  ]);
};

/**
 * The pieces of a path of the commands M, L, H, V, C, A (circles) and Z, absolute or relative. Throws RangeError on other commands: the
 * charts make none.
 */
export const pathSegments = (data: string): readonly Segment[] => {
  const commands: { readonly command: string; readonly numbers: number[] }[] = [];
  for (const [token] of data.matchAll(TOKEN)) {
    if (/^[A-Za-z]/.test(token)) commands.push({ command: token, numbers: [] });
    else commands.at(-1)?.numbers.push(Number(token));
  }
  let pen: Pen = { at: { x: 0, y: 0 }, start: { x: 0, y: 0 } };
  const all: Segment[] = [];
  for (const { command, numbers } of commands) {
    for (const [name, group] of repeated(command, numbers)) {
      const segments = segmentsOf(name, group, pen);
      all.push(...segments);
      pen = moved(pen, segments);
    }
  }
  return all;
};
