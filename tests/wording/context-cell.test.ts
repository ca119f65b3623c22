/** What is said of a computed cell of a context table. */
import { describe, expect, it } from 'vitest';
import { decimal } from '../../src/kernel/index.ts';
import type { ContextAbsence } from '../../src/model/index.ts';
import { absenceSentence, printedInstead } from '../../src/wording/index.ts';

describe('a printed figure that differs', () => {
  it('is told as people read it', () => {
    const printed = { state: 'value', value: { kind: 'number', amount: decimal('3821170') } } as const;
    expect(printedInstead(printed)).toBe('Il documento di origine stampa 3.821.170.');
  });
});

describe('a figure that cannot be computed', () => {
  it('names the item that it is about, in a sentence of its own for each reason', () => {
    const codes: readonly ContextAbsence['code'][] = [
      'missingItem',
      'notYetDueItem',
      'mixedKinds',
      'unknownItem',
      'circularComputation',
      'zeroWhole',
    ];
    const sentences = codes.map((code) => absenceSentence({ code, item: 'Uomini' }));
    expect(new Set(sentences).size).toBe(codes.length);
    for (const sentence of sentences) expect(sentence).toMatch(/«Uomini».*\.$/);
  });
});
