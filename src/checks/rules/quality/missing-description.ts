/** Indicators without a source, a formula or an office, in forms that ask for them. */
import type { Place } from '../../../kernel/index.ts';
import type { DocumentRecord, Finding, IndicatorRecord } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { groupBy } from '../../values/group.ts';
import { rowsFinding } from './once-per-document.ts';

const RULE = { id: 'QUALITY-02', family: 'quality', severity: 'notice' } as const;

const FIELDS = [
  ['source', 'noSource'],
  ['algorithm', 'noFormula'],
  ['offices', 'noOffice'],
] as const;

type Field = (typeof FIELDS)[number][0];

const isBlank = (row: IndicatorRecord, field: Field): boolean =>
  /^[-–.\s]*$/.test(row[field]?.published ?? '');

/** The blank cell, or one beside it where the row has none: cells may stand lines below the beginning of their row. */
const placeOf = (row: IndicatorRecord, field: Field): Place =>
  (row[field] ?? row.unitOfMeasure ?? row.source ?? row.targets[0]?.value.cell ?? row).place;

const check = ({ indicators }: DocumentRecord): readonly Finding[] => {
  const tables = [...groupBy(indicators, ({ table }) => `${table.form} ${table.index}`).values()];
  return FIELDS.flatMap(([field, code]) => {
    const asked = tables.filter((rows) => rows.some((row) => !isBlank(row, field))).flat();
    const without = asked.filter((row) => isBlank(row, field));
    return without.length * 2 > asked.length
      ? []
      : rowsFinding(
          RULE,
          code,
          without.map((row) => ({ row, place: placeOf(row, field) })),
          asked.length,
        );
  });
};

/** Only tables that have the column, and fill it in for most of their rows. */
export const missingDescription: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(check) };
