/** A part greater than its whole: active enterprises above the registered ones, a "di cui" above the row that it is part of. */
import { compare } from '../../../kernel/index.ts';
import type { ContextRecord, Finding, ReadCell } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { titleKey } from '../../values/comparable-text.ts';
import { amountOf, printedDigits } from '../../values/exact.ts';
import { findingOf, shortText, shown } from '../../values/finding.ts';
import { isOfWhich } from '../../values/table-sums.ts';

const RULE = { id: 'CONTEXT-06', family: 'context', severity: 'error' } as const;

interface PartAndWhole {
  readonly part: ReadCell | undefined;
  readonly whole: ReadCell | undefined;
  readonly label: string;
}

/** What a count of enterprises is about: active or registered ones, with local units or without, and all other words of its label. */
interface Scope {
  readonly isActive: boolean;
  readonly isWide: boolean;
  readonly rest: string;
}

const UNITS =
  /\(?(?:\b(?:compres[eaio]|inclus[eaio]|con|e|più)\s+(?:le\s+)?)?(?:unit[aà]'?\s+locali|localizzazioni|u\.?l\.?)(?![\p{L}])\)?/iu;
const WITHOUT = /\b(?:senza|esclus[eaio]|al netto)\b/i;

/** Active enterprises are among the registered ones; with local units both are more. */
const scopeOf = (label: string): Scope | undefined => {
  const isActive = /\battive\b/i.test(label);
  if (isActive === /\bregistrate\b/i.test(label)) return undefined;
  const isWide = UNITS.test(label) && !WITHOUT.test(label);
  const rest = titleKey(
    label
      .replace(UNITS, ' ')
      .replace(WITHOUT, ' ')
      .replace(/\b(?:imprese|attive|registrate|numero|n\.|totale|di|cui)(?![\p{L}])/giu, ' '),
  );
  return { isActive, isWide, rest };
};

/** Whether all that the first counts is among what the second counts. */
const isAmong = (part: Scope, whole: Scope): boolean =>
  part.isActive && part.rest === whole.rest && (!part.isWide || whole.isWide)
    ? !whole.isActive || (whole.isWide && !part.isWide)
    : false;

/** Columns of counts: rates of active enterprises may well be above those of registered ones. */
const isCount = (table: ContextRecord, column: number): boolean =>
  table.rows.every(({ cells }) => {
    const cell = cells[column];
    return amountOf(cell) === undefined || (cell?.understood?.kind === 'number' && printedDigits(cell) === 0);
  });

/** The wholes of a column: the nearest columns on its left that count more. */
const columnPairs = (table: ContextRecord): readonly (readonly [number, number])[] =>
  table.columns.flatMap(({ label, isShare }, part): readonly (readonly [number, number])[] => {
    if (isShare) return [];
    if (isOfWhich(label)) return part > 0 ? [[part, part - 1]] : [];
    const scope = scopeOf(label);
    if (scope === undefined || !isCount(table, part)) return [];
    const whole = table.columns.findLastIndex((each, index) => {
      const other = each.isShare || index >= part ? undefined : scopeOf(each.label);
      return other !== undefined && isAmong(scope, other);
    });
    return whole < 0 || !isCount(table, whole) ? [] : [[part, whole]];
  });

/** Orders that two thirds of the pairs confirm are meant so. */
const isConfirmed = (pairs: readonly (readonly [ReadCell | undefined, ReadCell | undefined])[]): boolean => {
  const orders = pairs.flatMap(([part, whole]) => {
    const [small, large] = [amountOf(part), amountOf(whole)];
    return small === undefined || large === undefined ? [] : [compare(small, large)];
  });
  return orders.filter((order) => order <= 0).length * 3 >= orders.length * 2;
};

const confirmedPairs = (table: ContextRecord): readonly (readonly [number, number])[] =>
  columnPairs(table).filter(([part, whole]) =>
    isConfirmed(table.rows.map(({ cells }) => [cells[part], cells[whole]])),
  );

/** Rows of one table of which one counts what is among the other's. */
const rowPairs = (table: ContextRecord): readonly PartAndWhole[] => {
  const scopes = table.rows.flatMap((row) => {
    const scope = scopeOf(row.label.published);
    return scope === undefined ? [] : [{ row, scope }];
  });
  return scopes.flatMap((part) =>
    scopes.flatMap((whole): readonly PartAndWhole[] => {
      if (!isAmong(part.scope, whole.scope)) return [];
      const pairs = part.row.cells.map(
        (cell, column): readonly [ReadCell | undefined, ReadCell | undefined] => [
          table.columns[column]?.isShare === true ? undefined : cell,
          whole.row.cells[column],
        ],
      );
      const label = `${part.row.label.published} (${whole.row.label.published})`;
      return isConfirmed(pairs) ? pairs.map(([one, other]) => ({ part: one, whole: other, label })) : [];
    }),
  );
};

const pairsOf = (table: ContextRecord): readonly PartAndWhole[] => {
  const columns = confirmedPairs(table);
  let whole: ContextRecord['rows'][number] | undefined;
  return table.rows.flatMap((row): readonly PartAndWhole[] => {
    const label = row.label.published;
    const inRow = columns.map(([part, of]) => ({ part: row.cells[part], whole: row.cells[of], label }));
    if (!isOfWhich(label)) {
      whole = row.role === 'heading' ? undefined : row;
      return inRow;
    }
    const above = whole;
    if (above === undefined) return inRow;
    return [
      ...inRow,
      ...row.cells.map((part, column) => ({
        part,
        whole: above.cells[column],
        label: `${label} (${above.label.published})`,
      })),
    ];
  });
};

/** A part above several wholes is told once. */
const wrongPairs = (table: ContextRecord): readonly PartAndWhole[] => {
  const told = new Set<ReadCell>();
  return [...pairsOf(table), ...rowPairs(table)].filter(({ part, whole }) => {
    const [small, large] = [amountOf(part), amountOf(whole)];
    if (part === undefined || small === undefined || large === undefined || told.has(part)) return false;
    if (large.numerator < 0n || compare(small, large) <= 0) return false;
    told.add(part);
    return true;
  });
};

const findingsOf = (table: ContextRecord): readonly Finding[] =>
  wrongPairs(table).flatMap(({ part, whole, label }) => {
    if (part === undefined || whole === undefined) return [];
    return [
      findingOf(RULE, {
        code: 'partAboveWhole',
        places: [part.place, whole.place],
        published: shown(part),
        params: { table: shortText(table.table.title), row: shortText(label), whole: shown(whole) },
      }),
    ];
  });

/** Parts known by their own names. */
export const partAboveWhole: Rule = {
  ...RULE,
  check: ({ documents }) => documents.flatMap(({ contexts }) => contexts.flatMap(findingsOf)),
};
