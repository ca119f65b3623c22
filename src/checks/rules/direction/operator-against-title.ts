/** DIRECTION-01: the printed operator asks for more where the title means less, or the other way round. Only titles without doubt count. */
import type { Rule } from '../../rule.ts';
import { findingOf, indicatorName, shown } from '../../values/finding.ts';
import { eachIndicator } from '../../values/rows-of.ts';
import { titleWords } from '../../values/titles.ts';

const RULE = { id: 'DIRECTION-01', family: 'direction', severity: 'warning' } as const;

const LESS_IS_BETTER =
  /^(?:numero (?:di )?|n (?:di )?|tasso di )?(?:tempo medio|tempi medi|giorni medi|giorni di ritardo|ritardo medio|assenze|assenteismo|reclami|non conformita|errori|costo medio)\b/;
const MORE_IS_BETTER =
  /^(?:numero|n|nr) (?:di |delle |dei )?(?:iniziative|eventi|corsi|incontri|seminari|convegni|progetti|imprese)\b|^(?:grado|indice|livello) di (?:soddisfazione|gradimento)\b|^incremento\b/;
/** Words that turn the sense round: a reduction of the mean time, a share of complaints answered in time. */
const TURNED =
  /\b(?:riduzione|rispetto|rispettat\w*|entro|evas\w*|risolt\w*|gestit\w*|conclus\w*|rispost\w*)\b/;

/** The rule. */
export const operatorAgainstTitle: Rule = {
  ...RULE,
  check: (input) =>
    eachIndicator(input, (indicator) => {
      const words = titleWords(indicator.title.published);
      const wrong = LESS_IS_BETTER.test(words) ? 'up' : MORE_IS_BETTER.test(words) ? 'down' : undefined;
      if (wrong === undefined || TURNED.test(words)) return [];
      return indicator.targets
        .map(({ value }) => value)
        .filter(({ goal, directionSource }) => directionSource === 'operator' && goal?.direction === wrong)
        .slice(0, 1)
        .map(({ cell }) =>
          findingOf(RULE, {
            code: wrong === 'up' ? 'asksForMore' : 'asksForLess',
            places: [cell.place],
            published: shown(cell),
            params: { indicator: indicatorName(indicator) },
          }),
        );
    }),
};
