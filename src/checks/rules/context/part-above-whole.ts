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

/** Only active enterprises can be fewer than or as many as the registered ones. */
const REGISTERED: readonly (readonly [RegExp, string])[] = [[/attiv[eio]/, 'registrate']];

const wholeLabel = (label: string): string | undefined => {
  const key = label.toLowerCase();
  const found = REGISTERED.find(([pattern]) => pattern.test(key));
  return found === undefined ? undefined : titleKey(key.replace(found[0], found[1]));
};

/** Columns of counts: rates of active enterprises may well be above those of registered ones. */
const isCount = (table: ContextRecord, column: number): boolean =>
  table.rows.every(({ cells }) => {
    const cell = cells[column];
    return amountOf(cell) === undefined || (cell?.understood?.kind === 'number' && printedDigits(cell) === 0);
  });

/** The whole of a column: the nearest column on its left that bears the name. */
const columnPairs = (table: ContextRecord): readonly (readonly [number, number])[] =>
  table.columns.flatMap(({ label, isShare }, part): readonly (readonly [number, number])[] => {
    if (isShare) return [];
    const wanted = isOfWhich(label) ? undefined : wholeLabel(label);
    if (wanted === undefined) return isOfWhich(label) && part > 0 ? [[part, part - 1]] : [];
    const whole = table.columns.findLastIndex(
      (each, index) => index < part && !each.isShare && titleKey(each.label) === wanted,
    );
    return whole < 0 || !isCount(table, part) || !isCount(table, whole) ? [] : [[part, whole]];
  });

/** Pairs of columns that most rows confirm. */
const confirmedPairs = (table: ContextRecord): readonly (readonly [number, number])[] =>
  columnPairs(table).filter(([part, whole]) => {
    const orders = table.rows.flatMap(({ cells }) => {
      const [small, large] = [amountOf(cells[part]), amountOf(cells[whole])];
      return small === undefined || large === undefined ? [] : [compare(small, large)];
    });
    return orders.filter((order) => order <= 0).length * 3 >= orders.length * 2;
  });

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

const findingsOf = (table: ContextRecord): readonly Finding[] =>
  pairsOf(table).flatMap(({ part, whole, label }) => {
    const [small, large] = [amountOf(part), amountOf(whole)];
    if (part === undefined || whole === undefined || small === undefined || large === undefined) return [];
    if (large.numerator < 0n || compare(small, large) <= 0) return [];
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
