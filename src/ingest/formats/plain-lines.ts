/** Plain text and Markdown as blocks: lines with tabs and lines between bars are rows of tables, so are lines laid out in columns; lines with `#` are headings. */
import type { Issue } from '../../kernel/index.ts';
import type { RawBlock, RawCell, RawDocument, RawRow } from '../raw.ts';
import { decodeText } from './decode.ts';
import { type LaidTable, laidTables } from './fixed-width/laid-tables.ts';
import type { LaidRow } from './fixed-width/rows.ts';
import { cardFields } from './run-on/card-fields.ts';
import { runOnTables } from './run-on/run-on-tables.ts';
import { spacedTables } from './run-on/spaced/spaced-tables.ts';
import { withRowsOnLines } from './stacked-rows.ts';

/** A file to be read. */
export interface TextFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const HEADING = /^(#{1,6})\s+(.*)$/;
const BARS = /^\s*\|(.*)\|\s*$/;
const RULE = /^\s*\|?(?:\s*:?-{2,}:?\s*\|)+\s*(?::?-{2,}:?\s*)?$/;

const cellTexts = (line: string): readonly string[] | undefined => {
  const bars = BARS.exec(line);
  if (bars !== null)
    return (bars[1] ?? '').split(/(?<!\\)\|/).map((text) => text.replaceAll('\\|', '|').trim());
  return line.includes('\t') ? line.split('\t') : undefined;
};

/** Gives out the numbers of atoms. */
interface Counter {
  next: number;
}

const rowOf = (texts: readonly string[], place: RawRow['place'], counter: Counter): RawRow => ({
  place,
  cells: texts.map((text, column): RawCell => {
    const atom = counter.next;
    counter.next += 1;
    return { atom, text, place, column, columns: 1, rows: 1 };
  }),
});

const blockOf = (line: string, place: RawRow['place'], counter: Counter): RawBlock => {
  const texts = cellTexts(line);
  if (texts !== undefined) return { kind: 'table', place, rows: [rowOf(texts, place, counter)] };
  const heading = HEADING.exec(line);
  const atom = counter.next;
  counter.next += 1;
  return heading === null
    ? { kind: 'line', atom, text: line, place }
    : { kind: 'heading', level: heading[1]?.length ?? 1, atom, text: line, place };
};

/** The line that most cells of a row begin on: that of its figures. */
const lineOf = (row: LaidRow): number => {
  const lines = row.flatMap((cell) => cell?.line ?? []);
  const times = (line: number): number => lines.filter((each) => each === line).length;
  return lines.reduce((best, line) => (times(line) > times(best) ? line : best), lines[0] ?? 1);
};

const laidBlock = ({ rows, from }: LaidTable, file: string, counter: Counter): RawBlock => ({
  kind: 'table',
  place: { file, line: from + 1 },
  rows: rows.map((row): RawRow => {
    const place = { file, line: lineOf(row) };
    const { cells } = rowOf(
      row.map((cell) => cell?.text ?? ''),
      place,
      counter,
    );
    return {
      place,
      cells: cells.map((cell, column) => {
        const line = row[column]?.line;
        return line === undefined ? cell : { ...cell, place: { file, line } };
      }),
    };
  }),
});

/** Rows that follow each other without another line between are one table; tables laid out with spaces are whole already. */
const withTables = (blocks: readonly RawBlock[]): readonly RawBlock[] => {
  const joined: RawBlock[] = [];
  let open: { place: RawRow['place']; rows: RawRow[] } | undefined;
  for (const block of blocks) {
    if (block.kind !== 'table' || block.rows.length > 1) {
      open = undefined;
      joined.push(block);
    } else if (open === undefined) {
      open = { place: block.place, rows: [...block.rows] };
      joined.push({ kind: 'table', ...open });
    } else open.rows.push(...block.rows);
  }
  return joined;
};

/** A line that only draws the rule of a Markdown table holds no text of the document. */
const isRule = (line: string): boolean => RULE.test(line);

/** The positions of a table's lines. */
const linesOf = ({ from, to }: LaidTable): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, position) => from + position);

/** Reads a text file. */
export const readPlainText = ({ name, bytes }: TextFile): RawDocument => {
  const { text, isGuessed } = decodeText(bytes);
  const counter = { next: 0 };
  const lines = withRowsOnLines(text.replace(/\r\n?/g, '\n').split('\n'));
  const issues: readonly Issue[] = isGuessed
    ? [{ code: 'encodingGuessed', severity: 'notice', place: { file: name }, params: {} }]
    : [];
  const aligned = laidTables(lines);
  const isIn = (tables: readonly LaidTable[]): ((index: number) => boolean) => {
    const own = new Set(tables.flatMap(linesOf));
    return (index) => own.has(index);
  };
  const spaced = [...aligned, ...spacedTables(lines, isIn(aligned))];
  const tables = [...spaced, ...runOnTables(lines, isIn(spaced))];
  const laid = [...tables, ...cardFields(lines, isIn(tables))];
  const begins = new Map(laid.map((table) => [table.from, table]));
  const blocks: RawBlock[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const table = begins.get(index);
    const line = lines[index] ?? '';
    if (table !== undefined) {
      blocks.push(laidBlock(table, name, counter));
      index = table.to - 1;
    } else if (!isRule(line)) blocks.push(blockOf(line, { file: name, line: index + 1 }, counter));
  }
  return { file: name, format: 'text', blocks: withTables(blocks), issues };
};
