/** ROW-07: a part of a whole above 100 %. Rates of growth may be above; shares may not. */
import { compare, HUNDRED } from '../../../kernel/index.ts';
import type { Finding, IndicatorRecord, ReadCell } from '../../../model/index.ts';
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

const NOUN = /^(?:(?:n|nr|numero|totale|somma)(?: di| dei| delle)? )?([a-z]{4,})\b/;
const OTHER_TIME = /\b(?:(?:19|20)\d{2}|precedent[ei]|iniziali?)\b/;
const PAID =
  /\b(?:incass|riscoss|pagat|versat|liquidat|impegnat|erogat|speso|spese|costi|oneri|proventi|ore|giorni)/;

const isAbove = (cell: ReadCell): boolean => {
  const amount = cell.understood?.kind === 'percent' ? amountOf(cell) : undefined;
  return amount !== undefined && compare(amount, HUNDRED) > 0;
};

/** "Dipendenti formati / dipendenti in servizio": some of the things over all of them. What is paid may also be of years before. */
const isSomeOfAll = (algorithm: string): boolean => {
  const [part = '', whole = '', ...others] = algorithm.split('/');
  const [some, all] = [part, whole].map((side) => NOUN.exec(titleWords(side))?.[1]);
  const isComparison = OTHER_TIME.test(titleWords(algorithm)) || PAID.test(titleWords(part));
  return others.length === 0 && some !== undefined && some === all && !isComparison;
};

const isPartOfWhole = ({ title, algorithm }: IndicatorRecord): boolean => {
  const words = [title, ...(algorithm === undefined ? [] : [algorithm])].map(({ published }) =>
    titleWords(published),
  );
  if (words.some((each) => NO_PART.test(each))) return false;
  return words.some((each) => PART.test(each)) || isSomeOfAll(algorithm?.published ?? '');
};

/** The periods in which the part is above the whole, though the year's share is none above 100 %. */
const periodsAbove = (indicator: IndicatorRecord): readonly Finding[] => {
  const { parameters, results } = indicator;
  const [part, whole, ...others] = parameters;
  const isShare = results.some(({ value }) => value.understood?.kind === 'percent' && !isAbove(value));
  if (part === undefined || whole === undefined || others.length > 0 || !isShare || !isPartOfWhole(indicator))
    return [];
  return part.periods.flatMap((cell, index) => {
    const other = whole.periods[index];
    const [amount, limit] = [amountOf(cell), amountOf(other)];
    if (other === undefined || amount === undefined || limit === undefined) return [];
    if (compare(amount, limit) <= 0) return [];
    return [
      findingOf(RULE, {
        code: 'periodOverHundred',
        severity: 'warning',
        places: [cell.place, other.place],
        published: shown(cell),
        expected: `non più di ${shown(other)}`,
        params: { indicator: indicatorName(indicator), whole: shown(other) },
      }),
    ];
  });
};

const yearsAbove = (indicator: IndicatorRecord): readonly Finding[] =>
  indicator.results
    .map(({ value }) => value)
    .filter((value) => isAbove(value) && isPartOfWhole(indicator))
    .map((value) =>
      findingOf(RULE, {
        code: 'shareOverHundred',
        places: [value.place],
        published: shown(value),
        expected: 'non più di 100%',
        params: { indicator: indicatorName(indicator) },
      }),
    );

/** The rule. */
export const shareOverHundred: Rule = {
  ...RULE,
  check: (input) =>
    eachIndicator(input, (indicator) => [...yearsAbove(indicator), ...periodsAbove(indicator)]),
};
