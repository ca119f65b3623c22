/** Acts that fall due at the beginning of the year after, by law or by custom: the report on a year, the accounts of a year. */
import { partsOf } from '../../kernel/index.ts';
import type { IndicatorRecord, OfYear, ReadTarget } from '../../model/index.ts';
import { dayOf } from './exact.ts';

/** How many years after its column a deadline falls; `undefined` where either is not known. */
const yearsAfter = ({ year, value }: OfYear<ReadTarget>): number | undefined => {
  const day = value.goal?.direction === 'deadline' ? dayOf(value.cell) : undefined;
  return day === undefined || year === undefined ? undefined : partsOf(day).year - year;
};

/** Whether each deadline of a row, two at least, falls in the year after its column: that is meant. */
export const isDueNextYear = ({ targets }: IndicatorRecord): boolean => {
  const after = targets.flatMap((target) => yearsAfter(target) ?? []);
  return after.length > 1 && after.every((years) => years === 1);
};
