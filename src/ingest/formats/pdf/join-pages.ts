/** Puts pages together: a table that goes on over pages is one, and what only repeats itself stands aside as headings. */
import type { PageBlock, PageCell, PageRow } from './page.ts';

type TableBlock = PageBlock & { readonly kind: 'table' };

const rowText = ({ cells }: PageRow): string =>
  cells
    .map(({ column, text }) => `${column} ${text}`)
    .filter((text) => /\S \S/.test(text))
    .join('|')
    .toLowerCase();

const widthOf = (rows: readonly PageRow[]): number =>
  rows.reduce(
    (most, { cells }) => Math.max(most, (cells.at(-1)?.column ?? -1) + (cells.at(-1)?.columns ?? 0)),
    0,
  );

const isEmpty = (cell: PageCell): boolean => cell.text === '';

/** Some structures repeat the whole table on each page, with texts only where they stand on it: the same rows, hardly a cell filled twice. */
const isSameTable = (one: TableBlock, other: TableBlock): boolean => {
  if (one.rows.length !== other.rows.length) return false;
  let [twice, filled] = [0, 0];
  for (const [index, { cells }] of one.rows.entries()) {
    const others = other.rows[index]?.cells ?? [];
    if (cells.length !== others.length) return false;
    for (const [position, cell] of cells.entries()) {
      const second = others[position];
      if (second === undefined || isEmpty(second)) continue;
      filled += 1;
      if (!isEmpty(cell)) twice += 1;
    }
  }
  return filled > 0 && twice <= Math.max(1, widthOf(one.rows));
};

const mergedCell = (cell: PageCell, second: PageCell | undefined): PageCell => {
  if (second === undefined || isEmpty(second)) return cell;
  return isEmpty(cell)
    ? { ...second, columns: Math.max(cell.columns, second.columns) }
    : { ...cell, text: `${cell.text} ${second.text}` };
};

const mergedRow = (row: PageRow, second: PageRow | undefined): PageRow => {
  if (second === undefined || second.cells.every(isEmpty)) return row;
  if (row.cells.every(isEmpty)) return second;
  return { ...row, cells: row.cells.map((cell, index) => mergedCell(cell, second.cells[index])) };
};

/** How many rows at the top of a table may be repeated heads. */
const MOST_HEADS = 4;

/** The rows at the top of a later page that repeat those at the top of the table. */
const repeatedHeads = (first: readonly PageRow[], later: readonly PageRow[]): number => {
  let count = 0;
  while (count < Math.min(MOST_HEADS, later.length)) {
    const [above, row] = [first[count], later[count]];
    if (above === undefined || row === undefined || rowText(above) !== rowText(row)) break;
    count += 1;
  }
  return count;
};

/** A table of as many columns at the top of the next page goes on, unless it begins with heads of its own that the first has not. */
const goesOn = (one: TableBlock, other: TableBlock): boolean => widthOf(one.rows) === widthOf(other.rows);

const asHeadings = (rows: readonly PageRow[]): readonly PageBlock[] =>
  rows.flatMap(({ cells, page }) =>
    cells
      .filter((cell) => !isEmpty(cell))
      .map((cell) => ({
        kind: 'furniture' as const,
        text: cell.text,
        page,
        ...(cell.box !== undefined && { box: cell.box }),
      })),
  );

interface Joined {
  readonly content: PageBlock[];
  readonly aside: PageBlock[];
}

const joinTable = ({ content, aside }: Joined, last: TableBlock, next: TableBlock): boolean => {
  if (isSameTable(last, next)) {
    content[content.length - 1] = {
      ...last,
      rows: last.rows.map((row, index) => mergedRow(row, next.rows[index])),
    };
    return true;
  }
  if (!goesOn(last, next)) return false;
  const heads = repeatedHeads(last.rows, next.rows);
  aside.push(...asHeadings(next.rows.slice(0, heads)));
  content[content.length - 1] = { ...last, rows: [...last.rows, ...next.rows.slice(heads)] };
  return true;
};

/** The blocks of all pages. Furniture of the first page stays in front, all other furniture stands at the end, so that it breaks no table. */
export const joinPages = (pages: readonly (readonly PageBlock[])[]): readonly PageBlock[] => {
  const joined: Joined = { content: [], aside: [] };
  for (const [index, blocks] of pages.entries()) {
    joined.aside.push(...blocks.filter(({ kind }) => kind === 'furniture'));
    const content = blocks.filter(({ kind }) => kind !== 'furniture');
    const [first, ...others] = content;
    const last = joined.content.at(-1);
    const isContinued =
      index > 0 && first?.kind === 'table' && last?.kind === 'table' && joinTable(joined, last, first);
    joined.content.push(...(isContinued ? others : content));
  }
  const [front, back] = [
    joined.aside.filter(({ page }) => page === 1),
    joined.aside.filter(({ page }) => page !== 1),
  ];
  return [...front, ...joined.content, ...back];
};
