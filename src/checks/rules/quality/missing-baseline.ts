/** Indicators without a starting value, in tables that have a column for it. */
import type { IndicatorRecord } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { type PlacedRow, rowsFinding } from './once-per-document.ts';

const RULE = { id: 'QUALITY-01', family: 'quality', severity: 'notice' } as const;

/** An act that is due once has no value before. */
const isDated = ({ targets }: IndicatorRecord): boolean =>
  targets.some(({ value }) => value.goal?.direction === 'deadline');

const without = (row: IndicatorRecord): readonly PlacedRow[] => {
  const { baseline } = row;
  const isMissing =
    baseline !== undefined && baseline.understood === undefined && baseline.empty !== undefined;
  return isMissing && !isDated(row) ? [{ row, place: baseline.place }] : [];
};

/** Objectives must be comparable with what was before (art. 5, c. 2, lett. e and f, D.Lgs. 150/2009). */
export const missingBaseline: Rule = {
  ...RULE,
  check: ({ documents }) =>
    documents.flatMap(({ indicators }) => {
      const asked = indicators.filter(({ baseline }) => baseline !== undefined);
      const missing = asked.flatMap(without);
      return missing.length * 2 > asked.length ? [] : rowsFinding(RULE, 'noBaseline', missing, asked.length);
    }),
};
