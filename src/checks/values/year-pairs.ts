/** Targets and results of a row that belong to the same year. */
import type { DocumentRecord, IndicatorRecord, ReadCell, ReadTarget } from '../../model/index.ts';

/** A target and the result of its year. */
export interface YearPair {
  readonly target: ReadTarget;
  readonly result: ReadCell;
  readonly year?: number;
}

/** The pairs of a row; a single target and a single result belong together also when a heading names no year. */
export const yearPairs = ({ targets, results }: IndicatorRecord): readonly YearPair[] => {
  const [target, ...otherTargets] = targets;
  const [result, ...otherResults] = results;
  if (target === undefined || result === undefined) return [];
  if (otherTargets.length + otherResults.length === 0) {
    const year = target.year ?? result.year;
    const isSame = target.year === undefined || result.year === undefined || target.year === result.year;
    return isSame
      ? [{ target: target.value, result: result.value, ...(year !== undefined && { year }) }]
      : [];
  }
  return results.flatMap(({ year, value }) => {
    const own = year === undefined ? undefined : targets.find((each) => each.year === year);
    return own === undefined || year === undefined ? [] : [{ target: own.value, result: value, year }];
  });
};

/** The pair to which the realisation of the row belongs: its only one, or that of the document's year. */
export const reportedPair = (document: DocumentRecord, indicator: IndicatorRecord): YearPair | undefined => {
  const pairs = yearPairs(indicator);
  return pairs.length === 1
    ? pairs[0]
    : pairs.find(({ year }) => year !== undefined && year === document.year);
};

/** The rows of a document whose result of the year was understood, each with its pair. */
export const reportedRows = (
  document: DocumentRecord,
): readonly (YearPair & { readonly row: IndicatorRecord })[] =>
  document.indicators.flatMap((row) => {
    const pair = reportedPair(document, row);
    return pair === undefined || pair.result.understood === undefined ? [] : [{ row, ...pair }];
  });
