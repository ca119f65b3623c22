/** Tables that print an indicator once for each unit: the unit stands in a column of its own, and the figures are the unit's. */
import type { IndicatorRecord } from '../../../model/index.ts';
import { plainText, plainWords } from '../../values/plain-text.ts';

const nameOf = ({ code, title }: IndicatorRecord): string =>
  plainWords(`${code?.published ?? ''} ${title.published}`);

/** Units stand under "Uffici" or under a mere "Unità", which is read as the unit of measure. */
const unitOf = ({ offices, unitOfMeasure }: IndicatorRecord): string =>
  plainText((offices ?? unitOfMeasure)?.published ?? '');

/** Whether the table prints an indicator for several units, and none twice for one of them. */
const isByUnit = (indicators: readonly IndicatorRecord[]): boolean => {
  const names = new Set(indicators.map(nameOf));
  const pairs = new Set(indicators.map((each) => `${nameOf(each)} / ${unitOf(each)}`));
  return (
    names.size < indicators.length &&
    pairs.size === indicators.length &&
    indicators.every((each) => unitOf(each) !== '')
  );
};

/** The rows with the unit that each of them is about. */
export const withUnits = (indicators: readonly IndicatorRecord[]): readonly IndicatorRecord[] => {
  if (!isByUnit(indicators)) return indicators;
  return indicators.map((each) => {
    const unit = unitOf(each);
    const { unitOfMeasure, ...others } = each;
    const rest = each.offices === undefined && unitOfMeasure !== undefined ? others : each;
    return { ...rest, unit: { code: unit, name: unit } };
  });
};
