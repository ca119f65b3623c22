/** Where an entered figure stands among the periods: a printed cell may span several of them. */
import type { Entry, Period } from '../../model/index.ts';

const lastPeriod = (entry: Entry, periods: readonly Period[]): Period | undefined =>
  periods.findLast((period) => entry.periods.includes(period.id));

/** The entries that stand under a period: a cell that spans periods stands under the last of them. */
export const entriesUnder = (
  entries: readonly Entry[],
  period: Period,
  periods: readonly Period[],
): readonly Entry[] => entries.filter((entry) => lastPeriod(entry, periods)?.id === period.id);

/** What is said of an entry that spans periods. */
export const spanNote = (entry: Entry, periods: readonly Period[]): string | undefined => {
  if (entry.periods.length < 2) return undefined;
  return entry.periods.length === periods.length
    ? 'un solo dato per l’anno'
    : `per ${entry.periods.length} periodi`;
};
