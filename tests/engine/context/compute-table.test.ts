/** Totals and shares of context tables: exact, honest about what is missing, independent of the order of rows. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeTable } from '../../../src/engine/index.ts';
import {
  add,
  decimal,
  formatDecimal,
  parseDecimal,
  type Rational,
  subtract,
  sum,
  ZERO,
} from '../../../src/kernel/index.ts';
import type { Cell, ContextColumn, ContextComputation, ContextRow } from '../../../src/model/index.ts';

const money = (amount: string): Cell => ({
  state: 'value',
  value: { kind: 'money', amount: decimal(amount) },
});
const number = (amount: string): Cell => ({
  state: 'value',
  value: { kind: 'number', amount: decimal(amount) },
});
const percent = (amount: string): Cell => ({
  state: 'value',
  value: { kind: 'percent', amount: decimal(amount) },
});
const words: Cell = { state: 'value', value: { kind: 'text', text: 'confermata' } };
const missing: Cell = { state: 'missing' };
const notApplicable: Cell = { state: 'notApplicable' };
const notYetDue: Cell = { state: 'notYetDue' };

const row = (id: string, cells: readonly Cell[], computed?: ContextComputation): ContextRow => ({
  id,
  label: `riga ${id}`,
  role: computed === undefined ? 'item' : 'total',
  cells,
  ...(computed !== undefined && { computed }),
});

const tableOf = (
  rows: readonly ContextRow[],
  columns: readonly ContextColumn[] = [{ id: 'c', label: 'C' }],
) => computeTable({ id: 't', title: 'T', chapter: '', columns, rows, origin: { kind: 'entered' } });

const sumOf = (plus: readonly string[], minus: readonly string[] = []): ContextComputation => ({
  kind: 'sum',
  plus,
  minus,
});

const cellOf = (rows: readonly ContextRow[], id: string, columns?: readonly ContextColumn[]) =>
  tableOf(rows, columns)
    .rows.find((each) => each.row.id === id)
    ?.cells.at(-1);

describe('a sum', () => {
  it('adds and takes away exactly, with the decimals of its most precise amount', () => {
    const rows = [
      row('a', [money('0.1')]),
      row('b', [money('0.20')]),
      row('c', [money('1')]),
      row('saldo', [], sumOf(['a', 'b'], ['c'])),
    ];
    expect(cellOf(rows, 'saldo')).toEqual({ cell: money('-0.70'), isComputed: true });
  });

  it('follows from other computed rows, in whatever order they stand', () => {
    const rows = [
      row('saldo', [], sumOf(['totale'], ['b'])),
      row('totale', [], sumOf(['a', 'b'])),
      row('a', [number('3')]),
      row('b', [number('4')]),
    ];
    expect(cellOf(rows, 'saldo')?.cell).toEqual(number('3'));
  });

  it('ignores what was printed, and tells it where it differs', () => {
    const parts = [row('a', [number('15')]), row('b', [number('16')])];
    const total = (printed: Cell) => cellOf([...parts, row('t', [printed], sumOf(['a', 'b']))], 't');
    expect(total(number('32'))).toEqual({ cell: number('31'), isComputed: true, published: number('32') });
    expect(total(number('31.00'))).toEqual({ cell: number('31'), isComputed: true });
    expect(total(percent('31'))?.published).toEqual(percent('31'));
    expect(total(missing)?.published).toBeUndefined();
  });

  it('is not guessed when an item is missing or not yet due, the missing one told first', () => {
    const total = (...cells: readonly Cell[]) =>
      cellOf(
        [
          ...cells.map((cell, index) => row(`r${index}`, [cell])),
          row('t', [number('9')], sumOf(cells.map((_, index) => `r${index}`))),
        ],
        't',
      );
    expect(total(number('5'), notYetDue, missing)).toEqual({
      cell: missing,
      isComputed: true,
      published: number('9'),
      absence: { code: 'missingItem', item: 'riga r2' },
    });
    expect(total(number('5'), notYetDue)).toMatchObject({
      cell: notYetDue,
      absence: { code: 'notYetDueItem', item: 'riga r1' },
    });
    expect(total(number('5'), notApplicable)?.cell).toEqual(number('5'));
    expect(total(notApplicable, notApplicable)?.cell).toEqual(notApplicable);
    expect(total(words, words)?.cell).toEqual(notApplicable);
    expect(total(number('5'), words)?.absence).toEqual({ code: 'mixedKinds', item: 'riga r1' });
    expect(total(number('5'), money('5'))?.absence).toEqual({ code: 'mixedKinds', item: 'riga r1' });
  });

  it('of years and people does not exist', () => {
    const with_ = (unit: string): Cell => ({
      state: 'value',
      value: { kind: 'number', amount: decimal('1'), unit },
    });
    const rows = [row('a', [with_('anni')]), row('b', [with_('persone')]), row('t', [], sumOf(['a', 'b']))];
    expect(cellOf(rows, 't')?.absence).toEqual({ code: 'mixedKinds', item: 'riga b' });
  });
});

describe('a share', () => {
  const columns: readonly ContextColumn[] = [
    { id: 'numero', label: 'Numero' },
    {
      id: 'quota',
      label: 'Quota',
      computed: { kind: 'shareOfRow', column: 'numero', row: 'totale', digits: 1 },
    },
  ];

  it('of a row is taken of the exact total, and the total is its own hundred', () => {
    const rows = [
      row('a', [number('5'), percent('16.1')]),
      row('b', [number('26'), percent('83.8')]),
      row('totale', [number('31'), percent('100.00')], sumOf(['a', 'b'])),
    ];
    expect(tableOf(rows, columns).rows.map(({ cells }) => cells[1])).toEqual([
      { cell: percent('16.1'), isComputed: true },
      { cell: percent('83.9'), isComputed: true, published: percent('83.8') },
      { cell: percent('100.0'), isComputed: true },
    ]);
  });

  it('of two rows goes before the sum of a column', () => {
    const added: readonly ContextColumn[] = [
      { id: 'donne', label: 'Donne' },
      { id: 'uomini', label: 'Uomini' },
      { id: 'tutti', label: 'Tutti', computed: { kind: 'sum', plus: ['donne', 'uomini'] } },
    ];
    const rows = [
      row('laureati', [number('1'), number('1')]),
      row('tutti', [number('3'), number('1')]),
      row('quota', [], { kind: 'share', part: 'laureati', whole: 'tutti', digits: 2 }),
    ];
    expect(tableOf(rows, added).rows[2]?.cells.map(({ cell }) => cell)).toEqual([
      percent('33.33'),
      percent('100.00'),
      percent('50.00'),
    ]);
  });

  it('of nothing is not applicable, and of something missing is missing', () => {
    const rows = (whole: Cell) => [
      row('a', [number('0')]),
      row('b', [whole]),
      row('q', [], { kind: 'share', part: 'a', whole: 'b', digits: 0 }),
    ];
    expect(cellOf(rows(number('0')), 'q')).toMatchObject({
      cell: notApplicable,
      absence: { code: 'zeroWhole', item: 'riga b' },
    });
    expect(cellOf(rows(missing), 'q')?.cell).toEqual(missing);
    expect(cellOf(rows(notApplicable), 'q')).toEqual({ cell: notApplicable, isComputed: true });
  });
});

describe('what cannot be computed', () => {
  it('is missing where an item is unknown or a computation comes back to itself', () => {
    const rows = [
      row('a', [number('1')]),
      row('ignoto', [], sumOf(['a', 'nessuna'])),
      row('x', [], sumOf(['y'])),
      row('y', [], sumOf(['x', 'a'])),
      row('z', [], sumOf(['a', 'x'])),
      row('s', [], sumOf(['s'])),
    ];
    const absences = tableOf(rows).rows.map(({ cells }) => cells[0]?.absence?.code);
    expect(absences).toEqual([
      undefined,
      'unknownItem',
      'circularComputation',
      'circularComputation',
      'circularComputation',
      'circularComputation',
    ]);
  });

  it('leaves headings as they are', () => {
    const heading: ContextRow = { id: 'h', label: 'Costi', role: 'heading', cells: [] };
    const columns: readonly ContextColumn[] = [{ id: 'c', label: 'C', computed: sumOf(['c']) }];
    expect(tableOf([heading], columns).rows[0]?.cells).toEqual([]);
  });

  it('is no matter of depth: a chain of twenty thousand rows is computed', () => {
    const chain = Array.from({ length: 20_000 }, (_, index) =>
      row(`r${index}`, [], sumOf([`r${index + 1}`])),
    );
    expect(cellOf([...chain, row('r20000', [number('7')])], 'r0')?.cell).toEqual(number('7'));
  });
});

const amounts = fc.array(
  fc
    .tuple(fc.integer({ min: -10_000_000, max: 10_000_000 }), fc.integer({ min: 0, max: 4 }))
    .map(([whole, digits]) =>
      formatDecimal(parseDecimal(String(whole)) ?? ZERO, { mode: 'halfUp', digits }).replace(/0+$/, (zeros) =>
        '37910'.slice(0, zeros.length),
      ),
    ),
  { minLength: 1, maxLength: 12 },
);

const exactOf = (cell: Cell | undefined): Rational | undefined =>
  cell?.state === 'value' && 'amount' in cell.value ? parseDecimal(cell.value.amount) : undefined;

const rowsOf = (list: readonly string[]): readonly ContextRow[] => [
  ...list.map((amount, index) => row(`r${index}`, [money(amount)])),
  row('totale', [], sumOf(list.map((_, index) => `r${index}`))),
  row('doppio', [], sumOf(['totale', 'totale'])),
  row('resto', [], sumOf(['totale'], ['r0'])),
];

describe('random tables', () => {
  it('have totals that are exactly the sum of their parts', () => {
    fc.assert(
      fc.property(amounts, (list) => {
        const parts = list.map((amount) => parseDecimal(amount) ?? ZERO);
        const rows = rowsOf(list);
        const total = sum(parts);
        expect(exactOf(cellOf(rows, 'totale')?.cell)).toEqual(total);
        expect(exactOf(cellOf(rows, 'doppio')?.cell)).toEqual(add(total, total));
        expect(exactOf(cellOf(rows, 'resto')?.cell)).toEqual(subtract(total, parts[0] ?? ZERO));
      }),
    );
  });

  it('have the same figures in whatever order their rows stand', () => {
    const cells = fc.array(
      fc.constantFrom(number('1'), money('2'), missing, notApplicable, notYetDue, words),
      {
        minLength: 1,
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(cells, fc.infiniteStream(fc.nat()), (list, order) => {
        const rows = [
          ...list.map((cell, index) => row(`r${index}`, [cell])),
          row('totale', [], sumOf(list.map((_, index) => `r${index}`))),
          row('quota', [], { kind: 'share', part: 'r0', whole: 'totale', digits: 1 }),
        ];
        const keys = rows.map(() => order.next().value ?? 0);
        const shuffled = rows
          .map((each, index) => ({ each, key: keys[index] ?? 0 }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ each }) => each);
        for (const id of ['totale', 'quota']) expect(cellOf(shuffled, id)).toEqual(cellOf(rows, id));
      }),
    );
  });
});
