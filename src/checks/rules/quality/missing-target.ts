/** Indicators without a target for a year of the plan. */
import type { DocumentRecord, Finding, IndicatorRecord, OfYear, ReadTarget } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { groupBy } from '../../values/group.ts';
import { atBeginning, rowsFinding } from './once-per-document.ts';

const RULE = { id: 'QUALITY-03', family: 'quality', severity: 'warning' } as const;

const isBlank = (target: OfYear<ReadTarget> | undefined): boolean =>
  target === undefined || /^[-–.\s]*$/.test(target.value.cell.published);

const isDashed = (text: string): boolean => /^[-–]{1,}[-–\s]*$/.test(text.trim());

/** Dashes under target and result say that the indicator was not in use that year; so do those after a thing that is done once. */
const isNotInUse = ({ targets, results }: IndicatorRecord, wanted: number): boolean => {
  const target = targets.find(({ year }) => year === wanted)?.value.cell.published;
  if (target === undefined || !isDashed(target)) return false;
  const result = results.find(({ year }) => year === wanted)?.value.published;
  const isDoneBefore = targets.some(
    ({ year, value }) => (year ?? wanted) < wanted && value.goal?.direction === 'deadline',
  );
  return (result !== undefined && isDashed(result)) || isDoneBefore;
};

/** A heading of another year stands over a target that is there; the rules on headings tell it. */
const isOtherwiseHeaded = ({ targets }: IndicatorRecord, years: readonly number[]): boolean =>
  targets.length >= years.length && targets.every((target) => !isBlank(target));

const check = ({ indicators }: DocumentRecord): readonly Finding[] => {
  const tables = groupBy(indicators, ({ table }) => table.form);
  const missing = [...tables.values()].flatMap((rows): readonly IndicatorRecord[] => {
    const years = [...new Set(rows.flatMap(({ targets }) => targets.flatMap(({ year }) => year ?? [])))];
    const used = years.filter((wanted) => {
      const filled = rows.filter(({ targets }) => !isBlank(targets.find(({ year }) => year === wanted)));
      return filled.length * 2 > rows.length;
    });
    return rows.filter(
      (row) =>
        !isOtherwiseHeaded(row, used) &&
        used.some(
          (wanted) => isBlank(row.targets.find(({ year }) => year === wanted)) && !isNotInUse(row, wanted),
        ),
    );
  });
  return rowsFinding(RULE, 'noTarget', atBeginning(missing), indicators.length);
};

/** Years for which most rows of the form have a target (art. 5, c. 2, lett. b, D.Lgs. 150/2009: specific and measurable). */
export const missingTarget: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(check) };
