/**
 * Tables in lines whose empty lines part rows: the short cells of a row stand on one line, a cell that takes several lines stands on lines
 * of its own with an empty line behind it. Headings say what each column holds; the words of a row are parted by what they look like.
 */
import type { LaidTable } from '../../fixed-width/laid-tables.ts';
import type { LaidRow } from '../../fixed-width/rows.ts';
import { type Alignment, alignRow, type Token } from './align-row.ts';
import { type SpacedColumn, spacedHeads } from './heads.ts';

/** Lines without an empty one between; `at`: its first line, from 0. */
interface Segment {
  readonly at: number;
  readonly lines: readonly string[];
}

const segmentsOf = (lines: readonly string[]): readonly Segment[] => {
  const segments: { at: number; lines: string[] }[] = [];
  let isOpen = false;
  lines.forEach((line, at) => {
    const text = line.trim().replace(/[^\S\t]+/g, ' ');
    if (text !== '' && isOpen) segments.at(-1)?.lines.push(text);
    else if (text !== '') segments.push({ at, lines: [text] });
    isOpen = text !== '';
  });
  return segments;
};

const wordsOf = (text: string, line: number): readonly Token[] =>
  text.split(' ').map((word, index) => ({ text: word, line, isCell: false, startsLine: index === 0 }));

const wholeCell = (lines: readonly string[], line: number): Token => ({
  text: lines.join(' '),
  line,
  isCell: true,
  startsLine: true,
});

/** The ways to read a segment: one cell over all its lines, or a line of short cells and a cell below it. */
const readings = ({ at, lines }: Segment): readonly (readonly Token[])[] => {
  const [first = '', ...others] = lines;
  if (others.length === 0) return [wordsOf(first, at + 1)];
  return [[wholeCell(lines, at + 1)], [...wordsOf(first, at + 1), wholeCell(others, at + 2)]];
};

const MOST_SEGMENTS = 5;
const MOST_LINES = 12;
const LONGEST = 200;
/** A row that fits: its cells of figures are figures, and no more than a few cells are empty. */
const LEAST_SCORE = 0;

/** The caption of the next table or figure, and a line that says a figure in words. */
const CAPTION =
  /^(?:Tab(?:ella)?|Fig(?:ura)?|Grafico|Prospetto)\.? (?:n\. ?)?\d|^\p{L}[^:|]{8,70}: [\d.,]+ ?%?$/u;

/** Columns of which a row fills one at least. */
const TELLING: readonly SpacedColumn['kind'][] = ['figure', 'date', 'outcome'];

interface Row {
  readonly alignment: Alignment;
  readonly segments: number;
}

/** The row that begins with a segment: with as many segments as fit best; a single line ends a row. */
const rowAt = (
  segments: readonly Segment[],
  at: number,
  columns: readonly SpacedColumn[],
  above: readonly string[],
): Row | undefined => {
  let ways: readonly (readonly Token[])[] = [[]];
  let best: Row | undefined;
  for (let count = 1; count <= MOST_SEGMENTS; count += 1) {
    const segment = segments[at + count - 1];
    if (segment === undefined || segment.lines.length > MOST_LINES) break;
    if (segment.lines.some((line) => line.length > LONGEST || line.includes('\t') || CAPTION.test(line)))
      break;
    ways = ways.flatMap((way) => readings(segment).map((reading) => [...way, ...reading]));
    for (const way of ways) {
      const alignment = alignRow(way, columns, above);
      if (alignment === undefined) continue;
      if (best === undefined || alignment.score > best.alignment.score) best = { alignment, segments: count };
    }
    if (segment.lines.length === 1) break;
  }
  if (best === undefined || best.alignment.score < LEAST_SCORE) return undefined;
  const { cells } = best.alignment;
  const isTold = columns.some(
    ({ kind }, at) => TELLING.includes(kind) && /\d|\p{L}{2}/u.test(cells[at]?.text ?? ''),
  );
  return isTold ? best : undefined;
};

