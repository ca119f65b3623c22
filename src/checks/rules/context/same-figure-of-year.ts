/** The same table in two places or documents, with another figure for the same row and year. */
import type { ContextRecord, DocumentRecord, Finding, ReadCell } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { titleKey } from '../../values/comparable-text.ts';
import { findingOf, shortText, shown } from '../../values/finding.ts';
import { sameFigure } from '../../values/same-figure.ts';

const RULE = { id: 'CONTEXT-30', family: 'context', severity: 'error' } as const;

/** Figures of two tables that must agree before those that differ say anything, and how many times the different ones. */
const LEAST_EQUAL = 3;
const TIMES_EQUAL = 2;
/** Rows besides the totals, which tables of the same people parted in other ways have in common too. */
const LEAST_ROWS = 2;
/** A table is compared with so many earlier ones at most: a document may repeat a table a thousand times. */
const MOST_TWINS = 10;

interface Stated {
  readonly row: string;
  readonly year: number;
  readonly cell: ReadCell;
}

interface Sheet {
  readonly table: ContextRecord;
  /** By row, year and share: only what the table states once. */
  readonly figures: ReadonlyMap<string, Stated>;
  /** Names of the rows that are no total. */
  readonly rows: ReadonlySet<string>;
}

const figuresOf = (table: ContextRecord): ReadonlyMap<string, Stated> => {
  const figures = new Map<string, Stated | undefined>();
  for (const row of table.rows) {
    if (row.role === 'heading') continue;
    table.columns.forEach(({ year, isShare }, column) => {
      const cell = row.cells[column];
      if (year === undefined || cell?.understood === undefined) return;
      const key = `${titleKey(row.label.published)} ${year} ${isShare}`;
      figures.set(key, figures.has(key) ? undefined : { row: row.label.published, year, cell });
    });
  }
  return new Map(
    [...figures].flatMap(([key, stated]) => (stated === undefined ? [] : [[key, stated] as const])),
  );
};

const sheetsOf = ({ contexts }: DocumentRecord): readonly Sheet[] =>
  contexts.flatMap((table) => {
    const figures = figuresOf(table);
    const rows = new Set(
      table.rows.flatMap(({ label, role }) => (role === 'item' ? [titleKey(label.published)] : [])),
    );
    return figures.size < LEAST_EQUAL || rows.size < LEAST_ROWS ? [] : [{ table, figures, rows }];
  });

const findingsOf = (one: Sheet, other: Sheet): readonly Finding[] => {
  const different: (readonly [Stated, Stated])[] = [];
  let equal = 0;
  for (const [key, stated] of one.figures) {
    const twin = other.figures.get(key);
    if (twin === undefined) continue;
    const same = sameFigure(stated.cell, twin.cell);
    if (same === true) equal += 1;
    if (same === false) different.push([stated, twin]);
  }
  if (equal < LEAST_EQUAL || equal < TIMES_EQUAL * different.length) return [];
  return different.map(([stated, twin]) =>
    findingOf(RULE, {
      code: 'otherFigureOfYear',
      places: [stated.cell.place, twin.cell.place],
      published: `${shown(stated.cell)}; ${shown(twin.cell)}`,
      params: {
        table: shortText(one.table.table.title),
        row: shortText(stated.row),
        year: stated.year,
        one: shown(stated.cell),
        other: shown(twin.cell),
      },
    }),
  );
};

const commonRows = (one: Sheet, other: Sheet): number =>
  [...one.rows].filter((row) => other.rows.has(row)).length;

/** Pairs of tables that have rows in common, each once, in the order of the documents. */
const pairsOf = (sheets: readonly Sheet[]): readonly (readonly [Sheet, Sheet])[] => {
  const byRow = new Map<string, number[]>();
  const pairs = new Map<string, readonly [Sheet, Sheet]>();
  sheets.forEach((sheet, position) => {
    for (const row of sheet.rows) {
      const known = byRow.get(row) ?? [];
      for (const earlier of known) {
        const twin = sheets[earlier];
        if (twin !== undefined && commonRows(twin, sheet) >= LEAST_ROWS)
          pairs.set(`${earlier} ${position}`, [twin, sheet]);
      }
      if (known.length < MOST_TWINS) byRow.set(row, [...known, position]);
    }
  });
  return [...pairs.values()];
};

/** Tables are taken to be the same one when at least three of their figures, and twice those that differ, agree by row and year. */
export const sameFigureOfYear: Rule = {
  ...RULE,
  check: ({ documents }) =>
    pairsOf(documents.flatMap(sheetsOf)).flatMap(([one, other]) => findingsOf(one, other)),
};
