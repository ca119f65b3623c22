/** One field of an indicator compared across all rows that print it: one finding for each indicator and field, with every place. */
import type { Finding } from '../../../model/index.ts';
import type { CheckInput, Rule } from '../../rule.ts';
import { differingParts } from '../../values/differing-parts.ts';
import { findingOf, shortText } from '../../values/finding.ts';
import { groupBy } from '../../values/group.ts';
import { partsThatAgree, type Stated } from '../../values/same-figure.ts';
import { indicatorGroups } from './identity-groups.ts';
import type { IndicatorGroup, IndicatorRow } from './indicator-group.ts';

/** What a rule compares: the statements of a row, each under the year that it is about, and when two of them agree. */
export interface FieldComparison<Value> {
  readonly statements: (row: IndicatorRow) => readonly (Stated<Value> & { readonly year?: number })[];
  readonly same: (one: Value, other: Value) => boolean;
  /** Rows of this indicator that may be compared; by default all. */
  readonly rows?: (group: IndicatorGroup) => readonly IndicatorRow[];
}

/** A rule with the code of its only kind of finding. */
export type CodedRule = Pick<Rule, 'id' | 'severity'> & { readonly code: string };

/** The longest list of values that a finding prints. */
const SHOWN_VALUES = 4;

/** Values that disagree, as printed, separated by semicolons. */
export const valuesText = (values: readonly string[]): string =>
  [...new Set(differingParts([...new Set(values)].slice(0, SHOWN_VALUES)))].join('; ');

const fieldFinding = <Value>(
  rule: CodedRule,
  group: IndicatorGroup,
  parts: readonly (readonly Stated<Value>[])[],
): Finding => {
  const values = valuesText(parts.flatMap(([first]) => first?.published ?? []));
  return findingOf(rule, {
    code: rule.code,
    places: parts.flatMap((part) => part.map(({ place }) => place)),
    published: values,
    params: {
      name: group.code ?? shortText(group.title),
      title: shortText(group.title),
      values,
      count: parts.length,
    },
  });
};

/** The rows of each unit that is left out of the comparison of the whole: a unit's own figures agree among themselves. */
const rowsOfUnits = (
  { rows: all }: IndicatorGroup,
  compared: readonly IndicatorRow[],
): readonly (readonly IndicatorRow[])[] => {
  const left = all.filter((each) => each.row.unit !== undefined && !compared.includes(each));
  return [...groupBy(left, ({ row }) => row.unit?.code || undefined).values()];
};

/** The findings of a comparison over all indicators. */
export const compareField = <Value>(
  input: CheckInput,
  rule: CodedRule,
  comparison: FieldComparison<Value>,
): readonly Finding[] =>
  indicatorGroups(input).flatMap((group) => {
    const whole = comparison.rows?.(group) ?? group.rows;
    return [whole, ...rowsOfUnits(group, whole)].flatMap((rows) => ofRows(rows, group, { rule, comparison }));
  });

const ofRows = <Value>(
  rows: readonly IndicatorRow[],
  group: IndicatorGroup,
  { rule, comparison }: { readonly rule: CodedRule; readonly comparison: FieldComparison<Value> },
): readonly Finding[] => {
  if (rows.length < 2) return [];
  const byYear = new Map<number | undefined, Stated<Value>[]>();
  for (const row of rows) {
    for (const statement of comparison.statements(row)) {
      const known = byYear.get(statement.year);
      if (known === undefined) byYear.set(statement.year, [statement]);
      else known.push(statement);
    }
  }
  return [...byYear.values()].flatMap((statements) => {
    const parts = partsThatAgree(statements, comparison.same);
    return parts.length > 1 ? [fieldFinding(rule, group, parts)] : [];
  });
};