const TOTAL =
  /^(?:totale?|sub-?totale|performance (?:complessiva|totale|dell[a'])|(?:(?:grado|livello|percentuale) di )?(?:raggiungimento|conseguimento|realizzazione) (?:complessivo|totale|finale|dell'obiettivo|della scheda))/i;

/** What figures of one column share: a percent sign, decimals. */
const figureShape = (text: string): string =>
  `${text.endsWith('%') ? '%' : ''}${/,\d+/.test(text) ? ',' : ''}`;

/** Where the figures of a total stand among the columns that a total can have. */
const placesOf = (
  figures: readonly string[],
  columns: readonly SpacedColumn[],
  above: readonly string[],
): readonly number[] | undefined => {
  const closing = columns.flatMap(({ closes }, at) => (closes ? [at] : []));
  const [first, last] = [closing[0], closing.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  if (figures.length === closing.length) return closing;
  if (figures.length === 2) return [first, last];
  if (figures.length !== 1) return undefined;
  const shape = figureShape(figures[0] ?? '');
  return [closing.findLast((at) => figureShape(above[at] ?? '') === shape) ?? last];
};

/** A row that begins as totals do; its label stands in the first column. */
const totalRow = (
  segment: Segment | undefined,
  columns: readonly SpacedColumn[],
  above: readonly string[],
): Row | undefined => {
  const [line = ''] = segment?.lines ?? [];
  if (segment === undefined || segment.lines.length > 1 || !TOTAL.test(line) || CAPTION.test(line))
    return undefined;
  const words = line.split(' ');
  const label = words.findLastIndex((word) => !/^[-–]?\d[\d.,]*%?$/.test(word)) + 1;
  const figures = words.slice(label);
  const places = placesOf(figures, columns, above);
  if (places === undefined) return undefined;
  const cells = columns.map((_, at) => {
    const text = at === 0 ? words.slice(0, label).join(' ') : figures[places.indexOf(at)];
    return text === undefined ? undefined : { text, line: segment.at + 1 };
  });
  return { alignment: { cells, score: LEAST_SCORE }, segments: 1 };
};

/** A row of all its cells is no total, whatever its first words are. */
const nextRow = (
  segments: readonly Segment[],
  at: number,
  columns: readonly SpacedColumn[],
  above: readonly string[],
): Row | undefined => {
  const row = rowAt(segments, at, columns, above);
  const isWhole = row?.alignment.cells.every((cell) => cell !== undefined) === true;
  return isWhole ? row : (totalRow(segments[at], columns, above) ?? row);
};

const LEAST_ROWS = 2;
/** Pairs of a name and a figure are a table when there are several. */
const LEAST_OF_PAIRS = 3;
/** One row is a table where it fills so many columns. */
const WIDE = 5;

/** The tables in lines; `isTaken`: lines of tables that are known already. */
export const spacedTables = (
  lines: readonly string[],
  isTaken: (index: number) => boolean,
): readonly LaidTable[] => {
  const segments = segmentsOf(lines);
  const texts = segments.map((segment) => segment.lines);
  const tables: LaidTable[] = [];
  for (let index = 0; index < segments.length; index += 1) {
    const segment = segments[index];
    if (segment === undefined || isTaken(segment.at)) continue;
    const head = spacedHeads(texts, index);
    if (head === undefined) continue;
    const rows: LaidRow[] = [];
    let next = index + head.segments;
    for (;;) {
      const begin = segments[next];
      if (begin === undefined || isTaken(begin.at) || spacedHeads(texts, next) !== undefined) break;
      const above = head.columns.map((_, at) => rows.at(-1)?.[at]?.text ?? '');
      const row = nextRow(segments, next, head.columns, above);
      if (row === undefined) break;
      rows.push(row.alignment.cells);
      next += row.segments;
    }
    const isOnly =
      rows.length === 1 && head.columns.length >= WIDE && rows[0]?.every((cell) => cell !== undefined);
    const least = head.columns.length > 2 ? LEAST_ROWS : LEAST_OF_PAIRS;
    if (rows.length < least && isOnly !== true) continue;
    const last = segments[next - 1] ?? segment;
    const headings: LaidRow = head.columns.map(({ heading }) => ({ text: heading, line: segment.at + 1 }));
    tables.push({ from: segment.at, to: last.at + last.lines.length, rows: [headings, ...rows] });
    index = next - 1;
  }
  return tables;
};
