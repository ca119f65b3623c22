/** What was read of units' tables and of trees as plain published texts, in the shape of the transcriptions beside the fixtures. */
import type { Place } from '../../../src/kernel/index.ts';
import type { IndicatorRecord, NodeRecord, ReadCell } from '../../../src/model/index.ts';

/** The line of a place in a file. */
export const lineOf = (place: Place): number => ('line' in place ? (place.line ?? 0) : 0);

const plain = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
const published = (cell: ReadCell | undefined): string => plain(cell?.published);

const figures = (record: IndicatorRecord) => ({
  result: published(record.results[0]?.value),
  target: published(record.targets[0]?.value.cell),
  achievement: published(record.achievement),
  score: published(record.score),
});

const head = (record: IndicatorRecord, lineOffset: number) => ({
  line: lineOf(record.place) - lineOffset,
  code: published(record.code),
  title: published(record.title),
  algorithm: published(record.algorithm),
});

/** The row of a unit's indicator. */
export const publishedUnitRow = (record: IndicatorRecord, lineOffset: number) => ({
  ...head(record, lineOffset),
  parameters: record.parameters.map(({ label, periods, spans, total }) => ({
    label: published(label),
    periods: periods.map(published),
    spans,
    total: published(total),
  })),
  ...figures(record),
});

/** The row of an indicator in a tree. */
export const publishedTreeRow = (record: IndicatorRecord) => ({
  ...head(record, 0),
  ...figures(record),
  offices: published(record.offices),
});

/** The row of a node in a tree. */
export const publishedNode = (node: NodeRecord) => ({
  line: lineOf(node.place),
  code: node.code ?? '',
  title: published(node.title),
  value: published(node.value),
  weighted: published(node.weighted),
  share: published(node.share),
  programme: published(node.programme),
  offices: published(node.offices),
  parent: node.parent ?? -1,
});

/** Every cell of a record that may be doubtful. */
export const cellsOf = (record: IndicatorRecord): readonly ReadCell[] =>
  [
    record.title,
    record.algorithm,
    ...record.parameters.flatMap(({ label, periods, total }) => [label, ...periods, total]),
    ...record.results.map(({ value }) => value),
    ...record.targets.map(({ value }) => value.cell),
    record.achievement,
    record.score,
  ].filter((cell) => cell !== undefined);
