/** Columns of shares in a budget: each is of the two amounts before it, what was planned and what was spent. */
import type { BudgetRecord } from '../../../model/index.ts';
import type { ClaimBuilder } from '../../rows/claim-builder.ts';
import type { StreamRow } from '../../rows/row-stream.ts';
import type { BudgetColumn } from './header.ts';

type Shares = NonNullable<BudgetRecord['shares']>;

/** The printed shares of a row; a share with fewer than two amounts before it is of something else. */
export const takeShares = (
  builder: ClaimBuilder,
  row: StreamRow,
  columns: readonly BudgetColumn[],
): Pick<BudgetRecord, 'shares'> => {
  const shares = columns.flatMap(({ role, heading }, position): Shares => {
    const atom = row.cells[position];
    const [planned, actual] = columns
      .slice(0, position)
      .filter((column) => column.role === 'amount')
      .slice(-2);
    if (role !== 'share' || atom === undefined || atom.text.trim() === '') return [];
    const cell = builder.take(atom, 'cell');
    return planned === undefined || actual === undefined
      ? []
      : [{ heading, planned: planned.heading, actual: actual.heading, cell }];
  });
  return shares.length === 0 ? {} : { shares };
};
