/** Exact numbers and days written as the documents write them: what a rule expects stands beside what is published. */
import { formatDecimal, type LocalDate, type Rational } from '../../kernel/index.ts';

/** A number with a decimal comma, rounded half up at so many decimals. */
export const printedNumber = (value: Rational, digits: number): string =>
  formatDecimal(value, { mode: 'halfUp', digits }).replace('.', ',');

/** The same with the sign of a percentage. */
export const printedPercent = (value: Rational, digits: number): string => `${printedNumber(value, digits)}%`;

/** A day as `31/12/2019`. */
export const printedDay = (date: LocalDate): string => date.split('-').reverse().join('/');
