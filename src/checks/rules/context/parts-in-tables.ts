/** Items parted over several tables: a table shows each item's whole and one part, the following tables the other parts. */
import { add, isZero, multiply, type Rational, rational, ZERO } from '../../../kernel/index.ts';
import type { ContextRecord, DocumentRecord, Finding, ReadCell } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { titleKey } from '../../values/comparable-text.ts';
import { amountOf, isWithin, lastPlace, printedDigits } from '../../values/exact.ts';
import { findingOf, shortText, shown } from '../../values/finding.ts';
import { printedLike } from '../../values/printed-like.ts';

const RULE = { id: 'CONTEXT-13', family: 'context', severity: 'error' } as const;

type Row = ContextRecord['rows'][number];

/** Items that must add up across the tables before one that does not is accused, and how many times those that do not. */
const LEAST_RIGHT = 4;
const TIMES = 4;

/** Items are known by their words: codes before them and numbers of accounts may stand in one table only. */
const keyOf = ({ label }: Row): string =>
  titleKey(label.published.replace(/\b\d{4,}\b/g, ' ').replace(/^\s*[A-Z]{0,2}\d{1,2}[a-z]?\s+(?=\S)/, ''));

interface Item {
  readonly row: Row;
  readonly whole: ReadCell;
  readonly parts: readonly ReadCell[];
  readonly sum: Rational;
}

const figure = (cell: ReadCell | undefined): ReadCell | undefined =>
  amountOf(cell) === undefined ? undefined : cell;

const itemOf = (row: Row, others: ReadonlyMap<string, readonly ReadCell[]>): Item | undefined => {
  const [whole, part] = [figure(row.cells[0]), figure(row.cells[1])];
  const elsewhere = others.get(keyOf(row)) ?? [];
  if (whole === undefined || part === undefined || elsewhere.length === 0) return undefined;
  const parts = [part, ...elsewhere];
  const sum = parts.reduce((total, cell) => add(total, amountOf(cell) ?? ZERO), ZERO);
  return isZero(sum) ? undefined : { row, whole, parts, sum };
};

/** The figures of the tables with one column that follow, by item. */
const figuresBelow = (tables: readonly ContextRecord[]): ReadonlyMap<string, readonly ReadCell[]> => {
  const found = new Map<string, ReadCell[]>();
  for (const row of tables.flatMap(({ rows }) => rows)) {
    const cell = figure(row.cells[0]);
    const key = keyOf(row);
    if (cell === undefined || key === '') continue;
    found.set(key, [...(found.get(key) ?? []), cell]);
  }
  return found;
};

/** Parts rounded one by one may be off by some of their last places. */
const isRight = ({ whole, parts, sum }: Item): boolean => {
  return isWithin(
    amountOf(whole) ?? ZERO,
    sum,
    multiply(lastPlace(printedDigits(whole)), rational(BigInt(parts.length), 2n)),
  );
};

const findingsOf = (tables: readonly ContextRecord[], position: number): readonly Finding[] => {
  const table = tables[position];
  const below: ContextRecord[] = [];
  for (let next = position + 1; tables[next]?.columns.length === 1; next += 1) {
    below.push(...tables.slice(next, next + 1));
  }
  if (table?.columns.length !== 2 || below.length === 0) return [];
  const others = figuresBelow(below);
  const items = table.rows.flatMap((row) => itemOf(row, others) ?? []);
  const wrong = items.filter((item) => !isRight(item));
  if (items.length - wrong.length < Math.max(LEAST_RIGHT, TIMES * wrong.length)) return [];
  return wrong.map(({ row, whole, parts, sum }) =>
    findingOf(RULE, {
      code: 'partsInTables',
      places: [whole, ...parts].map(({ place }) => place),
      published: shown(whole),
      expected: printedLike(sum, whole),
      params: { row: shortText(row.label.published), parts: parts.map(shown).join('; ') },
    }),
  );
};

const inDocument = ({ contexts }: DocumentRecord): readonly Finding[] =>
  contexts.flatMap((_, position) => findingsOf(contexts, position));

/** Learnt from the items that do add up. */
export const partsInTables: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(inDocument) };
