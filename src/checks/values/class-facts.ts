/** What tables of counts say of a class in a year ("Donne" 2018), whether the class is a row, a column, or two columns added up. */
import { add, compare, integer, isZero, type Rational, ZERO } from '../../kernel/index.ts';
import type { ContextRecord, ReadCell } from '../../model/index.ts';
import { titleKey } from './comparable-text.ts';
import { amountOf, printedDigits } from './exact.ts';
import { oneLine } from './one-line.ts';
import { isMoney, isOfWhich } from './table-sums.ts';

type Row = ContextRecord['rows'][number];

/** A count with the cells that make it. */
export interface Fact {
  /** The class as the table calls it. */
  readonly name: string;
  readonly year: number;
  readonly amount: Rational;
  readonly cells: readonly ReadCell[];
}

/** The facts of a table by class and year. */
export interface TableFacts {
  readonly table: ContextRecord;
  readonly facts: ReadonlyMap<string, Fact>;
}

/** The two halves of a staff, in the words of the tables; both together are the whole. */
const HALVES: readonly (readonly [RegExp, string])[] = [
  [/^(?:donne|femmine|f)$/, 'donne'],
  [/^(?:uomini|maschi|m)$/, 'uomini'],
  [/^(?:full ?time|tempo pieno|a tempo pieno)$/, 'tempopieno'],
  [/^(?:part ?time|tempo parziale|a tempo parziale)$/, 'tempoparziale'],
];

const TOTAL = 'totale';

const plain = (label: string): string => oneLine(label).toLowerCase();

const halfOf = (label: string): string | undefined =>
  HALVES.find(([pattern]) => pattern.test(plain(label)))?.[1];

/** A class without the words that only some tables put before it. */
const classKey = (label: string): string =>
  halfOf(label) ?? titleKey(label.replace(/^\s*(?:categoria|cat\.?|personale)\s+(?=\S)/i, ''));

const isWhole = (label: string): boolean => /^(?:totale|complessivo)?$/.test(label);

/** What a column of a year counts: everyone, or a half. */
const partOfYear = (label: string, year: number): string =>
  plain(
    label
      .replace(String(year), ' ')
      .replace(/\b(?:anno|dipendenti|personale|al|31[/.]12[/.]?)(?=\s|$)/gi, ' '),
  );

interface YearColumns {
  readonly year: number;
  readonly whole: readonly number[];
  readonly halves: ReadonlyMap<string, number>;
}

/** The columns of a year, if they count one thing: one column of all, or the two halves with or without their total. */
const yearColumns = ({ columns }: ContextRecord): readonly YearColumns[] => {
  const years = new Map<number, number[]>();
  columns.forEach(({ year, isShare }, column) => {
    if (year === undefined || isShare) return;
    years.set(year, [...(years.get(year) ?? []), column]);
  });
  return [...years].flatMap(([year, own]): readonly YearColumns[] => {
    const parts = own.map((column) => ({ column, label: partOfYear(columns[column]?.label ?? '', year) }));
    const halves = new Map(
      parts.flatMap(({ column, label }): readonly [string, number][] => {
        const half = halfOf(label);
        return half === undefined ? [] : [[half, column]];
      }),
    );
    const others = parts.filter(({ label }) => halfOf(label) === undefined);
    if (halves.size === 0) return own.length === 1 ? [{ year, whole: own, halves }] : [];
    if (halves.size !== 2 || others.some(({ label }) => !isWhole(label)) || others.length > 1) return [];
    const total = others[0]?.column;
    return [{ year, halves, whole: total === undefined ? [...halves.values()] : [total] }];
  });
};

const isCount = (rows: readonly Row[], column: number): boolean =>
  !isMoney(rows, column) &&
  rows.every(({ cells }) => {
    const cell = cells[column];
    return amountOf(cell) === undefined || (cell?.understood?.kind === 'number' && printedDigits(cell) === 0);
  });

const factOf = (name: string, year: number, cells: readonly (ReadCell | undefined)[]): Fact | undefined => {
  const known = cells.flatMap((cell) => (cell === undefined || amountOf(cell) === undefined ? [] : [cell]));
  if (known.length < cells.length || known.length === 0) return undefined;
  const amount = known.reduce((sum, cell) => add(sum, amountOf(cell) ?? ZERO), ZERO);
  return { name, year, amount, cells: known };
};

/** The facts of a table that closes with its only total; nothing of tables of money, shares and indices. */
export const classFacts = (table: ContextRecord): TableFacts | undefined => {
  const totals = table.rows.filter(({ role }) => role === 'total');
  const items = table.rows.filter(({ role, label }) => role === 'item' && !isOfWhich(label.published));
  const [total] = totals;
  if (total === undefined || totals.length > 1) return undefined;
  const facts = new Map<string, Fact>();
  const put = (key: string, fact: Fact | undefined): void => {
    if (fact !== undefined && !facts.has(`${key} ${fact.year}`)) facts.set(`${key} ${fact.year}`, fact);
  };
  for (const { year, whole, halves } of yearColumns(table)) {
    if (![...whole, ...halves.values()].every((column) => isCount(table.rows, column))) continue;
    put(
      TOTAL,
      factOf(
        'totale',
        year,
        whole.map((column) => total.cells[column]),
      ),
    );
    for (const [half, column] of halves) put(half, factOf(half, year, [total.cells[column]]));
    for (const { label, cells } of items) {
      const name = oneLine(label.published);
      put(
        classKey(name),
        factOf(
          name,
          year,
          whole.map((column) => cells[column]),
        ),
      );
    }
  }
  return facts.size === 0 ? undefined : { table, facts };
};

/** Counts below this agree by chance. */
const TELLING = integer(5);

/** On how many counts two tables agree that tell something, and on how many they do not. */
export const agreement = (
  one: TableFacts,
  other: TableFacts,
): { readonly same: number; readonly different: number } => {
  let [same, different] = [0, 0];
  for (const [key, { amount }] of one.facts) {
    const fact = other.facts.get(key);
    if (fact === undefined || (isZero(amount) && isZero(fact.amount))) continue;
    if (compare(amount, fact.amount) !== 0) different += 1;
    else if (compare(amount, TELLING) >= 0) same += 1;
  }
  return { same, different };
};
