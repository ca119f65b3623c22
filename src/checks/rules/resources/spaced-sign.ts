/** Minus signs with a blank before the digits in a table whose other amounts have none: programs read such amounts as words. */
import { isNegative } from '../../../kernel/index.ts';
import type { ContextRecord, Finding, ReadCell } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { amountOf } from '../../values/exact.ts';
import { findingOf, shortText, shown } from '../../values/finding.ts';

const RULE = { id: 'RESOURCES-08', family: 'resources', severity: 'notice' } as const;

const isNegativeAmount = (cell: ReadCell): boolean => {
  const amount = amountOf(cell);
  return amount !== undefined && isNegative(amount) && cell.oddities?.includes('signInOtherCell') !== true;
};

const isSpaced = (cell: ReadCell): boolean => /[-–]\s+\d/.test(shown(cell));

const findingsOf = (table: ContextRecord): readonly Finding[] => {
  const cells = table.rows.flatMap((row) => row.cells.filter(isNegativeAmount));
  const spaced = cells.filter(isSpaced);
  const [first] = spaced;
  if (first === undefined || spaced.length * 2 > cells.length) return [];
  return [
    findingOf(RULE, {
      code: 'spacedSign',
      places: spaced.map(({ place }) => place),
      published: spaced.map(shown).join('; '),
      expected: spaced.map((cell) => shown(cell).replace(/([-–])\s+/, '$1')).join('; '),
      params: { table: shortText(table.table.title) },
    }),
  ];
};

/** One way of writing is as good as another; told are those that are not as most of their table. */
export const spacedSign: Rule = {
  ...RULE,
  check: ({ documents }) => documents.flatMap(({ contexts }) => contexts.flatMap(findingsOf)),
};
