/** Targets that stay the same in all years of the plan, or get worse. */
import { compare } from '../../../kernel/index.ts';
import type { DocumentRecord, Finding, IndicatorRecord, ReadTarget } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { amountOf } from '../../values/exact.ts';
import { type PlacedRow, rowsFinding } from './once-per-document.ts';

const RULE = { id: 'QUALITY-05', family: 'quality', severity: 'notice' } as const;

/** The targets of a row's years in order, when all of them are numbers in one direction. */
const numbersOf = ({ targets }: IndicatorRecord): readonly ReadTarget[] => {
  const dated = targets.filter(({ year }) => year !== undefined);
  const isOrdered = dated.every(
    ({ year }, index) => index === 0 || (dated[index - 1]?.year ?? 0) < (year ?? 0),
  );
  const values = dated.map(({ value }) => value);
  const way = values[0]?.goal?.direction;
  const isNumber = values.every(
    ({ cell, goal }) =>
      amountOf(cell) !== undefined &&
      cell.status === 'read' &&
      goal?.direction === way &&
      cell.understood?.kind === values[0]?.cell.understood?.kind,
  );
  return isOrdered && isNumber && (way === 'up' || way === 'down') && values.length > 1 ? values : [];
};

const stepsOf = (values: readonly ReadTarget[]): readonly number[] =>
  values.slice(1).flatMap(({ cell, goal }, index) => {
    const [before, after] = [amountOf(values[index]?.cell), amountOf(cell)];
    if (before === undefined || after === undefined) return [];
    return [goal?.direction === 'down' ? compare(before, after) : compare(after, before)];
  });

const isAtLimit = (values: readonly ReadTarget[]): boolean =>
  values.every(({ cell }) => /^\D*(?:100(?:,0+)?\s?%|0+(?:,0+)?\s?%?)$/.test(cell.published.trim()));

interface Planned {
  readonly row: IndicatorRecord;
  readonly values: readonly ReadTarget[];
}

/** Fewer of the rows may well be held on purpose. */
const FEWEST_ROWS = 3;
const ROWS_PER_SAME = 3;

const isSame = ({ values }: Planned): boolean =>
  values.length > 2 && stepsOf(values).every((step) => step === 0) && !isAtLimit(values);

/** The rows, each at its first target. */
const placed = (planned: readonly Planned[]): readonly PlacedRow[] =>
  planned.map(({ row, values }) => ({ row, place: values[0]?.cell.place ?? row.place }));

const check = ({ indicators }: DocumentRecord): readonly Finding[] => {
  const planned = indicators
    .map((row) => ({ row, values: numbersOf(row) }))
    .filter(({ values }) => values.length > 1);
  const same = planned.filter(isSame);
  const worse = planned.filter(({ values }) => stepsOf(values).some((step) => step < 0));
  const isCustom = same.length >= FEWEST_ROWS && same.length * ROWS_PER_SAME >= planned.length;
  return [
    ...rowsFinding(RULE, 'targetWorse', placed(worse), planned.length),
    ...(isCustom ? rowsFinding(RULE, 'targetsSame', placed(same), planned.length) : []),
  ];
};

/** Targets of 100 % and of nothing cannot be bettered and are left out. */
export const targetNotBetter: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(check) };
