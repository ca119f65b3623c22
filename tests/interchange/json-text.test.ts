/** The strict reader of JSON agrees with `JSON.parse`, and knows what that does not tell. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MemberOffsets, readJson } from '../../src/interchange/json-text.ts';

const parsed = (text: string): { readonly value: unknown } | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch {
    return undefined;
  }
};

/** Values whose strings and keys are in form NFC already and have both halves of every letter. */
const arbitraryJson = fc
  .jsonValue({ maxDepth: 6 })
  .filter(
    (value) => value === normalised(value) || JSON.stringify(value) === JSON.stringify(normalised(value)),
  );

const normalised = (value: unknown): unknown => JSON.parse(JSON.stringify(value).normalize('NFC'));

describe('the strict reader', () => {
  it('reads what JSON.parse reads, however it is spaced', () => {
    fc.assert(
      fc.property(arbitraryJson, fc.constantFrom(0, 1, 2, '\t', '\r\n'), (value, space) => {
        const text = JSON.stringify(value, null, typeof space === 'string' ? undefined : space);
        const spaced = typeof space === 'string' ? `${space}${text}${space}` : text;
        expect(readJson(spaced).value).toEqual(JSON.parse(spaced));
      }),
    );
  });

  it('refuses exactly what JSON.parse refuses, after any small damage', () => {
    const damage = fc.tuple(
      fc.nat({ max: 400 }),
      fc.nat({ max: 2 }),
      fc.constantFrom('', ...'{}[],:"\\0123-+.eEtfn \n\u0001u'),
    );
    fc.assert(
      fc.property(arbitraryJson, damage, (value, [offset, length, inserted]) => {
        const text = JSON.stringify(value);
        const at = offset % (text.length + 1);
        const damaged = text.slice(0, at) + inserted + text.slice(at + length);
        const [expected, actual] = [parsed(damaged), readJson(damaged)];
        if (actual.fault?.kind === 'loneSurrogate' || actual.duplicates.length > 0) return;
        expect(actual.fault === undefined).toBe(expected !== undefined);
      }),
      { numRuns: 3000 },
    );
  });

  it('refuses the sixty-fifth level and accepts the sixty-fourth', () => {
    const nested = (depth: number) => `${'['.repeat(depth)}1${']'.repeat(depth)}`;
    expect(readJson(nested(64)).fault).toBeUndefined();
    expect(readJson(nested(65)).fault).toEqual({ kind: 'tooDeep', offset: 64 });
  });

  it('tells repeated keys with their place and keeps the first value', () => {
    const { value, duplicates } = readJson('{"a": 1, "b": {"c": 2, "c": 3}, "a": 4}');
    expect(value).toEqual({ a: 1, b: { c: 2 } });
    expect(duplicates).toEqual([
      { key: 'c', offset: 23 },
      { key: 'a', offset: 32 },
    ]);
  });

  it('takes keys for the same that are the same in form NFC', () => {
    expect(readJson('{"\\u00e0": 1, "a\\u0300": 2}').duplicates).toEqual([{ key: 'à', offset: 14 }]);
  });

  it('keeps a key named __proto__ as a plain member', () => {
    const { value } = readJson('{"__proto__": {"x": 1}}');
    expect(value !== undefined && Object.getPrototypeOf(value) === Object.prototype).toBe(true);
    expect(Object.keys(value ?? {})).toEqual(['__proto__']);
  });

  it('notes where members begin when asked', () => {
    const offsets: MemberOffsets = new Map();
    const { value } = readJson('{"a": [10, 20]}', offsets);
    const list: unknown = value === undefined ? undefined : Reflect.get(Object(value), 'a');
    expect(offsets.get(Object(value))?.get('a')).toBe(1);
    expect(offsets.get(Object(list))?.get(1)).toBe(11);
  });

  it('reads minus zero as zero, so that it is written again as it stands', () => {
    expect(Object.is(readJson('-0').value, 0)).toBe(true);
  });
});
