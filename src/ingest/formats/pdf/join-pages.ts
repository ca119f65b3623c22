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

const isBlank = ({ cells }: PageRow): boolean => cells.every(isEmpty);

/** Whether two pages say different things in the same cells of a row. */
const differs = (row: PageRow, second: PageRow): boolean =>
  row.cells.some((cell, position) => {
    const other = second.cells[position];
    return other !== undefined && !isEmpty(cell) && !isEmpty(other) && cell.text !== other.text;
  });

/**
 * Some structures repeat the whole table on each page, with texts only where they stand on it: the same rows, some of them blank on one of
 * the pages, and at most one, which is broken between the pages, with texts of its own on both.
 */
const isSameTable = (one: TableBlock, other: TableBlock): boolean => {
  if (one.rows.length !== other.rows.length) return false;
  const pairs = one.rows.flatMap((row, index) => {
    const second = other.rows[index];
    return second === undefined ? [] : [[row, second] as const];
  });
  return (
    pairs.every(([row, second]) => row.cells.length === second.cells.length) &&
    pairs.some(([row, second]) => isBlank(row) !== isBlank(second)) &&
    pairs.filter(([row, second]) => differs(row, second)).length <= 1
  );
};

const mergedCell = (cell: PageCell, later: PageCell | undefined): PageCell => {
  if (later === undefined || isEmpty(later) || later.text === cell.text) return cell;
  return isEmpty(cell) ? later : { ...cell, text: `${cell.text} ${later.text}` };
};

const mergedRow = (row: PageRow, later: PageRow): PageRow => {
  if (isBlank(later)) return row;
  if (isBlank(row)) return later;
  return { ...row, cells: row.cells.map((cell, index) => mergedCell(cell, later.cells[index])) };
};

const filledRows = ({ rows }: TableBlock): number => rows.filter((row) => !isBlank(row)).length;

/** Where cells stand is known best from the page that shows more of the table; the heads alone do not tell. */
const mergedRows = (last: TableBlock, next: TableBlock): readonly PageRow[] => {
  const leading = filledRows(next) > filledRows(last) ? next : last;
  return last.rows.map((row, index) => {
    const later = next.rows[index];
    const placed = leading.rows[index]?.cells ?? [];
    const { cells, page } = later === undefined ? row : mergedRow(row, later);
    return {
      page,
      cells: cells.map((cell, position) => {
        const { column, columns } = placed[position] ?? cell;
        return { ...cell, column, columns };
      }),
    };
  });
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

/** Cells that a later page says again: heads that it repeats. */
const saidAgain = (first: readonly PageRow[], later: readonly PageRow[]): readonly PageRow[] =>
  later.map(({ cells, page }, index) => ({
    page,
    cells: cells.filter(({ text }, position) => text === first[index]?.cells[position]?.text),
  }));

const joinTable = ({ content, aside }: Joined, last: TableBlock, next: TableBlock): boolean => {
  if (isSameTable(last, next)) {
    aside.push(...asHeadings(saidAgain(last.rows, next.rows)));
    content[content.length - 1] = {
      ...last,
      rows: mergedRows(last, next),
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
