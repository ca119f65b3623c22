/** MISSING-06: a year's result left blank between two years that print theirs. */
import type { Finding, IndicatorRecord, OfYear, ReadCell } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf, indicatorName } from '../../values/finding.ts';
import { eachIndicator } from '../../values/rows-of.ts';

const RULE = { id: 'MISSING-06', family: 'missing', severity: 'warning' } as const;

const isBlank = ({ value }: OfYear<ReadCell>): boolean =>
  value.empty === 'missing' && value.published.trim() === '';

const isPrinted = (result: OfYear<ReadCell> | undefined): boolean =>
  result !== undefined && result.year !== undefined && result.value.empty === undefined;

const ofRow = (indicator: IndicatorRecord): readonly Finding[] =>
  indicator.results.flatMap((result, index, all) => {
    const [before, after] = [all[index - 1], all[index + 1]];
    if (!isBlank(result) || result.year === undefined || !isPrinted(before) || !isPrinted(after)) return [];
    return [
      findingOf(RULE, {
        code: 'blankBetweenYears',
        places: [result.value.place],
        expected: 'n.d.',
        params: { indicator: indicatorName(indicator), year: result.year },
      }),
    ];
  });

/** The rule. */
export const blankBetweenYears: Rule = { ...RULE, check: (input) => eachIndicator(input, ofRow) };
