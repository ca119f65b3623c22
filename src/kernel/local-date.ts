/** Calendar dates without time zone, as ISO text, with the day arithmetic that rules need. */
import type { Brand } from './brand.ts';

/** A day of the Gregorian calendar between years 1900 and 2199, as `yyyy-mm-dd`. */
export type LocalDate = Brand<string, 'LocalDate'>;

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Number of days of a month (1 to 12). */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** The year, month and day of a date. */
export const partsOf = (date: LocalDate): { year: number; month: number; day: number } => ({
  year: Number(date.slice(0, 4)),
  month: Number(date.slice(5, 7)),
  day: Number(date.slice(8, 10)),
});

/** Whether the text is an existing day in ISO form. */
export const isLocalDate = (text: string): text is LocalDate => {
  const match = ISO.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return (
    year >= FIRST_YEAR &&
    year <= LAST_YEAR &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month)
  );
};

/** The text as a date, or `undefined` when it is not an existing day. */
export const parseLocalDate = (text: string): LocalDate | undefined => (isLocalDate(text) ? text : undefined);

/** Brands a literal date; throws on programmer error, never used on the user's data. */
export const localDate = (text: string): LocalDate => {
  if (!isLocalDate(text)) throw new TypeError(`not a date: ${text}`);
  return text;
};

/** Days since 1970-01-01, by counting from the first of March so that the leap day comes last. */
export const dayNumber = (date: LocalDate): number => {
  const { year, month, day } = partsOf(date);
  const shifted = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    shifted * 365 +
    Math.floor(shifted / 4) -
    Math.floor(shifted / 100) +
    Math.floor(shifted / 400) +
    dayOfYear -
    719468
  );
};

const pad = (value: number, length: number): string => value.toString().padStart(length, '0');

/** The date of a day number (days since 1970-01-01). */
export const dateOfDayNumber = (days: number): LocalDate => {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return localDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
};

/** Calendar days from `from` to `to`; negative when `to` comes first. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => dayNumber(to) - dayNumber(from);

/** Easter Sunday of a year (Gauss's algorithm in Meeus's form), for the movable national holiday of the Monday after. */
export const easterSunday = (year: number): LocalDate => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return localDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
};

/** Day of the week, 1 Monday to 7 Sunday. */
export const dayOfWeek = (date: LocalDate): number => ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
