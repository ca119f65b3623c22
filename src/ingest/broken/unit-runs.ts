/**
 * Runs of figures in the row of a unit's indicator. How many cells a run has, empty ones counted from the blanks, says what it holds:
 * a parameter's figures, the row's result with target and realisation, or both. Values never decide.
 */
import type { RunCell } from './pieces.ts';

/** How many periods and how many columns after the total the table has. */
export interface UnitShape {
  readonly periods: number;
  readonly hasTotal: boolean;
  readonly tail: number;
}

/** What a run of cells holds. `period`: one cell for each period, or one that spans them all. */
export interface RunForm {
  readonly lacksLabel: boolean;
  readonly period: readonly RunCell[];
  readonly spans: boolean;
  readonly total?: RunCell;
  readonly tail?: readonly RunCell[];
}

interface Wanted {
  readonly lacksLabel: boolean;
  readonly spans: boolean;
  readonly hasTail: boolean;
}

const sizeOf = (shape: UnitShape, wanted: Wanted): number =>
  (wanted.lacksLabel ? 1 : 0) +
  (wanted.spans ? 1 : shape.periods) +
  (shape.hasTotal ? 1 : 0) +
  (wanted.hasTail ? shape.tail : 0);

const ALL: readonly Wanted[] = [false, true].flatMap((lacksLabel) =>
  [false, true].flatMap((spans) => [true, false].map((hasTail) => ({ lacksLabel, spans, hasTail }))),
);

const formOf = (cells: readonly RunCell[], shape: UnitShape, wanted: Wanted): RunForm => {
  const own = wanted.lacksLabel ? cells.slice(1) : cells;
  const periods = wanted.spans ? 1 : shape.periods;
  const after = periods + (shape.hasTotal ? 1 : 0);
  return {
    lacksLabel: wanted.lacksLabel,
    spans: wanted.spans,
    period: own.slice(0, periods),
    ...(shape.hasTotal && { total: own[periods] }),
    ...(wanted.hasTail && { tail: own.slice(after) }),
  };
};

/** What a run may be; more than one form when the counts allow it. */
export const runForms = (
  cells: readonly RunCell[],
  shape: UnitShape,
  allows: { readonly tail: boolean; readonly emptyLabel: boolean },
): readonly RunForm[] =>
  ALL.filter(
    (wanted) =>
      sizeOf(shape, wanted) === cells.length &&
      (allows.tail || !wanted.hasTail) &&
      (!wanted.lacksLabel || (allows.emptyLabel && cells[0] === undefined)) &&
      (!wanted.spans || (shape.periods > 1 && cells[wanted.lacksLabel ? 1 : 0] !== undefined)),
  ).map((wanted) => formOf(cells, shape, wanted));

/** The most cells that a run can have. */
export const longestRun = (shape: UnitShape): number =>
  sizeOf(shape, { lacksLabel: true, spans: false, hasTail: true });
