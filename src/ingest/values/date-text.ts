/** Days as documents print them: `15/03/2021`, `15.03.2021`, `15/3/2021`, `15 marzo 2021`, and spreadsheets' serial numbers. */
import { dateOfDayNumber, dayNumber, type LocalDate, localDate, parseLocalDate } from '../../kernel/index.ts';
import { MONTHS } from '../../model/index.ts';

/** A day in a text. */
export type DateText =
  | { readonly kind: 'date'; readonly date: LocalDate; readonly shortYear: boolean }
  /** Written like a day, but there is no such day. */
  | { readonly kind: 'impossible' }
  /** A spreadsheet's day zero (`00/01/1900`): an empty cell. */
  | { readonly kind: 'dayZero' };

const NUMERIC = '(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?(\\d{4}|\\d{2})';
const WORDS = `(\\d{1,2})°?\\s+(${MONTHS.join('|')})\\s+(\\d{4})`;

/** A day anywhere in a text, in figures or with the month in words. */
export const DATE_PATTERN = new RegExp(`(?<![\\d/.])(?:${NUMERIC}|${WORDS})(?![\\d/])`, 'i');

/** Two-digit years are of this century, as the plans are. */
const CENTURY = '20';

/** Reads the first day in the text. */
export const readDateText = (text: string): DateText | undefined => {
  const found = DATE_PATTERN.exec(text);
  if (found === null) return undefined;
  const [, numericDay, numericMonth, numericYear, wordDay, wordMonth, wordYear] = found;
  const day = (numericDay ?? wordDay ?? '').padStart(2, '0');
  const month = numericMonth ?? String(MONTHS.indexOf((wordMonth ?? '').toLowerCase()) + 1);
  const year = numericYear ?? wordYear ?? '';
  if (day === '00') return { kind: 'dayZero' };
  const date = parseLocalDate(`${year.length === 2 ? CENTURY : ''}${year}-${month.padStart(2, '0')}-${day}`);
  return date === undefined ? { kind: 'impossible' } : { kind: 'date', date, shortYear: year.length === 2 };
};

/** Day 1 of spreadsheets' 1900 system, which believes that 1900 was a leap year: right from March 1900 on. */
const SERIAL_EPOCH = dayNumber(localDate('1900-03-01')) - 61;
const SERIAL = /^(\d{5})(?:,0+)?$/;
/** Serial numbers of the years from 2000 to 2049: a plain count of that size is rare where a day is expected. */
const FIRST_SERIAL = 36526;
const LAST_SERIAL = 54788;

/** The day that a number like `44270,00` stands for; only asked where a day is expected. */
export const readSerialDate = (text: string): LocalDate | undefined => {
  const serial = Number(SERIAL.exec(text)?.[1] ?? 0);
  return serial >= FIRST_SERIAL && serial <= LAST_SERIAL ? dateOfDayNumber(SERIAL_EPOCH + serial) : undefined;
};
