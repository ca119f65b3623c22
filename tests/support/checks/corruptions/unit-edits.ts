// Units of measure changed: behind a result whose target keeps its own, and in the description of an indicator.
import type { PrintedDocument } from '../printed-document.ts';
import { type Edit, replaced } from './corruption.ts';
import { isFigure, oneLine } from './figures.ts';
import type { Row } from './rows.ts';

/** The unit behind a result changed into another one; the target beside it keeps its own. */
export const otherUnit =
  (document: PrintedDocument, { result, target }: Row): Edit =>
  () => {
    if (!isFigure(result) || target === undefined || !isFigure(target.cell)) return undefined;
    const text = oneLine(result.published);
    const isShare = text.endsWith('%');
    if (!isShare && !text.endsWith('giorni')) return undefined;
    if (oneLine(target.cell.published).endsWith('%') !== isShare) return undefined;
    if (!isShare && !oneLine(target.cell.published).endsWith('giorni')) return undefined;
    const wrong = isShare ? text.replace(/ ?%$/, ' giorni') : text.replace(/ ?giorni$/, ' %');
    return replaced(document, { kind: 'unitOfMeasure', cell: result }, [text, wrong]);
  };

/** A unit as described, how its figures are printed, and the wrong unit. */
const UNITS: readonly (readonly [RegExp, RegExp, string])[] = [
  [/^(?:percentuale|%)$/i, /%$/, 'giorni'],
  [/^giorn[io]$/i, /giorni$/, 'percentuale'],
  [/^data$/i, /^\d\d\/\d\d\/\d{4}$/, 'percentuale'],
];

/** The unit of measure of the description changed, where the result is printed with the right one. */
export const otherUnitInWords =
  (document: PrintedDocument, { row: { unitOfMeasure: unit }, result }: Row): Edit =>
  () => {
    if (unit === undefined || !isFigure(result)) return undefined;
    const text = oneLine(unit.published);
    const [, printed, wrong] = UNITS.find(([pattern]) => pattern.test(text)) ?? [];
    if (wrong === undefined || printed?.test(oneLine(result.published)) !== true) return undefined;
    return replaced(document, { kind: 'unitInWords', cell: unit }, [text, wrong]);
  };
