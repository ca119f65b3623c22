// The order of rows: by exact numbers, by Italian texts, rows without a key last in either direction.
import { describe, expect, test } from 'vitest';
import { integer } from '../../../../src/kernel/index.ts';
import { orderTable, parseOrder } from '../../../../src/web/components/table/order-rows.ts';
import type { OrderKey, TableModel } from '../../../../src/web/components/table/table-model.ts';

const tableOf = (keys: readonly OrderKey[]): TableModel => ({
  id: 't',
  caption: 'Tabella',
  noun: ['riga', 'righe'],
  columns: [
    { id: 'a', label: 'A', sortable: true },
    { id: 'b', label: 'B' },
  ],
  rows: keys.map((order, index) => ({
    id: String(index),
    level: 2,
    cells: [order === undefined ? { text: '' } : { text: '', order }],
  })),
});

const idsBy = (keys: readonly OrderKey[], asked: string, direction?: string): readonly string[] =>
  orderTable(tableOf(keys), parseOrder(asked, direction)).rows.map(({ id }) => id);

describe('orderTable', () => {
  test('numbers by their exact value, not as texts', () => {
    expect(idsBy([integer(100), integer(9), integer(-1)], 't.a')).toEqual(['2', '1', '0']);
    expect(idsBy([integer(100), integer(9), integer(-1)], 't.a', 'desc')).toEqual(['0', '1', '2']);
  });

  test('codes as people count: 1.2 before 1.10', () => {
    expect(idsBy(['1.10', '1.2', 'à', 'b'], 't.a')).toEqual(['1', '0', '2', '3']);
  });

  test('rows without a key stand last in either direction', () => {
    expect(idsBy([undefined, integer(2), integer(1)], 't.a')).toEqual(['2', '1', '0']);
    expect(idsBy([undefined, integer(2), integer(1)], 't.a', 'desc')).toEqual(['1', '2', '0']);
  });

  test.each(['x.a', 't.b', 't.zzz', 't', ''])(
    'an order %j that is not of this table changes nothing',
    (asked) => {
      expect(idsBy([integer(2), integer(1)], asked)).toEqual(['0', '1']);
    },
  );

  test('ordered rows are no tree any more: they lose their indentation', () => {
    const ordered = orderTable(tableOf([integer(2), integer(1)]), parseOrder('t.a', undefined));
    expect(ordered.rows.map(({ level }) => level)).toEqual([undefined, undefined]);
  });
});
