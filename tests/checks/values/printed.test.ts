// Exact numbers and days as documents write them.
import { expect, it } from 'vitest';
import { printedDay, printedNumber, printedPercent } from '../../../src/checks/values/printed.ts';
import { parseLocalDate, rational } from '../../../src/kernel/index.ts';

it('numbers have a decimal comma and are rounded half up', () => {
  expect(printedNumber(rational(1n, 8n), 2)).toBe('0,13');
  expect(printedNumber(rational(5n), 0)).toBe('5');
  expect(printedPercent(rational(200n, 3n), 1)).toBe('66,7%');
});

it('days begin with the day', () => {
  const day = parseLocalDate('2021-03-09');
  expect(day === undefined ? '' : printedDay(day)).toBe('09/03/2021');
});
