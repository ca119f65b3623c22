/** Findings on quality: one for each document and rule with all the rows, never one for each row. */
import type { Finding, IndicatorRecord } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf, indicatorName } from '../../values/finding.ts';

/** Names of indicators that a finding repeats. */
const SHOWN = 3;

/** What the rows have in common; nothing when there are none. `all` is the number of rows that were looked at. */
export const rowsFinding = (
  rule: Pick<Rule, 'id' | 'severity'>,
  code: string,
  rows: readonly IndicatorRecord[],
  all: number,
): readonly Finding[] => {
  if (rows.length === 0) return [];
  const names = [...new Set(rows.map(indicatorName))];
  return [
    findingOf(rule, {
      code,
      places: rows.map(({ place }) => place),
      params: {
        count: rows.length,
        all,
        examples: names.slice(0, SHOWN).join('; '),
        more: Math.max(0, names.length - SHOWN),
      },
    }),
  ];
};
