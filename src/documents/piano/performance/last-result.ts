/** The last known result of an indicator before the year of the plan. */
import type { Indicator } from '../../../model/index.ts';
import { unitOfIndicator } from '../../../wording/index.ts';
import { quantityFigure, text, textCell } from '../../blocks/inline.ts';
import { yearResultCell } from '../../cards/indicator-cells.ts';
import type { DocumentInput } from '../../input.ts';
import type { TableCell } from '../../tree.ts';

const baselineCell = (indicator: Indicator): TableCell =>
  indicator.baseline === undefined
    ? textCell('non rilevato')
    : {
        inlines: [
          quantityFigure(indicator.baseline, unitOfIndicator(indicator)),
          { kind: 'note', text: 'Valore di partenza indicato dal piano.' },
        ],
      };

/** The last result with its year; the starting value of the plan where no earlier year has one. */
export const lastResultCell = (input: DocumentInput, indicator: Indicator): TableCell => {
  const last = input
    .years(indicator.id)
    .findLast(
      ({ year, result, historical }) =>
        year < input.cycle.year && (result?.state === 'value' || historical !== undefined),
    );
  if (last === undefined) return baselineCell(indicator);
  const { inlines } = yearResultCell(input, indicator, last.year);
  return { inlines: [...inlines, text(` (${last.year})`)] };
};
