/**
 * What a document states, table form by table form: the common ground of checks, whether the document came from outside or from a
 * cycle of ours. A record keeps what was printed, where, and what was understood; it never corrects and never chooses.
 */
import type { Place } from '../kernel/index.ts';
import type { ReadCell } from './finding.ts';
import type { Goal } from './target.ts';

/** How the direction of a target was known: printed operator, the algorithm's text, the title's meaning, the row's other years, the user, or nothing. */
export type DirectionSource = 'operator' | 'algorithm' | 'title' | 'row' | 'asked' | 'default';

/** A target cell: `goal` when it was understood; `operator` as printed (`>=`, `< =`, `entro`). */
export interface ReadTarget {
  readonly cell: ReadCell;
  readonly goal?: Goal;
  readonly operator?: string;
  readonly directionSource?: DirectionSource;
}

/** A cell of a year; `year` absent when the column heading names none. `heading` is the column's heading as printed. */
export interface OfYear<Value> {
  readonly year?: number;
  readonly heading: string;
  readonly value: Value;
}

/** The table that a record stands in. `title` is the heading or caption nearest above it. */
export interface TableReference {
  readonly form: string;
  readonly title: string;
  readonly place: Place;
  /** Number of the table in its document, from 0. */
  readonly index: number;
}

/** A parameter of a unit's row: its label, a figure for each period as printed (`spans` when one cell covers them all), the year's figure. */
export interface ParameterRecord {
  readonly label: ReadCell;
  readonly periods: readonly ReadCell[];
  readonly spans: boolean;
  readonly total?: ReadCell;
}

/** One printed row of an indicator, in whatever table. Fields that the table does not have are absent. */
export interface IndicatorRecord {
  readonly table: TableReference;
  readonly place: Place;
  readonly level?: 'strategic' | 'operational' | 'fund';
  readonly code?: ReadCell;
  readonly title: ReadCell;
  /** Code and name of the unit whose table this is. */
  readonly unit?: { readonly code: string; readonly name: string };
  /** Code and title of the objective (or group) above, as printed nearest. */
  readonly objective?: { readonly code?: string; readonly title: string; readonly place: Place };
  readonly perspective?: string;
  readonly programme?: ReadCell;
  readonly weight?: ReadCell;
  readonly algorithm?: ReadCell;
  readonly source?: ReadCell;
  readonly type?: ReadCell;
  readonly unitOfMeasure?: ReadCell;
  readonly definition?: ReadCell;
  readonly baseline?: ReadCell;
  /** The year that the heading of the baseline names. */
  readonly baselineYear?: number;
  readonly parameters: readonly ParameterRecord[];
  readonly targets: readonly OfYear<ReadTarget>[];
  readonly results: readonly OfYear<ReadCell>[];
  readonly achievement?: ReadCell;
  readonly score?: ReadCell;
  /** What the row brings to the whole: its realisation times its weight. */
  readonly weighted?: ReadCell;
  readonly offices?: ReadCell;
  readonly notes?: ReadCell;
}

/** One printed row of a node of the tree: value and the two further columns of the roll-up, or its weight in a plan. */
export interface NodeRecord {
  readonly table: TableReference;
  readonly place: Place;
  readonly kind:
    | 'administration'
    | 'area'
    | 'strategicObjective'
    | 'operationalObjective'
    | 'group'
    | 'unit'
    | 'perspective';
  /** The abbreviation before code and title that says what the row is, as printed: "OS", "IS TOT". */
  readonly mark?: string;
  readonly code?: string;
  readonly title: ReadCell;
  readonly mission?: ReadCell;
  readonly programme?: ReadCell;
  readonly perspective?: ReadCell;
  readonly weight?: ReadCell;
  readonly value?: ReadCell;
  readonly weighted?: ReadCell;
  readonly share?: ReadCell;
  readonly offices?: ReadCell;
  /** Stated in an overview, which repeats what the tree or the cards say. */
  readonly isOverview?: true;
  /** Position of the node above in the list of nodes of this document; absent at the top or when the table is flat. */
  readonly parent?: number;
}

/** An amount of money of a card or budget table. `when`: planned, updated or spent. */
export interface AmountRecord {
  readonly label: string;
  readonly when: 'planned' | 'updated' | 'actual';
  readonly year?: number;
  /** A part of the amount above it ("di cui"). */
  readonly isPart: boolean;
  readonly cell: ReadCell;
}

