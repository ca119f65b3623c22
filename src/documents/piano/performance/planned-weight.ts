/** The planned weight of a thing as charts print it in place of a value, because a plan has no values yet. */

import type { DocumentInput } from '../../input.ts';
import type { Inline } from '../../tree.ts';
import { weightCell, weightUnder } from './weights.ts';

const printed = (inline: Inline | undefined): string => (inline?.kind === 'figure' ? inline.text : '');

/** "12,00 %", under one perspective where it is named; an empty text where there is no weight. */
export const plannedWeightText = (input: DocumentInput, id: string, perspective?: string): string => {
  const cell = perspective === undefined ? weightCell(input, id) : weightUnder(input, id, perspective);
  return printed(cell.inlines[0]);
};
