/** Cells and quantities as figures of a calculation (docs/method/1-cells-periods-units.md, "Cells"). */
import { ONE, type Rational, rational, ZERO } from '../kernel/index.ts';
import type { Cell, Quantity } from '../model/index.ts';
import { exact } from './exact.ts';
import { notComputable, numberTerm, type Outcome, type Term, valued } from './outcome.ts';

/** A percentage as a fraction of one. */
export const ofPercentPoints = (points: Rational): Rational =>
  rational(points.numerator, points.denominator * 100n);

/** A fraction of one in percent points. */
export const toPercentPoints = (fraction: Rational): Rational =>
  rational(fraction.numerator * 100n, fraction.denominator);

/** A quantity inside a calculation; a text is not a figure. */
export const termOfQuantity = (quantity: Quantity): Outcome<Term> => {
  switch (quantity.kind) {
    case 'number':
    case 'money':
      return numberTerm(exact(quantity.amount));
    case 'percent':
      return numberTerm(ofPercentPoints(exact(quantity.amount)));
    case 'boolean':
      return numberTerm(quantity.value ? ONE : ZERO);
    case 'date':
      return valued({ kind: 'date', date: quantity.date });
    case 'text':
      return notComputable('kindMismatch');
  }
};

/** A cell inside a calculation; the four states are never confused. */
export const termOfCell = (cell: Cell): Outcome<Term> =>
  cell.state === 'value' ? termOfQuantity(cell.value) : { state: cell.state, reason: cell.state };
