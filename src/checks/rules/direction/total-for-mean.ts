/** DIRECTION-08: the title asks for a mean per head, the result is the plain total of the row's only parameter. */
import { compare, sum } from '../../../kernel/index.ts';
import type { IndicatorRecord } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { amountOf } from '../../values/exact.ts';
import { findingOf, indicatorName, shown } from '../../values/finding.ts';
import { mean, periodAmounts } from '../../values/row-figures.ts';
import { eachIndicator } from '../../values/rows-of.ts';
import { titleWords } from '../../values/titles.ts';

const RULE = { id: 'DIRECTION-08', family: 'direction', severity: 'warning' } as const;

const PER_HEAD =
  /\bmediamente\b.*\b(?:da|per) ciascun|\bin media\b.*\b(?:da|per) (?:ciascun|ogni)|\bmedi[oa] (?:per|di \w+ per) (?:ogni )?(?:addetto|dipendente|ispettore|operatore|unita di personale)|\bpro capite\b/;

/** Whether the result is the sum of at least two different periods of the only parameter, and not their mean. */
const isPlainTotal = ({ parameters, results }: IndicatorRecord): boolean => {
  const [parameter, ...others] = parameters;
  const result = amountOf(results[0]?.value);
  if (parameter === undefined || others.length > 0 || result === undefined) return false;
  const amounts = periodAmounts(parameter) ?? [];
  const average = mean(amounts);
  if (amounts.length < 2 || average === undefined) return false;
  return compare(sum(amounts), result) === 0 && compare(average, result) !== 0;
};

/** The rule. */
export const totalForMean: Rule = {
  ...RULE,
  check: (input) =>
    eachIndicator(input, (indicator) => {
      const [result] = indicator.results;
      if (result === undefined || !PER_HEAD.test(titleWords(indicator.title.published))) return [];
      if (!isPlainTotal(indicator)) return [];
      return [
        findingOf(RULE, {
          code: 'totalForMean',
          places: [result.value.place],
          published: shown(result.value),
          expected: 'media per ciascuno',
          params: { indicator: indicatorName(indicator) },
        }),
      ];
    }),
};
