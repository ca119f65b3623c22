/** The rows of one indicator: those of the units with their data, and those of the whole administration. */
import { add, type Rational, ZERO } from '../../kernel/index.ts';
import type { DocumentRecord, IndicatorRecord } from '../../model/index.ts';
import { firstOfEach, groupBy } from './group.ts';
import { yearAmount } from './row-figures.ts';
import { indicatorKey } from './titles.ts';

/** An indicator that units measure and the administration reports. */
export interface MeasuredByUnits {
  readonly units: readonly IndicatorRecord[];
  readonly whole: readonly IndicatorRecord[];
}

/** All indicators of the documents, taken together, of which at least two units print their data. Posts have no data. */
export const measuredByUnits = (documents: readonly DocumentRecord[]): readonly MeasuredByUnits[] => {
  const rows = documents.flatMap(({ indicators }) => indicators);
  return [...groupBy(rows, indicatorKey).values()].flatMap((same) => {
    const own = same.filter(({ unit, parameters }) => unit !== undefined && parameters.length > 0);
    const units = firstOfEach(own, ({ unit }) => unit?.code);
    const whole = same.filter(({ unit }) => unit === undefined);
    return units.length < 2 || whole.length === 0 ? [] : [{ units, whole }];
  });
};

/** The year's figures of one parameter of all units, added up; `undefined` when one unit does not print it. */
export const summed = (units: readonly IndicatorRecord[], position: number): Rational | undefined => {
  let total: Rational = ZERO;
  for (const { parameters } of units) {
    const parameter = parameters[position];
    const amount = parameter === undefined ? undefined : yearAmount(parameter);
    if (amount === undefined) return undefined;
    total = add(total, amount);
  }
  return total;
};
