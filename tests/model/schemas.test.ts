/** Schemas refuse what their types cannot say, and accept the small example files. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cellSchema,
  cycleFileSchema,
  dateSchema,
  decimalSchema,
  entrySchema,
  quantitySchema,
  readingSchema,
  resultFileSchema,
  targetSchema,
} from '../../src/model/schemas.ts';
import { arbitraryCycle } from '../support/arbitrary-cycle.ts';

const example = (name: string): unknown =>
  JSON.parse(readFileSync(`cases/good/interfaces/${name}.json`, 'utf8'));

describe('the example files', () => {
  it('are a cycle, its results and a reading', () => {
    expect(cycleFileSchema.safeParse(example('cycle')).error).toBeUndefined();
    expect(resultFileSchema.safeParse(example('results')).error).toBeUndefined();
    expect(readingSchema.safeParse(example('reading')).error).toBeUndefined();
  });
});

describe('plain values', () => {
  it('decimals have no exponent, comma, plus sign or lone point', () => {
    for (const good of ['0', '-0.50', '12345678901234567890.123', '007']) {
      expect(decimalSchema.safeParse(good).success).toBe(true);
    }
    for (const bad of ['', '1,5', '+1', '1e3', '.5', '5.', ' 1', '1 ', '１', '9'.repeat(61), '--1', 'NaN']) {
      expect(decimalSchema.safeParse(bad).success).toBe(false);
    }
  });

  it('dates exist', () => {
    for (const good of ['2020-02-29', '1900-01-01', '2199-12-31'])
      expect(dateSchema.safeParse(good).success).toBe(true);
    for (const bad of [
      '2019-02-29',
      '2019-13-01',
      '19-01-01',
      '2019-1-1',
      '1899-12-31',
      '2200-01-01',
      '43697,00',
    ]) {
      expect(dateSchema.safeParse(bad).success).toBe(false);
    }
  });
});

describe('forms told apart by a word', () => {
  it('a quantity has the fields of its kind only', () => {
    expect(quantitySchema.safeParse({ kind: 'date', amount: '1' }).success).toBe(false);
    expect(quantitySchema.safeParse({ kind: 'number', amount: '1', date: '2019-01-01' }).success).toBe(false);
    expect(quantitySchema.safeParse({ kind: 'number', amount: 1 }).success).toBe(false);
  });

  it('a cell without value has none', () => {
    const value = { kind: 'number', amount: '0' };
    expect(cellSchema.safeParse({ state: 'value', value }).success).toBe(true);
    expect(cellSchema.safeParse({ state: 'missing', value }).success).toBe(false);
    expect(cellSchema.safeParse({ state: 'value' }).success).toBe(false);
  });

  it('an optional field may be absent but not undefined', () => {
    expect(cellSchema.safeParse({ state: 'missing' }).success).toBe(true);
    expect(cellSchema.safeParse({ state: 'missing', reason: undefined }).success).toBe(false);
  });
});

describe('any field of an accepted cycle', () => {
  const nouns = { entries: entrySchema, targets: targetSchema } as const;

  it('is refused with one key more', () => {
    fc.assert(
      fc.property(arbitraryCycle, fc.string({ minLength: 1 }), (cycle, key) => {
        const entry = cycle.entries[0];
        const target = cycle.planVersions[0]?.targets[0];
        fc.pre(
          entry !== undefined &&
            target !== undefined &&
            !Object.hasOwn(entry, key) &&
            !Object.hasOwn(target, key),
        );
        fc.pre(key !== '__proto__' && key !== 'supersedes' && key !== 'expected');
        expect(nouns.entries.safeParse({ ...entry, [key]: 1 }).success).toBe(false);
        expect(nouns.targets.safeParse({ ...target, [key]: 1 }).success).toBe(false);
      }),
      { numRuns: 50 },
    );
  });
});
