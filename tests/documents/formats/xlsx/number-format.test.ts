import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  hundredth,
  isKept,
  quotedWords,
  storedNumber,
} from '../../../../src/documents/formats/xlsx/number-format.ts';
import { compare, type DecimalString, decimal, parseDecimal, round } from '../../../../src/kernel/index.ts';
import { formatFigure } from '../../../../src/wording/index.ts';
import { shownNumber } from '../../../support/read-document/shown-number.ts';

/** Decimals with up to 15 digits that count. */
const keptDecimal = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 15n - 1n }), fc.integer({ min: 0, max: 12 }))
  .map(([negative, digits, point]): DecimalString => {
    const text = digits.toString().padStart(point + 1, '0');
    const whole = text.slice(0, text.length - point);
    const fraction = point === 0 ? '' : `.${text.slice(text.length - point)}`;
    return decimal(`${negative ? '-' : ''}${whole}${fraction}`);
  });

const kind = fc.constantFrom('number' as const, 'percent' as const, 'money' as const);
const unit = fc.option(fc.constantFrom('giorni', 'n. "utenti"', '€/ora; netto', '% di 3', 'Δ\\x_*#0@'), {
  nil: undefined,
});

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('a stored number', () => {
  it('is the same decimal when it has up to 15 significant digits, and is shown as it was printed', () => {
    fc.assert(
      fc.property(keptDecimal, kind, unit, (amount, figureKind, word) => {
        const digits = amount.split('.')[1]?.length ?? 0;
        const text = formatFigure(amount, {
          kind: figureKind,
          digits,
          ...(word !== undefined && { unit: word }),
        });
        const stored = storedNumber(text, amount, figureKind);
        expect(stored).toBeDefined();
        if (stored === undefined) return;
        expect(isKept(stored.amount)).toBe(true);
        expect(plain(shownNumber(Number(stored.amount), stored.format))).toBe(plain(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('is a percent only where the text has its sign', () => {
    expect(storedNumber('97,75 %', decimal('97.75'), 'percent')).toEqual({
      amount: '0.9775',
      format: '#,##0.00" "%',
    });
    expect(storedNumber('97,75', decimal('97.75'), 'percent')).toEqual({
      amount: '97.75',
      format: '#,##0.00',
    });
  });

  it('keeps the sign of money where the text has it', () => {
    const stored = storedNumber('€ -12.345,60', decimal('-12345.60'), 'money');
    expect(stored).toEqual({ amount: '-12345.60', format: '"€ "#,##0.00;"€ "-#,##0.00' });
  });

  it('is none when the text does not say the amount, or says it in a long sentence', () => {
    expect(storedNumber('13 giorni', decimal('3'), 'number')).toBeUndefined();
    expect(storedNumber('1.234,5', decimal('1234.6'), 'number')).toBeUndefined();
    expect(storedNumber(`${'parola '.repeat(12)}3`, decimal('3'), 'number')).toBeUndefined();
  });

  it('is found among other numerals', () => {
    expect(storedNumber('entro 3 mesi: 12 incontri', decimal('12'), 'number')?.format).toBe(
      '"entro 3 mesi: "#,##0" incontri";"entro 3 mesi: "-#,##0" incontri"',
    );
  });
});

describe('a hundredth', () => {
  it('is exact', () => {
    fc.assert(
      fc.property(keptDecimal, (amount) => {
        const [whole, part] = [parseDecimal(amount), parseDecimal(hundredth(amount))];
        if (whole === undefined || part === undefined) throw new Error('not a decimal');
        const back = { numerator: part.numerator * 100n, denominator: part.denominator };
        const rule = { mode: 'halfUp', digits: 20 } as const;
        expect(compare(round(back, rule), round(whole, rule))).toBe(0);
      }),
    );
  });
});

describe('digits that a sheet keeps', () => {
  it.each([
    ['123456789012345', true],
    ['1234567890123456', false],
    ['0.000123456789012345', true],
    ['1234567890123450000', true],
    ['123456789012345.00', true],
    ['-0.00', true],
  ])('%s: %s', (amount, kept) => {
    expect(isKept(decimal(amount))).toBe(kept);
  });
});

describe('quoted words', () => {
  it('close and open again around a quotation mark', () => {
    expect(quotedWords('a "b"')).toBe('"a "\\""b"\\"""');
    expect(quotedWords('')).toBe('');
  });
});
