/** Days as sentences write them: "5.02.2021", "dell'8/9/2021", "3 maggio 2022". */
import { type LocalDate, parseLocalDate } from '../../kernel/index.ts';
import { MONTHS } from '../../model/index.ts';

/** A day as part of a larger expression; it takes three groups: day, month, year. */
export const DAY_SOURCE = `(\\d{1,2})°?(?:[./]|\\s)(\\d{1,2}|${MONTHS.join('|')})(?:[./]|\\s)(20\\d{2})`;

/** The day of the three groups; nothing for a day that does not exist. */
export const dayOfGroups = (day: string, month: string, year: string): LocalDate | undefined => {
  const named = MONTHS.indexOf(month.toLowerCase()) + 1;
  const number = named > 0 ? String(named) : month;
  return parseLocalDate(`${year}-${number.padStart(2, '0')}-${day.padStart(2, '0')}`);
};
