/** Real tables (tabs, DOCX, HTML) as a grid: which column each cell covers, and what the columns are by their headings. */
import { type BrokenColumn, type BrokenRole, headerIn } from '../broken/headings.ts';
import type { RawBlock, RawCell, RawRow } from '../raw.ts';
import { cellAt } from '../rows/row-stream.ts';
import { plainText, plainWords } from '../values/plain-text.ts';

/** A table with known columns; `columns` by position in the grid, undefined where the heading says nothing known. */
export interface Grid {
  readonly columns: readonly (BrokenColumn | undefined)[];
  readonly headings: readonly RawRow[];
  readonly body: readonly RawRow[];
}

/** Headings that only stand for a column when they are all of it. */
const WHOLE: readonly (readonly [BrokenRole, RegExp])[] = [
  ['total', /^anno(?: 20\d\d)?$/],
  ['code', /^cod(?:ice|\.)?$/],
  ['mark', /^(?:tipo|tipologia|livello|ob ?\/ ?ind)\.?$/],
  [
    'title',
    /^(?:obiettivi?|indicator[ei]|titolo|obiettiv[oi] (?:o|e) indicator[ei].*|indicatore e algoritmo)$/,
  ],
];

const columnOf = (text: string): BrokenColumn | undefined => {
  const heading = plainText(text);
  const whole = WHOLE.find(([, pattern]) => pattern.test(plainWords(text)));
  if (whole !== undefined) return { role: whole[0], heading };
  const { columns, strangeLetters } = headerIn(heading);
  const [first] = columns;
  return first === undefined || columns.length > 1 || strangeLetters > 2 ? undefined : { ...first, heading };
};

const MOST_HEADINGS = 3;

const columnsUnder = (rows: readonly RawRow[], width: number): readonly (BrokenColumn | undefined)[] =>
  Array.from({ length: width }, (_, position) => {
    const texts = rows.flatMap(({ cells }) => cellAt(cells, position)?.text.trim() ?? '');
    const own = texts.findLast((text) => text !== '');
    return own === undefined ? undefined : columnOf(own);
  });

const isTelling = (columns: readonly (BrokenColumn | undefined)[]): boolean => {
  const roles = columns.map((column) => column?.role);
  const figures = roles.filter((role) => role === 'result' || role === 'target' || role === 'score');
  return (
    roles.includes('title') && figures.length > 1 && (roles.includes('period') || roles.includes('mark'))
  );
};

/** The grid of a table of units or of a tree; `undefined` for other tables. */
export const gridOf = ({ rows }: RawBlock & { readonly kind: 'table' }): Grid | undefined => {
  const width = Math.max(0, ...rows.flatMap(({ cells }) => cells.map((cell) => cell.column + cell.columns)));
  let best: Grid | undefined;
  let known = 0;
  for (let count = 1; count <= Math.min(MOST_HEADINGS, rows.length - 1); count += 1) {
    const columns = columnsUnder(rows.slice(0, count), width);
    const found = columns.filter((column) => column !== undefined).length;
    if (isTelling(columns) && found > known) {
      best = { columns, headings: rows.slice(0, count), body: rows.slice(count) };
      known = found;
    }
  }
  return best;
};

/** The cell of a row in the first column of a role. */
export const cellOf = ({ columns }: Grid, { cells }: RawRow, role: BrokenRole): RawCell | undefined => {
  const position = columns.findIndex((column) => column?.role === role);
  return position < 0 ? undefined : cellAt(cells, position);
};

/** The text of that cell on one line. */
export const textIn = (grid: Grid, row: RawRow, role: BrokenRole): string =>
  plainText(cellOf(grid, row, role)?.text ?? '');
