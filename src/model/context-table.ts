/** Context data of a cycle (staff, indices, territory, services …) as tables with named cells. */
import type { Origin } from './origin.ts';
import type { Cell } from './quantity.ts';

/**
 * How the cells of a row or column follow from others, named by their ids: `sum` adds and subtracts; `share` is a part of a whole in
 * percent points with so many decimals; `shareOfRow` the part that a cell of `column` is of the same column's cell in row `row`.
 */
export type ContextComputation =
  | { readonly kind: 'sum'; readonly plus: readonly string[]; readonly minus?: readonly string[] }
  | { readonly kind: 'share'; readonly part: string; readonly whole: string; readonly digits: number }
  | { readonly kind: 'shareOfRow'; readonly column: string; readonly row: string; readonly digits: number };

/** A column of a context table. A computed column's cells hold what was printed, for comparison only. */
export interface ContextColumn {
  readonly id: string;
  readonly label: string;
  readonly year?: number;
  readonly computed?: ContextComputation;
}

/** A row: its cells in the order of the columns. A computed row's cells hold what was printed, for comparison only. */
export interface ContextRow {
  readonly id: string;
  readonly label: string;
  readonly role: 'item' | 'total' | 'share' | 'heading';
  readonly cells: readonly Cell[];
  readonly computed?: ContextComputation;
}

/** A context table. */
export interface ContextTable {
  readonly id: string;
  readonly title: string;
  readonly chapter: string;
  readonly columns: readonly ContextColumn[];
  readonly rows: readonly ContextRow[];
  readonly origin: Origin;
  readonly note?: string;
}

/**
 * Why a computed cell has no figure: an item is missing, not yet due, of another kind or unit, or named but not in the table; the computation
 * goes round in a circle; the whole of a share is zero. `item`: the label (or the unknown id) of what it is about.
 */
export interface ContextAbsence {
  readonly code:
    | 'missingItem'
    | 'notYetDueItem'
    | 'mixedKinds'
    | 'unknownItem'
    | 'circularComputation'
    | 'zeroWhole';
  readonly item: string;
}

/** A cell as computed (or entered); `published` is what was printed where the computed figure differs from it. */
export interface ComputedCell {
  readonly cell: Cell;
  readonly isComputed: boolean;
  readonly published?: Cell;
  readonly absence?: ContextAbsence;
}

/** A context table with its totals and shares computed from its items. */
export interface ComputedTable {
  readonly table: ContextTable;
  readonly rows: readonly { readonly row: ContextRow; readonly cells: readonly ComputedCell[] }[];
}

/** A narrative section of a document, in a small Markdown subset; figures are references to results (`{{1.1.value}}`). */
export interface Narrative {
  readonly id: string;
  readonly document: string;
  readonly chapter: string;
  readonly title: string;
  readonly text: string;
  readonly notRelevant?: string;
}
