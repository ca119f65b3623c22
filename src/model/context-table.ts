/** Context data of a cycle (staff, indices, territory, services …) as tables with named cells. */
import type { Origin } from './origin.ts';
import type { Cell } from './quantity.ts';

/** A column of a context table. */
export interface ContextColumn {
  readonly id: string;
  readonly label: string;
  readonly year?: number;
}

/** A row: its cells in the order of the columns. `role` marks rows whose figures are computed from the others. */
export interface ContextRow {
  readonly id: string;
  readonly label: string;
  readonly role: 'item' | 'total' | 'share' | 'heading';
  readonly cells: readonly Cell[];
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

/** A narrative section of a document, in a small Markdown subset; figures are references to results (`{{1.1.value}}`). */
export interface Narrative {
  readonly id: string;
  readonly document: string;
  readonly chapter: string;
  readonly title: string;
  readonly text: string;
  readonly notRelevant?: string;
}
