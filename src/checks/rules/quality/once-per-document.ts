/** Findings on quality: one for each document and rule with all the rows, never one for each row. */
import type { Place } from '../../../kernel/index.ts';
import type { Finding, IndicatorRecord } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf, indicatorName } from '../../values/finding.ts';

/** Names of indicators that a finding repeats. */
const SHOWN = 3;

/** A row with the cell that matters, where it stands lines away from the row's beginning. */
export interface PlacedRow {
  readonly row: IndicatorRecord;
  readonly place: Place;
}

/** What the rows have in common; nothing when there are none. `all` is the number of rows that were looked at. */
export const rowsFinding = (
  rule: Pick<Rule, 'id' | 'severity'>,
  code: string,
  rows: readonly PlacedRow[],
  all: number,
): readonly Finding[] => {
  if (rows.length === 0) return [];
  const names = [...new Set(rows.map(({ row }) => indicatorName(row)))];
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
