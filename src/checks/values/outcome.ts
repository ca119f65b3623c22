/** What a printed realisation says: a percentage, or in words whether the target was reached. */
import { HUNDRED, parseDecimal, type Rational } from '../../kernel/index.ts';
import type { ReadCell } from '../../model/index.ts';
import { amountOf } from './exact.ts';

/** The realisation in percent points: as printed, or all and nothing where it is told in words ("raggiunto", "non raggiunto", "sì"). */
export const realisedOf = (cell: ReadCell | undefined): Rational | undefined => {
  const quantity = cell?.understood;
  if (quantity?.kind !== 'boolean') return amountOf(cell);
  return quantity.value ? HUNDRED : parseDecimal('0');
};
