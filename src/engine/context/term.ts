/** A cell of a context table as something to add up or divide: an exact amount with its kind, or why there is none. */
import { formatDecimal, parseDecimal, type Rational } from '../../kernel/index.ts';
import type { Cell, ContextAbsence } from '../../model/index.ts';

/** An amount with the decimals it is shown with. */
export interface Amount {
  readonly state: 'amount';
  readonly kind: 'number' | 'percent' | 'money';
  readonly unit: string | undefined;
  readonly exact: Rational;
  readonly digits: number;
}

/** What a cell gives to a computation. `words`: a text, a date or a yes/no, which no sum can hold. */
export type Term =
  | Amount
  | { readonly state: 'words' }
  | {
      readonly state: 'missing' | 'notApplicable' | 'notYetDue';
      readonly absence?: ContextAbsence;
    };

/** How many decimals are written. */
const digitsOf = (amount: string): number => amount.split('.')[1]?.length ?? 0;

/** A cell as entered; a cell that is not there is missing. */
export const termOf = (cell: Cell | undefined): Term => {
  if (cell === undefined) return { state: 'missing' };
  if (cell.state !== 'value') return { state: cell.state };
  const { value } = cell;
  if (value.kind === 'text' || value.kind === 'date' || value.kind === 'boolean') return { state: 'words' };
  const exact = parseDecimal(value.amount);
  if (exact === undefined) return { state: 'missing' };
  return { state: 'amount', kind: value.kind, unit: value.unit, exact, digits: digitsOf(value.amount) };
};

/** The amount as a cell, rounded half up to its decimals. */
export const cellOfTerm = (term: Term): Cell => {
  if (term.state === 'words') return { state: 'notApplicable' };
  if (term.state !== 'amount') return { state: term.state };
  const { kind, unit, exact, digits } = term;
  const amount = formatDecimal(exact, { mode: 'halfUp', digits });
  return { state: 'value', value: { kind, amount, ...(unit !== undefined && { unit }) } };
};

/** Whether a printed cell says something else than the computed one, at the decimals that it was printed with. */
export const differsFromPrinted = (printed: Cell | undefined, computed: Term): boolean => {
  if (printed?.state !== 'value') return false;
  const published = termOf(printed);
  if (published.state !== 'amount' || computed.state !== 'amount') return published.state !== computed.state;
  const at = (exact: Rational) => formatDecimal(exact, { mode: 'halfUp', digits: published.digits });
  return published.kind !== computed.kind || at(published.exact) !== at(computed.exact);
};
