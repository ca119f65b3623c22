/** Gathers entries by the exact set of periods that they span (evaluation `period`). */
import type { LocalDate, PeriodId } from '../../kernel/index.ts';
import type { Entry, Period } from '../../model/index.ts';
import { endsOf } from '../selection/entries-in-force.ts';
import { groupBy } from '../selection/group-by.ts';

/** Entries over one set of periods. */
export interface EntrySet {
  readonly id: string;
  readonly end: LocalDate | undefined;
  readonly entries: readonly Entry[];
}

const setId = (periods: readonly PeriodId[], known: ReadonlyMap<PeriodId, Period>): string => {
  const [only, second] = periods;
  if (only !== undefined && second === undefined) return only;
  const order = [...known.keys()];
  return [...new Set(periods)]
    .sort((first, next) => order.indexOf(first) - order.indexOf(next) || (first < next ? -1 : 1))
    .join('+');
};

const before = (first: string | undefined, second: string | undefined): number =>
  (first ?? '') < (second ?? '') ? -1 : (first ?? '') > (second ?? '') ? 1 : 0;

/** The sets, ordered by the end of the last period, then by the end of the first, then as they come in the file. */
export const gather = (
  entries: readonly Entry[],
  periods: ReadonlyMap<PeriodId, Period>,
): readonly EntrySet[] =>
  [...groupBy(entries, (entry) => setId(entry.periods, periods))]
    .map(([id, members]) => ({ id, entries: members, ends: endsOf(members[0]?.periods ?? [], periods) }))
    .sort(
      (first, second) =>
        before(first.ends.latest, second.ends.latest) || before(first.ends.earliest, second.ends.earliest),
    )
    .map(({ id, entries: members, ends }) => ({ id, end: ends.latest, entries: members }));
