/** Deadlines and the years that they belong to. */
import { compare, HUNDRED, partsOf } from '../../kernel/index.ts';
import type { DocumentRecord, IndicatorRecord, OfYear, ReadCell, ReadTarget } from '../../model/index.ts';
import { dayOf } from './exact.ts';
import { realisedOf } from './outcome.ts';
import type { ReportedRow } from './rows-of.ts';

/** Month until which an act of the year may be due in the year after: reports on a year are made when it is over. */
const LAST_MONTH_AFTER = 4;

/** A deadline with the year that its column is for, and the year in which it falls. */
export interface Deadline {
  readonly target: ReadTarget;
  readonly own: number;
  readonly falls: number;
  /** Whether the year after is meant: the first months of it, and so in every year of the row. */
  readonly isYearAfter: boolean;
}

const yearOf = (document: DocumentRecord, { targets }: IndicatorRecord, year?: number): number | undefined =>
  year ?? (targets.length === 1 ? document.year : undefined);

const parted = (
  document: DocumentRecord,
  indicator: IndicatorRecord,
  { year, value }: OfYear<ReadTarget>,
): readonly Deadline[] => {
  const day = value.goal?.direction === 'deadline' ? dayOf(value.cell) : undefined;
  const own = yearOf(document, indicator, year);
  if (day === undefined || own === undefined) return [];
  const parts = partsOf(day);
  const isYearAfter = parts.year === own + 1 && parts.month <= LAST_MONTH_AFTER;
  return [{ target: value, own, falls: parts.year, isYearAfter }];
};

/** Whether a deadline lies in a year in which it cannot be meant. */
export const isOutsideYear = ({ own, falls, isYearAfter }: Deadline): boolean =>
  falls !== own && !isYearAfter;

/** The deadlines of a row. */
export const deadlinesOf = (document: DocumentRecord, indicator: IndicatorRecord): readonly Deadline[] => {
  const all = indicator.targets.flatMap((target) => parted(document, indicator, target));
  const isAlways = all.every(({ isYearAfter }) => isYearAfter);
  return all.map((deadline) => ({ ...deadline, isYearAfter: isAlways }));
};

/** The pair of a late result: the day after the deadline, the realisation all the same full. A deadline of another year is told by itself. */
export const lateButFull = ({ document, indicator, target, result }: ReportedRow): ReadCell | undefined => {
  const deadline = target.goal?.direction === 'deadline' ? dayOf(target.cell) : undefined;
  const day = dayOf(result);
  const achievement = indicator.achievement ?? indicator.score;
  const realised = realisedOf(achievement);
  if (deadline === undefined || day === undefined || realised === undefined) return undefined;
  if (day <= deadline || compare(realised, HUNDRED) < 0) return undefined;
  const isOther = deadlinesOf(document, indicator).some(
    (each) => each.target === target && isOutsideYear(each),
  );
  return isOther ? undefined : achievement;
};
