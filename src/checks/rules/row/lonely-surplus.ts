/** A realisation above 100 in a document where no other goes above: a digit is wrong, or the cap was forgotten. */
import { compare, HUNDRED } from '../../../kernel/index.ts';
import type { DocumentRecord, Finding } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { amountOf } from '../../values/exact.ts';
import { findingOf, indicatorName, shown } from '../../values/finding.ts';

const RULE = { id: 'ROW-20', family: 'row', severity: 'warning' } as const;

/** The fewest realisations that show that the document has a cap. */
const FEWEST = 10;

const findingsOf = ({ indicators }: DocumentRecord): readonly Finding[] => {
  const rows = indicators.flatMap((row) => {
    const value = amountOf(row.achievement);
    return row.achievement === undefined || value === undefined
      ? []
      : [{ row, cell: row.achievement, value }];
  });
  const above = rows.filter(({ value }) => compare(value, HUNDRED) > 0);
  const [only, ...others] = above;
  if (only === undefined || others.length > 0 || rows.length < FEWEST) return [];
  return [
    findingOf(RULE, {
      code: 'lonelySurplus',
      places: [only.cell.place],
      published: shown(only.cell),
      expected: '100',
      params: { indicator: indicatorName(only.row) },
    }),
  ];
};

/** The rule. */
export const lonelySurplus: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(findingsOf) };
