// Random unit tables set in narrow columns: what is read back is what was printed, or it says that it is in doubt.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocument, readPlainText } from '../../../../src/ingest/index.ts';
import type { IndicatorRecord, ReadCell } from '../../../../src/model/index.ts';
import { type PrintedRow, printedTable, printNarrow } from '../../../support/ingest/narrow-columns.ts';

const plain = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** What differs without saying that it is in doubt. */
const silent = (cell: ReadCell | undefined, wanted: string): readonly string[] =>
  cell?.status === 'ambiguous' || plain(cell?.published) === wanted
    ? []
    : [`${plain(cell?.published)} ≠ ${wanted}`];

const parameterFaults = (record: IndicatorRecord, row: PrintedRow): readonly string[] => {
  const isInDoubt = record.parameters.some(({ periods }) =>
    periods.some(({ status }) => status === 'ambiguous'),
  );
  if (record.parameters.length !== row.parameters.length) return isInDoubt ? [] : ['number of parameters'];
  return row.parameters.flatMap((wanted, index) => {
    const parameter = record.parameters[index];
    const cells = parameter?.periods ?? [];
    const isDoubtful = cells.some(({ status }) => status === 'ambiguous');
    if (!isDoubtful && parameter?.spans !== wanted.spans) return [`span of ${wanted.label}`];
    const texts = isDoubtful ? [] : wanted.periods.flatMap((text, period) => silent(cells[period], text));
    return [...texts, ...silent(parameter?.label, wanted.label), ...silent(parameter?.total, wanted.total)];
  });
};

const faultsOf = (record: IndicatorRecord, row: PrintedRow): readonly string[] => [
  ...silent(record.code, row.code),
  ...silent(record.title, row.title),
  ...silent(record.algorithm, row.algorithm),
  ...parameterFaults(record, row),
  ...[record.results[0]?.value, record.targets[0]?.value.cell, record.achievement, record.score].flatMap(
    (cell, index) => silent(cell, row.tail[index] ?? ''),
  ),
];

const read = (text: string) =>
  readDocument(readPlainText({ name: 'prova.txt', bytes: new TextEncoder().encode(text) })).record;

test('nothing is silently different', () => {
  fc.assert(
    fc.property(printedTable, (table) => {
      const record = read(printNarrow(table));
      expect(record.indicators).toHaveLength(table.rows.length);
      const faults = table.rows.flatMap((row, index) => {
        const indicator = record.indicators[index];
        return indicator === undefined ? ['missing row'] : faultsOf(indicator, row);
      });
      expect(faults).toEqual([]);
    }),
    { numRuns: 400 },
  );
});
