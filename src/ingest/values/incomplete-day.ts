/** Deadlines written without their year ("entro il 30/06", "30 giugno") or without their day ("entro dicembre 2020"). */
import { dateOfDayNumber, dayNumber, type LocalDate, parseLocalDate } from '../../kernel/index.ts';
import { MONTHS } from '../../model/index.ts';

const NAMES = MONTHS.join('|');
const WITHOUT_YEAR = new RegExp(`^(\\d{1,2})°?(?:\\s?[/.]\\s?(\\d{1,2})|\\s(${NAMES}))\\.?$`, 'i');
const WITHOUT_DAY = new RegExp(
  `^(?:(?:la )?fine (?:di |del mese di )?|il mese di |mese di )?(${NAMES}) (20\\d{2})$`,
  'i',
);

const dayOf = (year: number, month: string, day: string): LocalDate | undefined =>
  parseLocalDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);

const monthNumber = (name: string): number => MONTHS.indexOf(name.toLowerCase()) + 1;

/** The last day of a month: the day before the first of the next one. */
const lastDay = (year: number, month: number): LocalDate | undefined => {
  const next = month === 12 ? dayOf(year + 1, '1', '1') : dayOf(year, String(month + 1), '1');
  return next === undefined ? undefined : dateOfDayNumber(dayNumber(next) - 1);
};

/**
 * The day that a deadline means: of the year of its column, or the last one of its month. Nothing for any other text: without "entro" before
 * it, `4/5` may be a fraction.
 */
export const incompleteDay = (
  text: string,
  { year, isDeadline }: { readonly year?: number; readonly isDeadline: boolean },
): LocalDate | undefined => {
  const inMonth = WITHOUT_DAY.exec(text);
  if (inMonth !== null) return lastDay(Number(inMonth[2]), monthNumber(inMonth[1] ?? ''));
  const found = year === undefined ? null : WITHOUT_YEAR.exec(text);
  if (found === null || year === undefined) return undefined;
  const [, day = '', figure, name = ''] = found;
  if (figure !== undefined && !isDeadline) return undefined;
  return dayOf(year, figure ?? String(monthNumber(name)), day);
};
