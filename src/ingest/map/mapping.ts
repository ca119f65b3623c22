/** What all parts of the mapping work with: the year, the books of names, the report. */
import type { IndicatorId, LocalDate, NodeId, UnitId } from '../../kernel/index.ts';
import type { IndicatorRecord, Period, ReadCell } from '../../model/index.ts';
import type { CandidateNames, WeightReading } from './candidate.ts';
import type { IdBook } from './identity.ts';
import type { MapReport } from './map-issue.ts';
import type { PerspectiveBook } from './perspectives.ts';
import type { ProgrammeBook } from './programmes.ts';
import type { FiledRow } from './same-rows.ts';
import type { UnitBook } from './units.ts';

/** The common ground of a mapping. */
export interface Mapping {
  readonly year: number;
  readonly planVersion: string;
  readonly validFrom: LocalDate;
  readonly periods: readonly Period[];
  readonly names: CandidateNames;
  readonly weights: WeightReading;
  readonly ids: IdBook;
  readonly units: UnitBook;
  readonly perspectives: PerspectiveBook;
  readonly programmes: ProgrammeBook;
  readonly report: MapReport;
}

/** An indicator and its rows, with the cells that became data of the cycle and those that are only compared. */
export interface MappedRows {
  readonly id: IndicatorId;
  readonly rows: readonly FiledRow[];
  readonly parent: NodeId;
  readonly unitOf: (row: IndicatorRecord) => UnitId | undefined;
  readonly inputs: ReadonlySet<ReadCell>;
  /** Names of the parameters when the formula is over printed ones. */
  readonly parameters: readonly string[];
}
