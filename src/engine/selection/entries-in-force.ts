/** Which entries count, and in which order (docs/method/README.md and 1-cells-periods-units.md). */
import type { LocalDate, PeriodId } from '../../kernel/index.ts';
import type { CycleFile, Entry, Period } from '../../model/index.ts';

/** The entries that no other entry supersedes, in the order of the file. */
export const entriesInForce = (cycle: CycleFile): readonly Entry[] => {
  const superseded = new Set<string>();
  for (const entry of cycle.entries) if (entry.supersedes !== undefined) superseded.add(entry.supersedes);
  return superseded.size === 0 ? cycle.entries : cycle.entries.filter((entry) => !superseded.has(entry.id));
};

/** The days on which the periods of an entry end: the latest and the earliest; `undefined` without a known period. */
export interface Ends {
  readonly latest: LocalDate | undefined;
  readonly earliest: LocalDate | undefined;
}

/** When the periods named by their ids end. */
export const endsOf = (ids: readonly PeriodId[], periods: ReadonlyMap<PeriodId, Period>): Ends => {
  let latest: LocalDate | undefined;
  let earliest: LocalDate | undefined;
  for (const id of ids) {
    const end = periods.get(id)?.to;
    if (end === undefined) continue;
    if (latest === undefined || end > latest) latest = end;
    if (earliest === undefined || end < earliest) earliest = end;
  }
  return { latest, earliest };
};

/** The entries by the end of their last period; entries that end together keep their order. */
export const byLastEnd = (
  entries: readonly Entry[],
  periods: ReadonlyMap<PeriodId, Period>,
): readonly Entry[] => {
  const keyed = entries.map((entry) => ({ entry, end: endsOf(entry.periods, periods).latest ?? '' }));
  keyed.sort((first, second) => (first.end < second.end ? -1 : first.end > second.end ? 1 : 0));
  return keyed.map(({ entry }) => entry);
};

/** The periods of a cycle by id. */
export const periodsById = (cycle: CycleFile): ReadonlyMap<PeriodId, Period> =>
  new Map(cycle.periods.map((period) => [period.id, period]));

const earlier = (first: LocalDate, second: LocalDate): LocalDate => {
  if (first < second) return first;
  return second;
};

const later = (first: LocalDate, second: LocalDate): LocalDate => {
  if (first > second) return first;
  return second;
};

/** The first day of the first period and the last of the last; the day of reading when there are no periods. */
export const spanOfPeriods = (cycle: CycleFile): { readonly from: LocalDate; readonly to: LocalDate } => {
  const [first, ...rest] = cycle.periods;
  if (first === undefined) return { from: cycle.asOf, to: cycle.asOf };
  return rest.reduce(
    (span, period) => ({
      from: earlier(period.from, span.from),
      to: later(period.to, span.to),
    }),
    { from: first.from, to: first.to },
  );
};
