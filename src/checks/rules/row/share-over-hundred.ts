/** ROW-07: a part of a whole above 100 %. Rates of growth may be above; shares may not. */
import { compare, HUNDRED } from '../../../kernel/index.ts';
import type { IndicatorRecord } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { amountOf } from '../../values/exact.ts';
import { findingOf, indicatorName, shown } from '../../values/finding.ts';
import { eachIndicator } from '../../values/rows-of.ts';
import { titleWords } from '../../values/titles.ts';

const RULE = { id: 'ROW-07', family: 'row', severity: 'error' } as const;

const PART =
  /^(?:% (?!.*rispetto al)|percentuale|quota|grado di|tasso di (?:copertura|partecipazione|evasione))|\b(?:sul totale|su totale|rispetto al totale|almeno buono|entro \d+ (?:gg|giorni))\b/;
const NO_PART =
  /\b(?:incremento|variazione|crescita|aumento|scostamento|anno precedente|copertura dei costi|indice)\b/;

const isPartOfWhole = ({ title, algorithm }: IndicatorRecord): boolean => {
  const words = [title, ...(algorithm === undefined ? [] : [algorithm])].map(({ published }) =>
    titleWords(published),
  );
  return words.some((each) => PART.test(each)) && !words.some((each) => NO_PART.test(each));
};

/** The rule. */
export const shareOverHundred: Rule = {
  ...RULE,
  check: (input) =>
    eachIndicator(input, (indicator) =>
      indicator.results
        .map(({ value }) => value)
        .filter((value) => {
          const amount = value.understood?.kind === 'percent' ? amountOf(value) : undefined;
          return amount !== undefined && compare(amount, HUNDRED) > 0 && isPartOfWhole(indicator);
        })
        .map((value) =>
          findingOf(RULE, {
            code: 'shareOverHundred',
            places: [value.place],
            published: shown(value),
            expected: 'non più di 100%',
            params: { indicator: indicatorName(indicator) },
          }),
        ),
    ),
};
