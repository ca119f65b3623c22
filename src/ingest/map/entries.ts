/** The figures of an indicator as entries: each parameter of a unit in its periods, or the printed result. */
import type { IndicatorId, PeriodId, UnitId } from '../../kernel/index.ts';
import type { Entry, ParameterRecord, ReadCell, ResultKind } from '../../model/index.ts';
import { cellOf, isPrinted, printed, publishedAt, sameFigure } from './cells.ts';
import type { Mapping } from './mapping.ts';
import type { Measure } from './measure.ts';
import { parameterName } from './measure.ts';
import { resultOf } from './of-year.ts';
import type { FiledRow } from './same-rows.ts';

/** What entries are made from. */
export interface EntryRequest {
  readonly id: IndicatorId;
  readonly rows: readonly FiledRow[];
  readonly unitOf: (row: FiledRow['row']) => UnitId | undefined;
  readonly measure: Measure;
  readonly resultKind: ResultKind;
}

/** Entries with the printed cells that they were taken from. */
export interface MadeEntries {
  readonly entries: readonly Entry[];
  readonly inputs: ReadonlySet<ReadCell>;
}

interface Slot {
  readonly parameter: string;
  readonly unit: UnitId | null;
  readonly periods: readonly PeriodId[];
  readonly kind: ResultKind;
}

const entryOf = (mapping: Mapping, id: IndicatorId, slot: Slot, cell: ReadCell): Entry | undefined => {
  const { parameter, unit, periods, kind } = slot;
  const made = cellOf(cell);
  if (made === undefined || (made.state === 'value' && made.value.kind !== kind)) {
    if (isPrinted(cell)) mapping.report.add('map.resultNotRead', cell.place, printed(cell));
    return undefined;
  }
  const name = [id, unit ?? '', parameter, periods.length === 1 ? (periods[0] ?? '') : ''].join(' ');
  return {
    id: mapping.ids('e', name),
    indicator: id,
    parameter,
    unit,
    periods,
    cell: made,
    origin: publishedAt(cell.place),
  };
};

const ofParameter = (
  mapping: Mapping,
  request: EntryRequest,
  slot: Omit<Slot, 'periods'>,
  record: ParameterRecord,
): readonly (readonly [Entry, ReadCell])[] => {
  const all = mapping.periods.map(({ id }) => id);
  const isWhole = record.spans || record.periods.length !== all.length;
  const cells = isWhole
    ? [{ cell: record.periods.length === 1 || record.spans ? record.periods[0] : record.total, periods: all }]
    : record.periods.map((cell, index) => ({ cell, periods: all.slice(index, index + 1) }));
  return cells.flatMap(({ cell, periods }) => {
    if (cell === undefined) return [];
    const entry = entryOf(mapping, request.id, { ...slot, periods }, cell);
    return entry === undefined ? [] : [[entry, cell] as const];
  });
};

const ofParameters = (mapping: Mapping, request: EntryRequest): readonly (readonly [Entry, ReadCell])[] => {
  const done = new Set<UnitId>();
  return request.rows.flatMap(({ row }) => {
    const unit = request.unitOf(row);
    if (unit === undefined || done.has(unit)) return [];
    done.add(unit);
    return row.parameters.flatMap((record, index) => {
      const kind = request.measure.parameters[index]?.kind ?? request.resultKind;
      return ofParameter(mapping, request, { parameter: parameterName(index), unit, kind }, record);
    });
  });
};

/** One result for the administration and one for each unit: the first that is printed; others that differ are told. */
const ofResults = (mapping: Mapping, request: EntryRequest): readonly (readonly [Entry, ReadCell])[] => {
  const made = new Map<UnitId | null, readonly [Entry, ReadCell]>();
  const periods = mapping.periods.map(({ id }) => id);
  for (const filed of request.rows) {
    const unit = request.unitOf(filed.row) ?? null;
    const cell = resultOf(filed, mapping.year);
    if (!isPrinted(cell)) continue;
    const known = made.get(unit);
    if (known !== undefined) {
      const [entry, first] = known;
      const [value, other] = [first.understood, cell.understood];
      if (value !== undefined && other !== undefined && !sameFigure(value, other)) {
        mapping.report.add(
          'map.resultsDiffer',
          cell.place,
          `${printed(first)} / ${printed(cell)} (${entry.indicator})`,
        );
      }
      continue;
    }
    const slot = { parameter: 'result', unit, periods, kind: request.resultKind };
    const entry = entryOf(mapping, request.id, slot, cell);
    if (entry !== undefined) made.set(unit, [entry, cell]);
  }
  return [...made.values()];
};

/** The entries of an indicator. */
export const entriesOf = (mapping: Mapping, request: EntryRequest): MadeEntries => {
  const made = request.measure.isFormula ? ofParameters(mapping, request) : ofResults(mapping, request);
  return { entries: made.map(([entry]) => entry), inputs: new Set(made.map(([, cell]) => cell)) };
};
