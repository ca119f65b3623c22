/** DIRECTION-11: title or target ask for a reduction, the change printed is a rise, or the figure is above that of the year before. */
import { compare, parseDecimal, type Rational, ZERO } from '../../../kernel/index.ts';
import type { Finding, IndicatorRecord, ReadCell } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { amountOf } from '../../values/exact.ts';
import { findingOf, indicatorName, shown } from '../../values/finding.ts';
import { eachIndicator } from '../../values/rows-of.ts';
import { titleWords } from '../../values/titles.ts';
import { type YearPair, yearPairs } from '../../values/year-pairs.ts';

const RULE = { id: 'DIRECTION-11', family: 'direction', severity: 'warning' } as const;

const REDUCTION = /^(?:riduzione|contenimento|diminuzione|ridurre|contenere|diminuire)\b/;
const LESS_THAN_BEFORE =
  /\b(?:riduzione|diminuzione) .{0,120}\brispetto (?:all anno|al periodo|all esercizio) precedente\b/;

/** The figure at the end of a sentence ("… pari a 3,5"), else that of the cell. */
const figureOf = (cell: ReadCell): Rational | undefined => {
  const digits = /\bpari a (\d{1,9}(?:,\d{1,4})?)(?:\s*(?:gg\.?|giorni))?\s*\.?$/.exec(
    cell.published.trim(),
  )?.[1];
  return digits === undefined ? amountOf(cell) : parseDecimal(digits.replace(',', '.'));
};

/** Changes are percentages, some of them falls; a share that must become smaller never has a sign. */
const areChanges = (pairs: readonly YearPair[]): boolean =>
  pairs.every(({ result }) => result.understood?.kind === 'percent') &&
  pairs.some(({ result }) => compare(amountOf(result) ?? ZERO, ZERO) < 0);

const asksReduction = ({ title }: IndicatorRecord, { target }: YearPair): boolean =>
  REDUCTION.test(titleWords(title.published)) || REDUCTION.test(titleWords(target.cell.published));

const found = (indicator: IndicatorRecord, code: string, last: YearPair, before?: YearPair): Finding =>
  findingOf(RULE, {
    code,
    places: [last.result.place, last.target.cell.place],
    published: shown(last.result),
    params: {
      indicator: indicatorName(indicator),
      year: last.year ?? '',
      before: before === undefined ? '' : shown(before.result),
    },
  });

/** A target below zero is a fall: a result above zero is none. */
const ofOnePair = (indicator: IndicatorRecord, pair: YearPair): readonly Finding[] => {
  const [target, result] = [amountOf(pair.target.cell), amountOf(pair.result)];
  const isShare = [pair.target.cell, pair.result].every(({ understood }) => understood?.kind === 'percent');
  if (target === undefined || result === undefined || !isShare || !asksReduction(indicator, pair)) return [];
  const rises = compare(target, ZERO) < 0 && compare(result, ZERO) > 0;
  return rises ? [found(indicator, 'riseForReduction', pair)] : [];
};

/** The row's own realisation says whether the figure is reached; the rules on realisations look at it. */
const isJudged = ({ achievement }: IndicatorRecord, { target }: YearPair): boolean =>
  amountOf(achievement) !== undefined && amountOf(target.cell) !== undefined;

const ofRow = (indicator: IndicatorRecord): readonly Finding[] => {
  const pairs = yearPairs(indicator).filter(({ result }) => result.empty === undefined);
  const [before, last] = pairs.slice(-2);
  if (before !== undefined && last === undefined) return ofOnePair(indicator, before);
  if (before === undefined || last === undefined) return [];
  if (isJudged(indicator, last)) return [];
  const [earlier, later] = [figureOf(before.result), figureOf(last.result)];
  if (earlier === undefined || later === undefined) return [];
  if (areChanges(pairs)) {
    const rises = asksReduction(indicator, last) && compare(later, ZERO) > 0;
    return rises ? [found(indicator, 'riseForReduction', last)] : [];
  }
  const asks = LESS_THAN_BEFORE.test(titleWords(last.target.cell.published));
  const isNext = before.year !== undefined && last.year === before.year + 1;
  const isCount = last.result.understood?.kind !== 'percent';
  return asks && isNext && isCount && compare(later, earlier) > 0
    ? [found(indicator, 'moreThanBefore', last, before)]
    : [];
};

/** The rule. */
export const riseForReduction: Rule = { ...RULE, check: (input) => eachIndicator(input, ofRow) };
