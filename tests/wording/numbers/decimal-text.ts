/** Random plain decimals for property tests. */
import fc from 'fast-check';
import { type DecimalString, decimal } from '../../../src/kernel/index.ts';

const digits = (maxLength: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength }).map((list) => list.join(''));

/** Decimals of up to 20 digits before and 8 after the point, also negative, also with leading zeros. */
export const decimalText: fc.Arbitrary<DecimalString> = fc
  .tuple(fc.boolean(), digits(20), fc.option(digits(8), { nil: undefined }))
  .map(([negative, whole, fraction]) =>
    decimal(`${negative ? '-' : ''}${whole}${fraction === undefined ? '' : `.${fraction}`}`),
  );
