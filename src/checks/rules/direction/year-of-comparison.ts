/** DIRECTION-13: the algorithm compares with the period before, the target with a year that is another. */
import type { Finding, IndicatorRecord } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf, indicatorName, shown } from '../../values/finding.ts';
import { eachIndicator } from '../../values/rows-of.ts';
import { titleWords } from '../../values/titles.ts';

const RULE = { id: 'DIRECTION-13', family: 'direction', severity: 'warning' } as const;

const WITH_BEFORE = /\b(?:periodo|anno|esercizio) precedente\b/;
const WITH_YEAR = /\brispetto (?:al |all |all anno |all esercizio |al consuntivo |ai valori )(20\d{2})\b/;

const ofRow = (indicator: IndicatorRecord): readonly Finding[] => {
  const { algorithm, targets } = indicator;
  if (algorithm === undefined || !WITH_BEFORE.test(titleWords(algorithm.published))) return [];
  const other = targets.filter(({ year, value }) => {
    const compared = WITH_YEAR.exec(titleWords(value.cell.published))?.[1];
    return year !== undefined && compared !== undefined && Number(compared) !== year - 1;
  });
  const last = other.at(-1);
  if (last === undefined) return [];
  return [
    findingOf(RULE, {
      code: 'yearOfComparison',
      places: [algorithm.place, ...other.map(({ value }) => value.cell.place)],
      published: shown(algorithm),
      params: {
        indicator: indicatorName(indicator),
        compared: WITH_YEAR.exec(titleWords(last.value.cell.published))?.[1] ?? '',
        year: last.year ?? '',
      },
    }),
  ];
};

/** The rule. */
export const yearOfComparison: Rule = { ...RULE, check: (input) => eachIndicator(input, ofRow) };
