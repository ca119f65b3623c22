/** Circles in a graph of names: each found once, without recursion, so that long chains are no danger. */

/** What each name points to. */
export type Edges = ReadonlyMap<string, readonly string[]>;

interface Visit {
  readonly name: string;
  next: number;
}

/** The circle closed by reaching `name` again, as the names on the way. */
const closedBy = (trail: readonly Visit[], name: string): readonly string[] => {
  const start = trail.findIndex((visit) => visit.name === name);
  return trail.slice(start).map((visit) => visit.name);
};

interface Findings {
  readonly done: Set<string>;
  readonly circles: (readonly string[])[];
}

const explore = (start: Visit, edges: Edges, { done, circles }: Findings): void => {
  const trail: Visit[] = [start];
  const open = new Set([start.name]);
  for (let visit = trail.at(-1); visit !== undefined; visit = trail.at(-1)) {
    const target = edges.get(visit.name)?.[visit.next];
    visit.next += 1;
    if (target === undefined) {
      done.add(visit.name);
      open.delete(visit.name);
      trail.pop();
    } else if (open.has(target)) {
      if (circles.length < MOST_CIRCLES) circles.push(closedBy(trail, target));
    } else if (!done.has(target)) {
      open.add(target);
      trail.push({ name: target, next: 0 });
    }
  }
};

/** Most circles told: enough to mend a file, few enough that a hostile one does not cost its square. */
const MOST_CIRCLES = 50;

/** Circles of the graph, none told from two starts; some circle is found whenever there is one. */
export const circlesOf = (edges: Edges): readonly (readonly string[])[] => {
  const done = new Set<string>();
  const circles: (readonly string[])[] = [];
  for (const name of edges.keys()) {
    if (circles.length >= MOST_CIRCLES) break;
    if (!done.has(name)) explore({ name, next: 0 }, edges, { done, circles });
  }
  return circles;
};

/** A circle in words that need no language: `a → b → a`; long ones are shortened in the middle. */
export const chainText = (circle: readonly string[]): string => {
  const first = circle[0] ?? '';
  const shown = circle.length > 8 ? [...circle.slice(0, 4), '…', ...circle.slice(-3)] : circle;
  return [...shown, first].join(' → ');
};
