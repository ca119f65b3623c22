// Whether a mistake that was put into a document is found: a finding that was not there before, with a place in its table or card.
import type { Place } from '../../../src/kernel/index.ts';
import type { DocumentRecord, Finding } from '../../../src/model/index.ts';
import { type Corruption, withCorruption } from './corruptions/corruption.ts';
import { findingsIn, type PrintedDocument, recordOf } from './printed-document.ts';

const lineOf = (place: Place): readonly number[] =>
  'line' in place && place.line !== undefined ? [place.line] : [];

const linesOf = ({ places }: Finding): readonly number[] => places.flatMap(lineOf);

const keyOf = (finding: Finding): string => {
  const { rule, code, published, expected, params } = finding;
  return JSON.stringify([rule, code, published, expected, params, linesOf(finding)]);
};

/** What a document states and what is found in it before a mistake is put in. */
export interface Before {
  readonly document: PrintedDocument;
  readonly record: DocumentRecord;
  readonly findings: ReadonlySet<string>;
}

/** The document as it is. */
export const before = (document: PrintedDocument): Before => ({
  document,
  record: recordOf(document),
  findings: new Set(findingsIn(document).map(keyOf)),
});

/** Remarks on quality list many rows and change with each of them: they find no mistake. */
const isRemark = ({ rule }: Finding): boolean => rule.startsWith('QUALITY-');

const span = (lines: readonly number[], line: number): readonly number[] => {
  const [first, last] = [Math.min(...lines), Math.max(...lines)];
  return first <= line && line <= last
    ? Array.from({ length: last - first + 1 }, (_, index) => first + index)
    : [];
};

/** The rows of a card, which may be set as several small tables. */
const cardAround = ({ cards, indicators }: DocumentRecord, line: number): readonly number[] =>
  cards.flatMap((card) => {
    const rows = card.indicators.flatMap((position) => indicators[position] ?? []);
    const cells = rows.flatMap(({ results, targets }) => [
      ...results.map(({ value }) => value),
      ...targets.map(({ value }) => value.cell),
    ]);
    const places = [card.table, card, ...card.amounts.map(({ cell }) => cell), ...rows, ...cells];
    return span(
      places.flatMap(({ place }) => lineOf(place)),
      line,
    );
  });

/** The rows of the same table or card as the row, and the line above the table. */
const around = ({ document, record }: Before, line: number): ReadonlySet<number> => {
  const table = document.raw.blocks.find(
    (block) => block.kind === 'table' && block.rows.some(({ place }) => lineOf(place).includes(line)),
  );
  const lines = table?.kind === 'table' ? table.rows.flatMap(({ place }) => lineOf(place)) : [line];
  return new Set([...lines, Math.min(...lines) - 1, ...cardAround(record, line)]);
};

/** The findings that a mistake brings, with a place in its table or card. */
export const found = (known: Before, corruption: Corruption): readonly Finding[] => {
  const near = around(known, corruption.line);
  return findingsIn(withCorruption(known.document, corruption)).filter(
    (finding) =>
      !isRemark(finding) &&
      !known.findings.has(keyOf(finding)) &&
      linesOf(finding).some((line) => near.has(line)),
  );
};
