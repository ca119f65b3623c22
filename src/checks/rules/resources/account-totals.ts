/** A table of accounts whose items do not add up to the total that closes them. */
import type { ContextRecord, Finding } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf, shortText, shown } from '../../values/finding.ts';
import { printedLike } from '../../values/printed-like.ts';
import { type CheckedTotal, checkedTotals, isMoney } from '../../values/table-sums.ts';
import { accusedSums } from '../context/total-of-classes.ts';

const RULE = { id: 'RESOURCES-01', family: 'resources', severity: 'error' } as const;

const findingsOf = (table: ContextRecord, checked: CheckedTotal): readonly Finding[] =>
  accusedSums(checked)
    .filter(({ column }) => isMoney(checked.parts, column))
    .map(({ column, total, sum }) =>
      findingOf(RULE, {
        code: 'itemsAndTotal',
        places: [total.place, ...checked.parts.flatMap(({ cells }) => cells[column]?.place ?? [])],
        published: shown(total),
        expected: printedLike(sum, total),
        params: {
          table: shortText(table.table.title),
          row: shortText(checked.total.label.published),
          column: shortText(table.columns[column]?.label ?? ''),
        },
      }),
    );

/** Where the same items add up in another column, or come near the only total of the table. */
export const accountTotals: Rule = {
  ...RULE,
  check: ({ documents }) =>
    documents.flatMap(({ contexts }) =>
      contexts.flatMap((table) => checkedTotals(table).flatMap((checked) => findingsOf(table, checked))),
    ),
};
