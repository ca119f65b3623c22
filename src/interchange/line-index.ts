/** Lines and columns of offsets in a text, and lines of JSON paths. */
import type { Place } from '../kernel/index.ts';
import type { JsonPath } from './json-path.ts';
import { type MemberOffsets, readJson } from './json-text.ts';

/** A position as editors count it, both from 1; columns count UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The position of an offset. */
export const positionOf = (text: string, offset: number): Position => {
  let [line, start] = [1, 0];
  for (let next = text.indexOf('\n'); next !== -1 && next < offset; next = text.indexOf('\n', next + 1)) {
    line += 1;
    start = next + 1;
  }
  return { line, column: offset - start + 1 };
};

const lineStarts = (text: string): readonly number[] => {
  const starts = [0];
  for (let next = text.indexOf('\n'); next !== -1; next = text.indexOf('\n', next + 1)) starts.push(next + 1);
  return starts;
};

/** How many starts lie at or before the offset, by halving. */
const lineAt = (starts: readonly number[], offset: number): number => {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * A function from JSON path to line. A path that is not in the text (a field that is missing, or that a migration made)
 * has the line of the nearest value around it. Reads the text again, so that a file without issues pays nothing.
 */
const lineIndex = (text: string): ((path: JsonPath) => number) => {
  const offsets: MemberOffsets = new Map();
  const root = readJson(text, offsets).value;
  const starts = lineStarts(text);
  return (path) => {
    let [value, offset]: [unknown, number] = [root, 0];
    for (const step of path) {
      if (typeof value !== 'object' || value === null) break;
      const next = offsets.get(value)?.get(step);
      if (next === undefined) break;
      offset = next;
      value = Reflect.get(value, step);
    }
    return lineAt(starts, offset);
  };
};

/** Longest text (code units) whose lines are indexed: beyond it places name the file only, so that junk is refused quickly. */
const MAXIMUM_INDEXED = 8_000_000;

/** A function from JSON path to place in the file; the text is indexed when the first place inside it is asked for. */
export const placesIn = (text: string, file: string): ((path: JsonPath) => Place) => {
  let lineOf: ((path: JsonPath) => number) | undefined;
  return (path) => {
    if (path.length === 0 || text.length > MAXIMUM_INDEXED) return { file };
    lineOf ??= lineIndex(text);
    return { file, line: lineOf(path) };
  };
};
