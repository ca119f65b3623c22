/** Of which kind the figures of a row are, when they all agree. */
import type { IndicatorRecord, QuantityKind, ReadCell } from '../../model/index.ts';

/** The cells of the row's targets and results. */
export const measuredCells = ({ targets, results }: IndicatorRecord): readonly ReadCell[] => [
  ...results.map(({ value }) => value),
  ...targets.map(({ value }) => value.cell),
];

/** The kind of the row's figures; `undefined` when there are none or they differ. */
export const rowKind = (indicator: IndicatorRecord): QuantityKind | undefined => {
  const kinds = new Set(
    measuredCells(indicator).flatMap(({ understood, status }) =>
      understood === undefined || status === 'ambiguous' ? [] : [understood.kind],
    ),
  );
  const [kind] = kinds;
  return kinds.size === 1 ? kind : undefined;
};

/** A figure of the row, to show. */
export const sampleFigure = (indicator: IndicatorRecord): string =>
  measuredCells(indicator)
    .find(({ understood }) => understood !== undefined)
    ?.published.replace(/\s+/g, ' ')
    .trim() ?? '';
