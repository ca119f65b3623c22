/** Targets that the last known value already meets. */
import type { IndicatorRecord } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { isEqual, meets } from './meets-target.ts';
import { atBeginning, rowsFinding } from './once-per-document.ts';

const RULE = { id: 'QUALITY-04', family: 'quality', severity: 'notice' } as const;

/** Better than the target, not just as good: keeping a good value may be the aim. */
const isAlreadyMet = ({ baseline, baselineYear, targets }: IndicatorRecord): boolean => {
  const [first] = targets.filter(({ year }) => (year ?? Infinity) > (baselineYear ?? 0));
  if (baseline?.understood === undefined || first === undefined) return false;
  return meets(first.value, baseline) === true && !isEqual(first.value, baseline);
};

/** An objective is a significant improvement (art. 5, c. 2, lett. c, D.Lgs. 150/2009). */
export const targetAlreadyMet: Rule = {
  ...RULE,
  check: ({ documents }) =>
    documents.flatMap(({ indicators }) =>
      rowsFinding(
        RULE,
        'alreadyMet',
        atBeginning(indicators.filter(isAlreadyMet)),
        indicators.filter(({ baseline }) => baseline?.understood !== undefined).length,
      ),
    ),
};
