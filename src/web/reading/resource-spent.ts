/** How much of what was planned was spent. */
import { divide, formatDecimal, HUNDRED, isZero, multiply, type Rational } from '../../kernel/index.ts';
import { formatFigure } from '../../wording/index.ts';
import type { TableCell } from '../components/table/table-model.ts';

/** Percentage spent; "n.d." when an amount is unknown or nothing was planned: never an error text. */
export const spentCell = (planned: Rational | undefined, actual: Rational | undefined): TableCell => {
  const share =
    planned === undefined || actual === undefined || isZero(planned) ? undefined : divide(actual, planned);
  if (share === undefined) return { text: 'n.d.' };
  const points = multiply(share, HUNDRED);
  const text = formatDecimal(points, { mode: 'halfUp', digits: 2 });
  return { text: formatFigure(text, { kind: 'percent' }), csv: text.replace('.', ','), order: points };
};
