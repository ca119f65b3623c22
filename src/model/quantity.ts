/** What a figure is: a number with its kind, a date, a yes or no, a text; and the four states of a cell that may hold one. */
import type { DecimalString, LocalDate } from '../kernel/index.ts';

/** A measured or planned quantity. `percent` amounts are percent points (`"96.43"`), `money` amounts are euro. */
export type Quantity =
  | { readonly kind: 'number' | 'percent' | 'money'; readonly amount: DecimalString; readonly unit?: string }
  | { readonly kind: 'date'; readonly date: LocalDate }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'text'; readonly text: string };

/** The kinds of quantity. */
export type QuantityKind = Quantity['kind'];

/** States of a cell without a value: never confused with each other, nor with zero. */
export type EmptyState = 'missing' | 'notApplicable' | 'notYetDue';

/** A cell: a value (zero included), or the reason why there is none. */
export type Cell =
  | { readonly state: 'value'; readonly value: Quantity }
  | { readonly state: EmptyState; readonly reason?: string };
