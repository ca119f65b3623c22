/** An indicator: parameters that offices enter, a formula over them, and how periods and units are put together. */
import type { DecimalString, IndicatorId, LocalDate, NodeId, PeriodId, UnitId } from '../kernel/index.ts';
import type { Origin } from './origin.ts';
import type { Cell, Quantity } from './quantity.ts';
import type { Weight } from './weight.ts';

/** How several figures become one. Empty cells are skipped; `single` refuses a second value; `last` follows the periods' order. */
export type Aggregator = 'sum' | 'mean' | 'last' | 'max' | 'min' | 'latestDate' | 'earliestDate' | 'single';

/** Where the value of a parameter comes from. */
export type ParameterSource =
  | { readonly kind: 'entered'; readonly overPeriods: Aggregator }
  | { readonly kind: 'constant'; readonly value: Quantity }
  /** Result of the same indicator in an earlier year, from the cycle's history. */
  | { readonly kind: 'history'; readonly yearsBack: number }
  /** Result of another indicator of the same cycle, for the administration. */
  | { readonly kind: 'indicator'; readonly indicator: IndicatorId };

/** A named quantity of the formula; `label` is what offices read beside the cell. */
export interface Parameter {
  readonly name: string;
  readonly label: string;
  readonly kind: 'number' | 'percent' | 'money' | 'date' | 'boolean';
  readonly source: ParameterSource;
  readonly unitOfMeasure?: string;
}

/** A milestone: a yes/no, date or percent parameter with its weight among the milestones (percent points that add up to 100). */
export interface Milestone {
  readonly parameter: string;
  readonly weight: DecimalString;
  readonly due?: LocalDate;
}

/**
 * When the formula is applied: `year` — once, to the parameters put together over the periods; `period` — in each period, its
 * figures then put together (`periodEnd` is a name that the formula may use); `milestones` — no formula, weighted completion.
 */
export type Evaluation =
  | { readonly stage: 'year'; readonly formula: string }
  | { readonly stage: 'period'; readonly formula: string; readonly overPeriods: Aggregator }
  | { readonly stage: 'milestones'; readonly milestones: readonly Milestone[] };

/**
 * How the administration's figure comes from the units': `parameters` — each parameter is put together over the units, then the
 * formula; `results` — the units' results are put together; `none` — measured for the administration as such.
 */
export type OverUnits =
  | { readonly stage: 'parameters'; readonly aggregator: Aggregator }
  | { readonly stage: 'results'; readonly aggregator: Aggregator }
  | { readonly stage: 'none' };

/** Kinds of result. Milestones give percent points. */
export type ResultKind = 'number' | 'percent' | 'money' | 'date' | 'boolean';

/** The descriptive sheet of an indicator (decree of the prime minister of 18 September 2012, annex). */
export interface IndicatorSheet {
  readonly definition?: string;
  readonly algorithm?: string;
  readonly type?: string;
  readonly dataSource?: string;
  readonly sourceClass?: 'certified' | 'managementControl' | 'selfDeclared';
  readonly frequency?: string;
  readonly stakeholders?: readonly string[];
  readonly notes?: string;
}

/** An indicator of a plan version. `parent` is the objective or group under which its score is rolled up. */
export interface Indicator {
  readonly id: IndicatorId;
  readonly code: string;
  readonly title: string;
  readonly parent: NodeId;
  readonly level: 'strategic' | 'operational';
  readonly resultKind: ResultKind;
  readonly unitOfMeasure?: string;
  readonly parameters: readonly Parameter[];
  readonly evaluation: Evaluation;
  readonly overUnits: OverUnits;
  /** Units whose figures count; absent: every unit that has entries. */
  readonly contributors?: readonly UnitId[];
  readonly weights: readonly Weight[];
  readonly perspectives: readonly string[];
  readonly programmes: readonly string[];
  readonly inPira: boolean;
  /** Operational objective under which a strategic indicator is printed in the PIRA. */
  readonly linkedObjective?: NodeId;
  readonly baseline?: Quantity;
  readonly sheet: IndicatorSheet;
}

/** A result of an earlier year, already mapped to today's indicator by lineage; input of `history` parameters and of trends. */
export interface HistoricalResult {
  readonly indicator: IndicatorId;
  readonly year: number;
  readonly cell: Cell;
  readonly origin: Origin;
}

/** A figure entered for a parameter, a unit (`null`: the administration as such) and one or more periods (a printed cell may span). */
export interface Entry {
  readonly id: string;
  readonly indicator: IndicatorId;
  readonly parameter: string;
  readonly unit: UnitId | null;
  readonly periods: readonly PeriodId[];
  readonly cell: Cell;
  readonly origin: Origin;
  readonly supersedes?: string;
}
