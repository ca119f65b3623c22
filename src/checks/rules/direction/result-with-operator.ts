/** A result written as a target: with an operator, "almeno" or "entro". */
import type { Finding, IndicatorRecord } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf, indicatorName, shown } from '../../values/finding.ts';
import { eachIndicator } from '../../values/rows-of.ts';

const RULE = { id: 'DIRECTION-20', family: 'direction', severity: 'warning' } as const;

/** Signs and words that begin a bound and end in a figure; a sentence that only mentions one is no bound. */
const BOUND =
  /^(?:[<>≥≤]\s?=?|almeno|al massimo|non (?:meno di|più di|oltre|superiore a|inferiore a)|entro(?: il)?|(?:più|meno) di)\s?[€\d][\d\s.,/%€]*(?:gg\.?|giorni)?$/i;

const findingsOf = (indicator: IndicatorRecord): readonly Finding[] =>
  indicator.results
    .filter(({ value }) => BOUND.test(shown(value)))
    .map(({ value }) =>
      findingOf(RULE, {
        code: 'resultWithOperator',
        places: [value.place],
        published: shown(value),
        params: { indicator: indicatorName(indicator) },
      }),
    );

/** The columns may have been exchanged. */
export const resultWithOperator: Rule = { ...RULE, check: (input) => eachIndicator(input, findingsOf) };
