// Whether a spreadsheet program came to the same figures as the engine.
import type { ResultNode, ResultSet } from '../../../src/model/index.ts';
import { serialOf } from './indicator-rows.ts';
import type { Workbook } from './model.ts';

/** How many figures were compared, and which differ. */
export interface Agreement {
  readonly compared: number;
  readonly equal: number;
  readonly different: readonly string[];
}

/** Spreadsheets reckon with binary fractions of some 15 digits: beyond this distance two figures differ. */
const TOLERANCE = 1e-9;

/** The engine's figure as a floating number, for the comparison only. */
const numberOf = ({ figure }: ResultNode): number | undefined => {
  if (figure === undefined || figure.kind === 'boolean') return undefined;
  if (figure.kind === 'date') return serialOf(figure.date);
  return Number(figure.exact.numerator) / Number(figure.exact.denominator);
};

/** Fields that the workbook must have for every subject of the cycle. */
const FIELDS: ReadonlySet<string> = new Set(['result', 'achievement', 'score', 'value', 'weighted', 'share']);

/** Compares every figure of the engine with the cell of the workbook; a figure without a cell counts as different. */
export const compareFigures = (
  results: ResultSet,
  workbook: Workbook,
  read: (row: number, column: number) => unknown,
): Agreement => {
  const different: string[] = [];
  let compared = 0;
  for (const node of results.nodes.values()) {
    if (!FIELDS.has(node.field)) continue;
    compared += 1;
    const place = workbook.results.get(node.key);
    const expected = numberOf(node);
    const found = place === undefined ? undefined : read(place.row, place.column);
    const isEqual =
      expected !== undefined &&
      typeof found === 'number' &&
      Math.abs(found - expected) <= TOLERANCE * Math.max(1, Math.abs(expected));
    if (!isEqual) different.push(`${node.key}: ${String(found)} instead of ${node.shown}`);
  }
  return { compared, equal: compared - different.length, different };
};
