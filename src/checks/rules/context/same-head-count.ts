/** Tables that part the same whole in different ways (category, age, sex) and disagree on its total in a year. */
import type { ContextRecord, Finding, ReadCell } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { amountOf } from '../../values/exact.ts';
import { findingOf, shortText, shown } from '../../values/finding.ts';
import { partsThatAgree, sameFigure } from '../../values/same-figure.ts';
import { isMoney } from '../../values/table-sums.ts';

const RULE = { id: 'CONTEXT-04', family: 'context', severity: 'error' } as const;

interface Totals {
  readonly table: ContextRecord;
  /** The total of each year, in columns of whole numbers. */
  readonly years: ReadonlyMap<number, ReadCell>;
}

const totalsOf = (table: ContextRecord): Totals | undefined => {
  const total = table.rows.findLast(({ role }) => role === 'total');
  const items = table.rows.filter(({ role }) => role === 'item');
  if (total === undefined) return undefined;
  const years = new Map<number, ReadCell>();
  table.columns.forEach(({ year, isShare }, column) => {
    const cell = total.cells[column];
    if (year === undefined || isShare || cell === undefined || years.has(year)) return;
    if (amountOf(cell) !== undefined && !isMoney(items, column)) years.set(year, cell);
  });
  return years.size === 0 ? undefined : { table, years };
};

/** Years on which two tables agree are proof that they count the same: two of them, or all but one of what they share. */
const LEAST_COMMON = 2;

const areOfOneWhole = (one: Totals, other: Totals): boolean => {
  let common = 0;
  let different = 0;
  for (const [year, cell] of one.years) {
    const own = other.years.get(year);
    if (own === undefined) continue;
    if (sameFigure(cell, own) === true) common += amountOf(cell)?.numerator === 0n ? 0 : 1;
    else different += 1;
  }
  return common >= LEAST_COMMON && different < common;
};

/** Tables put together by the first one that they agree with. */
const families = (all: readonly Totals[]): readonly (readonly Totals[])[] => {
  const groups: Totals[][] = [];
  for (const totals of all) {
    const group = groups.find((members) => members.some((member) => areOfOneWhole(member, totals)));
    if (group === undefined) groups.push([totals]);
    else group.push(totals);
  }
  return groups.filter(({ length }) => length > 1);
};

const findingsOf = (family: readonly Totals[]): readonly Finding[] => {
  const years = new Set(family.flatMap(({ years: own }) => [...own.keys()]));
  return [...years].sort().flatMap((year) => {
    const stated = family.flatMap(({ table, years: own }) => {
      const cell = own.get(year);
      return cell === undefined
        ? []
        : [{ value: { cell, table }, published: shown(cell), place: cell.place }];
    });
    const parts = partsThatAgree(stated, (one, other) => sameFigure(one.cell, other.cell) === true);
    const usual = [...parts].sort((one, other) => other.length - one.length)[0];
    if (parts.length < 2 || usual === undefined) return [];
    const others = parts.filter((part) => part !== usual).flat();
    return [
      findingOf(RULE, {
        code: 'differentTotals',
        places: [...others, ...usual].map(({ place }) => place),
        published: parts.map(([first]) => first.published).join('; '),
        params: {
          year,
          tables: others
            .map(({ value, published }) => `${shortText(value.table.table.title)}: ${published}`)
            .join('; '),
          usual: usual[0].published,
          count: usual.length,
        },
      }),
    ];
  });
};

/** Only tables that agree in at least two other years are taken to count the same people. */
export const sameHeadCount: Rule = {
  ...RULE,
  check: ({ documents }) =>
    documents.flatMap(({ contexts }) =>
      families(contexts.flatMap((table) => totalsOf(table) ?? [])).flatMap(findingsOf),
    ),
};
