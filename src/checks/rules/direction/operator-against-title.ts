/** DIRECTION-01: the printed operator asks for more where the title means less, or the other way round. Only titles without doubt count. */
import { compare, integer, multiply, type Rational } from '../../../kernel/index.ts';
import type { IndicatorRecord, ReadCell, ReadTarget } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { amountOf } from '../../values/exact.ts';
import { findingOf, indicatorName, shown } from '../../values/finding.ts';
import { eachIndicator } from '../../values/rows-of.ts';
import { titleWords } from '../../values/titles.ts';

const RULE = { id: 'DIRECTION-01', family: 'direction', severity: 'warning' } as const;

/** A mean time is better when it is shorter, whatever it is the time of. */
const MEAN_TIME = /^(?:tempo medio|tempi medi|giorni medi|ritardo medio)\b/;
const LESS_IS_BETTER =
  /^(?:numero (?:di )?|n (?:di )?|tasso di )?(?:giorni di ritardo|assenze|assenteismo|reclami|non conformita|errori|costo medio)\b/;
const MORE_IS_BETTER =
  /^(?:numero|n|nr) (?:di |delle |dei )?(?:iniziative|eventi|corsi|incontri|seminari|convegni|progetti|imprese)\b|^(?:grado|indice|livello) di (?:soddisfazione|gradimento)\b|^incremento\b/;
/** Words that turn the sense round: a share of complaints answered in time. */
const TURNED =
  /\b(?:riduzione|rispetto|rispettat\w*|entro|evas\w*|risolt\w*|gestit\w*|conclus\w*|rispost\w*)\b/;
const REDUCTION = /^(?:riduzione|contenimento|diminuzione) (?:del|dei|delle|della|dello|degli|di)\b/;
const REDUCED_BY = /\b(?:riduzione|risparmi|differenza|diminuzione|rispetto)/;

const TWO = integer(2);

/** Whether two numbers are of like size: one no more than twice the other. */
const isAlike = (one: Rational, other: Rational): boolean =>
  compare(one, multiply(other, TWO)) <= 0 && compare(other, multiply(one, TWO)) <= 0;

/** Under "Riduzione della spesa" a target may be the level that is left or the part that is saved: data of like size that are no savings show the level. */
const isLevel = ({ baseline, parameters, algorithm }: IndicatorRecord, { cell }: ReadTarget): boolean => {
  const bound = amountOf(cell);
  if (bound === undefined || cell.understood?.kind === 'percent') return false;
  if (REDUCED_BY.test(titleWords(algorithm?.published ?? ''))) return false;
  const known = parameters
    .filter(({ label }) => !REDUCED_BY.test(titleWords(label.published)))
    .flatMap(({ total }): readonly (ReadCell | undefined)[] => [total]);
  return [baseline, ...known].some((each) => {
    const amount = amountOf(each);
    return amount !== undefined && isAlike(amount, bound);
  });
};

/** The direction that the title rules out for this target. */
const ruledOut = (indicator: IndicatorRecord, target: ReadTarget): 'up' | 'down' | undefined => {
  const words = titleWords(indicator.title.published);
  if (MEAN_TIME.test(words)) return 'up';
  if (REDUCTION.test(words)) return isLevel(indicator, target) ? 'up' : undefined;
  if (TURNED.test(words)) return undefined;
  return LESS_IS_BETTER.test(words) ? 'up' : MORE_IS_BETTER.test(words) ? 'down' : undefined;
};

/** Whether the operator of a target is printed and turned round. Where the years of a row contradict each other, the rule on rows tells it. */
export const isAgainstTitle = (indicator: IndicatorRecord, target: ReadTarget): boolean => {
  const { goal, directionSource } = target;
  if (directionSource !== 'operator' || goal?.direction !== ruledOut(indicator, target)) return false;
  return indicator.targets.every(
    ({ value }) => value.directionSource !== 'operator' || value.goal?.direction === goal?.direction,
  );
};

/** The rule. */
export const operatorAgainstTitle: Rule = {
  ...RULE,
  check: (input) =>
    eachIndicator(input, (indicator) =>
      indicator.targets
        .map(({ value }) => value)
        .filter((target) => isAgainstTitle(indicator, target))
        .slice(0, 1)
        .map(({ cell, goal }) =>
          findingOf(RULE, {
            code: goal?.direction === 'up' ? 'asksForMore' : 'asksForLess',
            places: [cell.place],
            published: shown(cell),
            params: { indicator: indicatorName(indicator) },
          }),
        ),
    ),
};
