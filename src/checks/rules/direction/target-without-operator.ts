/** DIRECTION-14: the title means that less is better, the target is a bare number: read as it stands, more would be reached too. */
import type { ReadTarget } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf, indicatorName, shown } from '../../values/finding.ts';
import { eachIndicator } from '../../values/rows-of.ts';
import { titleWords } from '../../values/titles.ts';

const RULE = { id: 'DIRECTION-14', family: 'direction', severity: 'notice' } as const;

const LESS_IS_BETTER =
  /^(?:(?:numero|n|nr) (?:di )?)?(?:tempo medio|tempi medi|giorni medi|giorni di (?:assenza|ritardo|attesa)|ritardo medio|assenze|reclami|errori)\b/;
/** The algorithm or the target may say in words what the sign does not. */
const IN_WORDS = /\b(?:entro|massimo|max|inferior\w+|minor\w*|meno|non oltre|non superior\w+|fino a)\b/;

const isBare = ({ cell, operator }: ReadTarget): boolean =>
  operator === undefined && cell.understood?.kind === 'number' && /^\d/.test(cell.published.trim());

/** The rule. */
export const targetWithoutOperator: Rule = {
  ...RULE,
  check: (input) =>
    eachIndicator(input, (indicator) => {
      const { title, algorithm, targets } = indicator;
      if (!LESS_IS_BETTER.test(titleWords(title.published))) return [];
      if (/[<≤]/.test(algorithm?.published ?? '')) return [];
      const bare = targets.filter(
        ({ value }) => isBare(value) && !IN_WORDS.test(titleWords(value.cell.published)),
      );
      const [first] = bare;
      if (first === undefined) return [];
      return [
        findingOf(RULE, {
          code: 'targetWithoutOperator',
          places: bare.map(({ value }) => value.cell.place),
          published: shown(first.value.cell),
          expected: `<= ${shown(first.value.cell)}`,
          params: { indicator: indicatorName(indicator) },
        }),
      ];
    }),
};
