// Whether a mistake that was put into a document is found: a finding that was not there before, at or near its place.
import type { Finding } from '../../../src/model/index.ts';
import type { Corruption } from './corruptions.ts';
import { findingsIn, type PrintedLines } from './printed-lines.ts';

/** Lines between a mistake and a place that is still near it: a card or the rows of a table around it. */
const NEAR = 12;

const linesOf = ({ places }: Finding): readonly number[] =>
  places.flatMap((place) => ('line' in place && place.line !== undefined ? [place.line] : []));

/** A finding in the numbers of lines of the document before. */
const keyOf = (finding: Finding, { line, moved }: Pick<Corruption, 'line' | 'moved'>): string => {
  const { rule, code, published, expected, params } = finding;
  const lines = linesOf(finding).map((each) => (each > line ? each - moved : each));
  return JSON.stringify([rule, code, published, expected, params, lines]);
};

/** The findings of a document before a mistake is put in. */
export interface Before {
  readonly document: PrintedLines;
  readonly known: ReadonlySet<string>;
}

/** The document as it is. */
export const before = (document: PrintedLines): Before => ({
  document,
  known: new Set(findingsIn(document).map((finding) => keyOf(finding, { line: 0, moved: 0 }))),
});

/** Remarks on quality list many rows and change with each of them: they find no mistake. */
const isRemark = ({ rule }: Finding): boolean => rule.startsWith('QUALITY-');

/** The findings that a mistake brings, near its place. */
export const found = ({ document, known }: Before, corruption: Corruption): readonly Finding[] =>
  findingsIn({ name: document.name, lines: corruption.lines }).filter(
    (finding) =>
      !isRemark(finding) &&
      !known.has(keyOf(finding, corruption)) &&
      linesOf(finding).some((line) => Math.abs(line - corruption.line) <= NEAR),
  );
