// When a printed figure is the computed one.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agrees, amountOf, nearlyAgrees, printedDigits } from '../../../src/checks/values/exact.ts';
import { readCell } from '../../../src/ingest/index.ts';
import { rational } from '../../../src/kernel/index.ts';

const cell = (text: string) => readCell(text, { file: 'prova.txt', line: 1 });

describe('a computed number', () => {
  it.each([
    ['66,67%', true],
    ['66,66%', true],
    ['66,7%', true],
    ['67%', true],
    ['66%', true],
    ['66,68%', false],
    ['65%', false],
  ])('of two thirds is printed as %s: %s', (text, expected) => {
    expect(agrees(rational(200n, 3n), cell(text))).toBe(expected);
  });

  it('that agrees when rounded or cut off is never further away than the last place', () => {
    fc.assert(
      fc.property(
        fc.bigInt(0n, 10n ** 9n),
        fc.bigInt(1n, 10n ** 6n),
        fc.bigInt(-1n, 1n),
        fc.integer({ min: 1, max: 4 }),
        (numerator, denominator, off, digits) => {
          const cutOff = (numerator * 10n ** BigInt(digits)) / denominator + off;
          fc.pre(cutOff >= 0n);
          const figures = cutOff.toString().padStart(digits + 1, '0');
          const printed = cell(`${figures.slice(0, -digits)},${figures.slice(-digits)}`);
          const value = rational(numerator, denominator);
          expect(printedDigits(printed)).toBe(digits);
          if (off === 0n) expect(agrees(value, printed)).toBe(true);
          if (agrees(value, printed)) expect(nearlyAgrees(value, printed)).toBe(true);
        },
      ),
    );
  });

  it('agrees with no cell that holds no number', () => {
    for (const text of ['n.d.', '', '31/12/2020', 'in corso']) {
      expect(amountOf(cell(text))).toBeUndefined();
      expect(nearlyAgrees(rational(0n), cell(text))).toBe(false);
    }
  });
});