/** A card of an objective: what it says of itself, and which of the document's indicators it lists. */
export interface CardRecord {
  readonly table: TableReference;
  readonly place: Place;
  readonly mission?: ReadCell;
  readonly programme?: ReadCell;
  readonly area?: ReadCell;
  readonly strategicObjective?: ReadCell;
  readonly objective: ReadCell;
  readonly code?: string;
  readonly projects: readonly { readonly code: string; readonly place: Place }[];
  readonly description?: ReadCell;
  readonly responsible?: ReadCell;
  /** Those who contribute or benefit, offices among them, cell by cell. */
  readonly stakeholders?: readonly ReadCell[];
  /** The span of time that the objective takes: "Annuale", "Triennio". */
  readonly span?: ReadCell;
  readonly amounts: readonly AmountRecord[];
  readonly percentSpent?: ReadCell;
  /** "Nr indicatori associati 4" */
  readonly declaredIndicators?: ReadCell;
  /** Positions in the document's list of indicators. */
  readonly indicators: readonly number[];
}

/** A line of a budget by objective: product or project, centre, amount; `subtotal` lines close what is above them. */
export interface BudgetRecord {
  readonly table: TableReference;
  readonly place: Place;
  readonly role: 'item' | 'subtotal' | 'total';
  readonly label: ReadCell;
  readonly code?: string;
  readonly objective?: string;
  readonly centre?: string;
  readonly amounts: readonly OfYear<ReadCell>[];
  /** Printed shares, each of two amounts of the line, which are named by their headings. */
  readonly shares?: readonly {
    readonly heading: string;
    readonly planned: string;
    readonly actual: string;
    readonly cell: ReadCell;
  }[];
  /** Amounts of a "di cui" right under the line. */
  readonly parts?: readonly OfYear<ReadCell>[];
}

/** An objective of a post (never of a person). */
export interface IndividualRecord {
  readonly table: TableReference;
  readonly place: Place;
  readonly post: string;
  /** Objective or programme that it stands under. */
  readonly objective?: { readonly code?: string; readonly title: string; readonly place: Place };
  readonly title: ReadCell;
  readonly code?: string;
  readonly weight?: ReadCell;
  readonly algorithm?: ReadCell;
  readonly target?: ReadTarget;
  readonly result?: ReadCell;
  readonly achievement?: ReadCell;
  readonly score?: ReadCell;
  readonly weighted?: ReadCell;
}

/** A printed total under a column of weights or of contributions, with the cells that it closes. */
export interface ColumnTotalRecord {
  readonly table: TableReference;
  readonly place: Place;
  readonly column: 'weight' | 'weighted';
  readonly heading: string;
  readonly total: ReadCell;
  readonly parts: readonly ReadCell[];
}

/** A table of context data (staff, indices, value added, services): rows of figures under columns that may be years. */
export interface ContextRecord {
  readonly table: TableReference;
  readonly columns: readonly { readonly label: string; readonly year?: number; readonly isShare: boolean }[];
  readonly rows: readonly {
    readonly label: ReadCell;
    readonly role: 'item' | 'total' | 'heading';
    readonly cells: readonly ReadCell[];
  }[];
}

/** A number declared in words ("gli obiettivi sono 6", "Nr indicatori 4") with what it counts. */
export interface CountRecord {
  readonly what:
    | 'indicators'
    | 'strategicObjectives'
    | 'operationalObjectives'
    | 'areas'
    | 'units'
    | 'reached'
    | 'other';
  readonly words: string;
  readonly declared: ReadCell;
  readonly listed?: number;
}

/** A phase or act with its date. */
export interface DatedRecord {
  readonly label: string;
  readonly cell: ReadCell;
}

/** A heading or free text with its place: for years, numbering, placeholders. */
export interface TextRecord {
  readonly role: 'heading' | 'columnHeading' | 'text';
  readonly text: string;
  readonly place: Place;
}

/**
 * A row of a table as it is printed, cell by cell, whatever form read it: for what rules look for in all words and in tables that no form
 * knows. `table` numbers the tables of the file; a line of a table that has lost its columns is a row of one cell, of no table.
 */
export interface PrintedRowRecord {
  readonly table?: number;
  readonly place: Place;
  readonly cells: readonly string[];
}

/** Everything that one document states. Lists are in the order of the document. */
export interface DocumentRecord {
  readonly file: string;
  readonly kind: 'pira' | 'relazione' | 'piano' | 'schede' | 'other';
  readonly administration?: string;
  /** The year whose results or plan it is about, as its title says; `plannedYears` the years of its plan. */
  readonly year?: number;
  readonly plannedYears: readonly number[];
  readonly indicators: readonly IndicatorRecord[];
  readonly nodes: readonly NodeRecord[];
  readonly cards: readonly CardRecord[];
  readonly budget: readonly BudgetRecord[];
  readonly individual: readonly IndividualRecord[];
  /** Absent where no table prints one. */
  readonly totals?: readonly ColumnTotalRecord[];
  readonly contexts: readonly ContextRecord[];
  readonly counts: readonly CountRecord[];
  readonly dates: readonly DatedRecord[];
  readonly texts: readonly TextRecord[];
  /** Absent in records that no file was read for. */
  readonly rows?: readonly PrintedRowRecord[];
}
