/** Units of measure beside figures: left out where the figure says them itself. */

/** What a figure says by itself, or what says nothing: percent and euro signs, "number", "date". */
const SAID = /^(%|percentuale|€|euro|valore assoluto|numero|num\.?|n\.?|sì\/no|si\/no|data)$/i;

/** The unit to print after a number, or undefined. */
export const printedUnit = (unitOfMeasure: string | undefined): string | undefined =>
  unitOfMeasure === undefined || SAID.test(unitOfMeasure.trim()) ? undefined : unitOfMeasure;
