/** Corrected entries: each supersedes a known one of the same cell, no two the same, none in a circle. */
import type { Entry } from '../../model/index.ts';
import { chainText, circlesOf } from './circles.ts';
import type { CycleIndex } from './cycle-index.ts';
import { mustKnow } from './known.ts';
import { inside, type Report, spotOf } from './report.ts';

const isSameCell = (first: Entry, second: Entry): boolean =>
  first.indicator === second.indicator && first.parameter === second.parameter && first.unit === second.unit;

/** Checks what entries supersede. */
export const checkSupersession = ({ cycle }: CycleIndex, report: Report): void => {
  const byId = new Map<string, Entry>(cycle.entries.map((entry) => [entry.id, entry]));
  const successor = new Map<string, string>();
  const edges = new Map<string, readonly string[]>();
  const positions = new Map<string, number>();
  for (const [position, entry] of cycle.entries.entries()) {
    const { supersedes } = entry;
    if (supersedes === undefined) continue;
    const spot = inside(spotOf(['entries', position], { id: entry.id }), 'supersedes');
    edges.set(entry.id, [supersedes]);
    positions.set(entry.id, position);
    if (!mustKnow(report, spot, { noun: 'entry', names: byId }, supersedes)) continue;
    const before = byId.get(supersedes);
    if (before !== undefined && !isSameCell(before, entry)) {
      report.add('cycle.supersedesOther', spot, { other: supersedes });
    }
    const other = successor.get(supersedes);
    if (other === undefined) successor.set(supersedes, entry.id);
    else report.add('cycle.supersedesTwice', spot, { other, superseded: supersedes });
  }
  for (const circle of circlesOf(edges)) {
    const id = circle[0] ?? '';
    const spot = spotOf(['entries', positions.get(id) ?? 0, 'supersedes'], { id });
    report.add('cycle.supersedesCycle', spot, { chain: chainText(circle) });
  }
};
