/** Money on cards: exact sums, unknown amounts that are not zero, shares that never divide by zero. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isUnknown,
  moneyFigure,
  moneySums,
  resourceTable,
  shareFigure,
  spendingLines,
} from '../../../src/documents/cards/money.ts';
import { decimal, rational } from '../../../src/kernel/index.ts';
import type { ResourceLine } from '../../../src/model/index.ts';
import { buildCycle } from '../../support/cycle-builder.ts';
import { textOf } from './composed-document.ts';

const DISPLAY = { mode: 'halfUp', digits: 2 } as const;

const line = (amounts: Partial<Record<'initial' | 'updated' | 'actual', string>>): ResourceLine => ({
  id: 'r',
  subject: null,
  kind: 'currentCosts',
  table: 'pira',
  origin: { kind: 'entered' },
  ...Object.fromEntries(Object.entries(amounts).map(([name, amount]) => [name, decimal(amount)])),
});

describe('sums of money', () => {
  it('are exact for any cents', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 ** 12 }), { minLength: 1 }), (cents) => {
        const written = cents.map(
          (each) => `${Math.floor(each / 100)}.${String(each % 100).padStart(2, '0')}`,
        );
        const { initial } = moneySums(written.map((amount) => line({ initial: amount })));
        const total = cents.reduce((sum, each) => sum + BigInt(each), 0n);
        expect(initial.known).toEqual(rational(total, 100n));
      }),
    );
  });

  it('take the updated budget where there is one, and count what is not known', () => {
    const sums = moneySums([
      line({ initial: '10.00', updated: '12.50' }),
      line({ initial: '1.00' }),
      line({}),
    ]);
    expect(textOf([moneyFigure(sums.initial)])).toBe('€ 11,00');
    expect(textOf([moneyFigure(sums.planned)])).toBe('€ 13,50');
    expect(sums.planned.unknown).toBe(1);
    expect(isUnknown(sums.actual)).toBe(true);
    expect(textOf([moneyFigure(sums.actual)])).toBe('n.d.');
  });

  it.each([
    [{ initial: '0.00', actual: '0.00' }, 'n.d.'],
    [{ initial: '0.00', actual: '5.00' }, 'n.d.'],
    [{ initial: '5.00' }, 'n.d.'],
    [{ actual: '5.00' }, 'n.d.'],
    [{ initial: '3.00', actual: '1.00' }, '33,33 %'],
    [{ initial: '2.00', updated: '4.00', actual: '1.00' }, '25,00 %'],
  ])('of %j give a share spent of %s', (amounts, share) => {
    expect(textOf([shareFigure(moneySums([line(amounts)]), DISPLAY)])).toBe(share);
  });

  it('of spending leave income out', () => {
    expect(spendingLines([line({}), { ...line({}), kind: 'currentIncome' }])).toHaveLength(1);
  });
});

describe('the table of a document', () => {
  const cycle = (tables: readonly string[]) =>
    buildCycle({
      cycle: {
        resources: tables.map((table, index) => ({ ...line({}), id: `r${index}`, subject: 'area', table })),
      },
    });

  it('is the one named like the document, with or without a year, else the first', () => {
    expect(resourceTable(cycle(['schede-2016', 'pira']), 'pira')).toBe('pira');
    expect(resourceTable(cycle(['schede-2016', 'pira-2019']), 'pira')).toBe('pira-2019');
    expect(resourceTable(cycle(['budget', 'piramide']), 'pira')).toBe('budget');
    expect(resourceTable(cycle([]), 'pira')).toBeUndefined();
  });
});
