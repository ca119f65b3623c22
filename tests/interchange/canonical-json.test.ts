/** The canonical form: one byte sequence for one value. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/interchange/index.ts';

describe('the canonical form', () => {
  it('sorts keys by code unit, indents by two spaces and ends with a line feed', () => {
    expect(canonicalJson({ b: [1, { z: null, Z: true }], a: 'x', à: {}, '10': [], '9': '' })).toBe(
      '{\n  "10": [],\n  "9": "",\n  "a": "x",\n  "b": [\n    1,\n    {\n      "Z": true,\n      "z": null\n    }\n  ],\n  "à": {}\n}\n',
    );
  });

  it('brings strings to form NFC', () => {
    expect(canonicalJson('a\u0300')).toBe('"à"\n');
  });

  it('writes what JSON.parse reads back', () => {
    const value = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 5 },
        fc.constant(null),
        fc.boolean(),
        fc.maxSafeInteger().map((number) => (number === 0 ? 0 : number)),
        fc.string({ unit: 'grapheme-ascii' }),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(
          fc.string({ unit: 'grapheme-ascii' }).filter((key) => key !== '__proto__'),
          tie('value'),
          { maxKeys: 4, noNullPrototype: true },
        ),
      ),
    })).value;
    fc.assert(
      fc.property(value, (input) => {
        const text = canonicalJson(input);
        expect(JSON.parse(text)).toEqual(input);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });

  it('does not depend on the order in which keys were set', () => {
    const dictionary = fc.dictionary(fc.string(), fc.nat(), { noNullPrototype: true });
    fc.assert(
      fc.property(dictionary, (input) => {
        const reversed = Object.fromEntries(Object.entries(input).reverse());
        expect(canonicalJson(reversed)).toBe(canonicalJson(input));
      }),
    );
  });

  it('has no form for floats, infinities, undefined and functions', () => {
    for (const value of [
      0.5,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      2 ** 53,
      undefined,
      { a: undefined },
      () => 1,
    ]) {
      expect(() => canonicalJson(value)).toThrow(TypeError);
    }
  });
});
