/** The columns of lines laid out with spaces, and the words of a line by column. */
import { hasGaps, type PrintedLine, type Stretch } from './printed-line.ts';

/** Where a column's texts begin and end, in characters. */
export type Column = Pick<Stretch, 'left' | 'right'>;

const meet = (one: Column, other: Column): boolean => one.left < other.right && other.left < one.right;

/** Lines with more columns are no table of an administration. */
const MOST_COLUMNS = 60;

/** Stretches that touch put together, from left to right. */
const unions = (stretches: readonly Column[]): readonly Column[] => {
  const joined: Column[] = [];
  for (const { left, right } of [...stretches].sort((one, other) => one.left - other.left)) {
    const last = joined.at(-1);
    if (last !== undefined && left < last.right + 1)
      joined[joined.length - 1] = { left: last.left, right: Math.max(last.right, right) };
    else joined.push({ left, right });
  }
  return joined;
};

/**
 * The columns of a table: the stretches that the runs of its rows fill, and those that only other lines fill (a label that is always
 * printed above and below its figures, a column that is empty in every row).
 */
export const columnsOf = (lines: readonly PrintedLine[]): readonly Column[] => {
  const cores = lines.filter(({ isCore }) => isCore);
  const others = lines.filter((line) => !line.isCore);
  const [first] = cores;
  const head = others.filter((line) => hasGaps(line) && line.number < (first?.number ?? 0));
  const ofRows = unions(cores.flatMap(({ runs }) => runs));
  if (ofRows.length > MOST_COLUMNS) return [];
  const underOne = (run: Stretch): boolean => columnsUnder(run, ofRows).length < 2;
  const beside = [head, others.filter((line) => !head.includes(line))].flatMap((part) =>
    unions(part.flatMap(({ runs }) => runs.filter(underOne))).filter(
      ({ left, right }) => !ofRows.some((column) => meet({ left: left - 1, right: right + 1 }, column)),
    ),
  );
  const columns = unions([...ofRows, ...beside]);
  return columns.length > MOST_COLUMNS
    ? []
    : joinNeighbours(fillings(columns, head, cores)).map(({ column }) => column);
};

/** What fills a column: some head, and which rows. */
interface Filling {
  readonly column: Column;
  readonly hasHead: boolean;
  readonly rows: ReadonlySet<number>;
}

const fillings = (
  columns: readonly Column[],
  head: readonly PrintedLine[],
  cores: readonly PrintedLine[],
): readonly Filling[] => {
  const fills = ({ runs }: PrintedLine, column: Column): boolean => runs.some((run) => meet(run, column));
  const heads = head.flatMap(({ runs }) => runs.filter((run) => columnsUnder(run, columns).length === 1));
  return columns.map((column) => ({
    column,
    hasHead: heads.some((run) => meet(run, column)),
    rows: new Set(cores.flatMap((line) => (fills(line, column) ? [line.number] : []))),
  }));
};

/** A head that stands beside its figures, or figures pushed aside in a row: never in one row, and not two heads. */
const mayBeOne = (one: Filling, other: Filling): boolean =>
  !(one.hasHead && other.hasHead) && ![...one.rows].some((row) => other.rows.has(row));

/** Neighbours that may be one column are put together, the nearest first. */
const joinNeighbours = (all: readonly Filling[]): readonly Filling[] => {
  const joined = [...all];
  for (;;) {
    let best: { readonly index: number; readonly gap: number } | undefined;
    joined.forEach((one, index) => {
      const other = joined[index + 1];
      if (other === undefined || !mayBeOne(one, other)) return;
      const gap = other.column.left - one.column.right;
      if (best === undefined || gap < best.gap) best = { index, gap };
    });
    const [one, other] = best === undefined ? [] : [joined[best.index], joined[best.index + 1]];
    if (best === undefined || one === undefined || other === undefined) return joined;
    joined.splice(best.index, 2, {
      column: { left: one.column.left, right: other.column.right },
      hasHead: one.hasHead || other.hasHead,
      rows: new Set([...one.rows, ...other.rows]),
    });
  }
};

/** The columns that a stretch stands over. */
export const columnsUnder = (stretch: Column, columns: readonly Column[]): readonly number[] =>
  columns.flatMap((column, index) => (meet(stretch, column) ? [index] : []));

const nearest = (word: Stretch, columns: readonly Column[]): number => {
  const distances = columns.map(({ left, right }) => Math.max(left - word.right, word.left - right, 0));
  return distances.indexOf(Math.min(...distances));
};

/** Whether a word after a single space still belongs to the text before it: it begins left of its column, in a small letter. */
const goesOn = (word: Stretch, column: Column | undefined): boolean =>
  column !== undefined && word.left < column.left && /^\p{Ll}/u.test(word.text);

/** Whether a word of a head begins the title of a column: "Target 2023", "% raggiungimento", but not the sign in "Peso %". */
const beginsTitle = (word: Stretch, next: Stretch | undefined): boolean =>
  (/^\p{Lu}/u.test(word.text) && !/^[IVX]+$/.test(word.text)) ||
  (word.text === '%' && /^\p{Ll}/u.test(next?.text ?? ''));

/** Words of a row's run that stands over several columns, each in its own. */
const partedWords = (words: readonly Stretch[], columns: readonly Column[]): readonly number[] => {
  const places: number[] = [];
  for (const word of words) {
    const before = places.at(-1);
    const own = columnsUnder(word, columns)[0] ?? before ?? nearest(word, columns);
    places.push(before !== undefined && goesOn(word, columns[own]) ? before : own);
  }
  return places;
};

/** Words of a head's run: titles of columns, parted where a word begins one and a column is left for it. */
const partedTitles = (words: readonly Stretch[], columns: readonly Column[]): readonly number[] => {
  const places: number[] = [];
  words.forEach((word, index) => {
    const before = places.at(-1);
    if (before !== undefined && !beginsTitle(word, words[index + 1])) places.push(before);
    else places.push(Math.max(columnsUnder(word, columns)[0] ?? nearest(word, columns), before ?? 0));
  });
  return places;
};

const placesOf = (
  run: Stretch,
  words: readonly Stretch[],
  columns: readonly Column[],
  isHead: boolean,
): readonly number[] => {
  const under = columnsUnder(run, columns);
  const own = under[0] ?? nearest(run, columns);
  if (isHead && words.some((word, index) => index > 0 && beginsTitle(word, words[index + 1])))
    return partedTitles(words, columns);
  return under.length > 1 ? partedWords(words, columns) : words.map(() => own);
};

/** The texts of a line by column. A run of words goes to the column that it stands over, else to the nearest; one over several is parted. */
export const cellsOf = (
  line: PrintedLine,
  columns: readonly Column[],
  isHead: boolean,
): readonly string[] => {
  const cells = columns.map((): string[] => []);
  for (const run of line.runs) {
    const words = line.words.filter((word) => meet(word, run));
    const places = placesOf(run, words, columns, isHead);
    words.forEach((word, index) => {
      cells[places[index] ?? 0]?.push(word.text);
    });
  }
  return cells.map((words) => words.join(' '));
};
