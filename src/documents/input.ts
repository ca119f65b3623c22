/** What a document is made from; `app` prepares it, a composer only reads it. */
import type { IndicatorId, LocalDate, Rational, UnitId } from '../kernel/index.ts';
import type {
  Basis,
  ComputedTable,
  CycleFile,
  CycleLookup,
  Figure,
  Goal,
  Indicator,
  NamedUnit,
  Period,
  Quantity,
  Reference,
  ResultNode,
  ResultState,
  Target,
} from '../model/index.ts';
import type { Status, StatusKind } from '../wording/index.ts';

/** Look-ups with the status of each thing by the rulebook's thresholds. */
export interface DocumentLookup extends CycleLookup {
  status(id: string): Status;
}

/** One year of an indicator by lineage: its result where the year has a cycle, else the historical figure; what was aimed at. */
export interface YearPoint {
  readonly year: number;
  readonly indicator: string;
  readonly result?: ResultNode;
  readonly historical?: Quantity;
  readonly target?: string;
  readonly goal?: Goal;
  readonly relation: 'same' | 'split' | 'merged' | 'redefined';
}

/** A published figure beside the computed one. */
export interface PublishedFigure {
  readonly reference: Reference;
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly computed?: string;
  readonly equal: boolean;
  readonly kind: 'reproduced' | 'contradiction' | 'input' | 'notReproducible';
  readonly node?: ResultNode;
}

/** How many cells the offices owe and have filled. */
export interface CellCounts {
  readonly due: number;
  readonly filled: number;
  readonly missing: number;
  readonly notApplicable: number;
  readonly notYetDue: number;
}

/** How an indicator stands at the end of a period against what is expected so far; figures of sums are cumulative. */
export interface PeriodStanding {
  readonly period: Period;
  readonly state: ResultState;
  readonly result?: Figure;
  readonly shownResult?: string;
  readonly expected?: Figure;
  readonly shownExpected?: string;
  /** Achievement against what is expected so far, in percent points. */
  readonly achievement?: Rational;
  readonly shownAchievement?: string;
  readonly status: StatusKind;
}

/** Everything that a composer may read. Nothing in it depends on the clock. */
export interface DocumentInput {
  readonly cycle: CycleFile;
  /** SHA-256 of the cycle's canonical form. */
  readonly sha256: string;
  /** The day of the document; absent when nobody has dated it. */
  readonly date?: LocalDate;
  /** The basis on which figures are shown, and its look-ups; `measured` has those of the measured basis. */
  readonly basis: Basis;
  readonly lookup: DocumentLookup;
  readonly measured: DocumentLookup;
  /** Units with a result of their own, in the chart of the year. */
  readonly reportingUnits: readonly NamedUnit[];
  /** Indicators that a unit answers for, in the order of the plan. */
  ownRows(unit: UnitId): readonly Indicator[];
  /** The target in force of an indicator for any year of the plan. */
  targetOf(indicator: IndicatorId, year: number): Target | undefined;
  /** The years of an indicator by lineage, earliest first, this one included. */
  years(indicator: IndicatorId): readonly YearPoint[];
  /** How an indicator stands at the end of each period, for a unit or for the administration. */
  progress(indicator: IndicatorId, unit?: UnitId): readonly PeriodStanding[];
  /** Context tables with totals and shares computed. */
  readonly tables: readonly ComputedTable[];
  readonly published: readonly PublishedFigure[];
  readonly completeness: {
    readonly total: CellCounts;
    readonly byUnit: ReadonlyMap<UnitId | null, CellCounts>;
  };
}
