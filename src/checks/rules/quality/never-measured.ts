/** Indicators with a target for each year and no result in any, beside others that have theirs. */
import type { DocumentRecord, Finding, IndicatorRecord, ReadCell } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { type PlacedRow, rowsFinding } from './once-per-document.ts';

const RULE = { id: 'QUALITY-12', family: 'quality', severity: 'notice' } as const;

/** Years without a result from which one may speak of never. */
const FEWEST_YEARS = 2;

const isBlank = ({ published, empty }: ReadCell): boolean => empty !== undefined || published.trim() === '';

const withoutResult = (row: IndicatorRecord): readonly PlacedRow[] => {
  const [first] = row.results;
  const years = row.results.filter(
    ({ year, value }) =>
      isBlank(value) && row.targets.some((target) => target.year === year && !isBlank(target.value.cell)),
  );
  const isNever = years.length >= FEWEST_YEARS && years.length === row.results.length;
  return isNever && first !== undefined ? [{ row, place: first.value.place }] : [];
};

const check = ({ indicators, kind }: DocumentRecord): readonly Finding[] => {
  const asked = indicators.filter(({ results }) => results.length >= FEWEST_YEARS);
  const never = kind === 'piano' ? [] : asked.flatMap(withoutResult);
  return never.length * 2 > asked.length ? [] : rowsFinding(RULE, 'neverMeasured', never, asked.length);
};

/** Not in plans, whose results are not known yet, and not where hardly anything was measured. */
export const neverMeasured: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(check) };
