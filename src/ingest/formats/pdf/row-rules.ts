/** Tables ruled between their rows only: what stands between two level lines of one width is one row, however many lines its cells have. */
import type { Segment, TextLine } from './lines.ts';
import type { Box, PdfPage, PdfRule } from './page.ts';
import { partedHead } from './sub-heads.ts';
import { withTightColumns } from './tight-columns.ts';

/** Lines of a table begin and end under each other, in points. */
const SLACK = 4;
/** A row higher than this is no row. */
const HIGHEST = 300;

/** Between two level lines of one width: underlines of links bound nothing but themselves. */
interface Interval {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const isUnder = (one: PdfRule, other: PdfRule): boolean =>
  Math.abs(one.from - other.from) < SLACK && Math.abs(one.to - other.to) < SLACK;

/** The stretches between a level line and the next one of the same width. */
const intervalsOf = (page: PdfPage): readonly Interval[] => {
  const rules = [...page.horizontal].sort((one, two) => one.at - two.at).slice(0, 2000);
  return rules.flatMap((rule, index) => {
    const next = rules.slice(index + 1, index + 40).find((other) => isUnder(rule, other));
    return next === undefined || next.at - rule.at > HIGHEST
      ? []
      : [{ top: rule.at, bottom: next.at, left: rule.from - SLACK, right: rule.to + SLACK }];
  });
};

const around = (one: Box, two: Box): Box => [
  Math.min(one[0], two[0]),
  Math.min(one[1], two[1]),
  Math.max(one[2], two[2]),
  Math.max(one[3], two[3]),
];

/** Segments that stand under each other are one cell. */
const cellsOf = (lines: readonly TextLine[]): readonly Segment[] => {
  const cells: Segment[] = [];
  for (const segment of lines.flatMap(({ segments }) => segments)) {
    const over = cells.filter(
      ({ box }) => Math.min(box[2], segment.box[2]) > Math.max(box[0], segment.box[0]),
    );
    const [first] = over;
    if (first === undefined) cells.push(segment);
    else {
      const texts = [...over.map(({ text }) => text), segment.text];
      const box = over.reduce((sum, each) => around(sum, each.box), segment.box);
      const pieces = [...over.flatMap((each) => each.pieces), ...segment.pieces];
      cells.splice(cells.indexOf(first), 1, { text: texts.join(' '), box, pieces });
      for (const other of over.slice(1)) cells.splice(cells.indexOf(other), 1);
    }
  }
  return cells.sort((one, two) => one.box[0] - two.box[0]);
};

const wholeRow = (segments: readonly Segment[]): readonly TextLine[] => {
  const [first] = segments;
  if (first === undefined) return [];
  const box = segments.reduce((sum, segment) => around(sum, segment.box), first.box);
  return [{ segments, box, isRow: true }];
};

/** A line alone between two rules is a row when they stand close around it: further apart they belong to two tables with a caption between. */
const CLOSE_AROUND = 3;

const isLow = ({ top, bottom }: Interval, lines: readonly TextLine[]): boolean => {
  const [line] = lines;
  return (
    line !== undefined && lines.length === 1 && bottom - top < CLOSE_AROUND * (line.box[3] - line.box[1])
  );
};

/** The row of lines between two rules; years under the words of a head stay a row of their own. */
const rowOf = (interval: Interval, lines: readonly TextLine[]): readonly TextLine[] => {
  const parted = lines.length < 2 ? undefined : partedHead(lines.flatMap(({ segments }) => segments));
  const isYear = new Set(parted?.years ?? []);
  const ofSegments = (keep: (segment: Segment) => boolean): readonly Segment[] =>
    cellsOf(lines.map((line) => ({ ...line, segments: line.segments.filter(keep) })));
  const words = ofSegments((segment) => !isYear.has(segment));
  if (words.length + isYear.size < 2) return isLow(interval, lines) ? wholeRow(words) : lines;
  return [...wholeRow(words), ...wholeRow(ofSegments((segment) => isYear.has(segment)))];
};

/** Lines with more space above them than this share of their height begin something else. */
const APART = 1.2;

/** Only what stands next to the lower rule is a row: above it a caption may stand, where no rule parts it from the heads of a table. */
const linesBetween = (interval: Interval, lines: readonly TextLine[]): readonly TextLine[] => {
  const start = lines.findLastIndex((line, index) => {
    const before = lines[index - 1];
    return before !== undefined && line.box[1] - before.box[3] > APART * (line.box[3] - line.box[1]);
  });
  return start < 1
    ? rowOf(interval, lines)
    : [...lines.slice(0, start), ...rowOf(interval, lines.slice(start))];
};

/** Lines between two level lines, or a line outside of any. */
interface RuledRow {
  readonly interval: Interval | undefined;
  readonly lines: TextLine[];
}

/** Rows of which each begins where the one above ends. */
const tablesOf = (rows: readonly RuledRow[]): readonly (readonly RuledRow[])[] => {
  const tables: RuledRow[][] = [];
  for (const row of rows) {
    const table = tables.at(-1);
    const last = table?.at(-1);
    if (table !== undefined && row.interval !== undefined && last?.interval?.bottom === row.interval.top)
      table.push(row);
    else tables.push([row]);
  }
  return tables;
};

/** The lines of a page with those of one ruled row put together. */
export const withRuledRows = (lines: readonly TextLine[], page: PdfPage): readonly TextLine[] => {
  const intervals = intervalsOf(page);
  const intervalOf = ({ box }: TextLine): Interval | undefined => {
    const middle = (box[1] + box[3]) / 2;
    return intervals.findLast(
      ({ top, bottom, left, right }) => top < middle && middle < bottom && left < box[0] && box[2] < right,
    );
  };
  const groups: RuledRow[] = [];
  for (const line of lines) {
    const interval = intervalOf(line);
    const last = groups.at(-1);
    if (last !== undefined && interval !== undefined && last.interval === interval) last.lines.push(line);
    else groups.push({ interval, lines: [line] });
  }
  return tablesOf(groups).flatMap((rows) => {
    const parted = withTightColumns(rows.flatMap((row) => row.lines));
    let from = 0;
    return rows.flatMap(({ interval, lines: own }) => {
      const cells = parted.slice(from, from + own.length);
      from += own.length;
      return interval === undefined ? own : linesBetween(interval, cells);
    });
  });
};
