/** DIRECTION-05: the threshold at the end of the algorithm is not the target of the row. */
import { compare, parseDecimal, type Rational } from '../../../kernel/index.ts';
import type { DocumentRecord, IndicatorRecord, ReadCell } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { amountOf, dayOf } from '../../values/exact.ts';
import { findingOf, indicatorName, shown } from '../../values/finding.ts';
import { oneLine } from '../../values/one-line.ts';
import { printedDay } from '../../values/printed.ts';
import { eachIndicator } from '../../values/rows-of.ts';
import { reportedPair } from '../../values/year-pairs.ts';

const RULE = { id: 'DIRECTION-05', family: 'direction', severity: 'error' } as const;

const NUMBER = /(?:>\s*=|<\s*=|=\s*[<>]|[≥≤<>=])\s*(\d[\d.]*(?:,\d+)?)\s*(%?)\s*\)?\s*$/;
const DAY = /\bentro (?:il )?(\d{1,2})[/.](\d{1,2})[/.](20\d{2})\s*\)?\s*$/i;

const thresholdIn = (
  algorithm: string,
): { readonly amount: Rational; readonly isPercent: boolean } | undefined => {
  const [, digits = '', sign] = NUMBER.exec(algorithm) ?? [];
  const plain = /^\d{1,3}(?:\.\d{3})+(?:,|$)/.test(digits) ? digits.replaceAll('.', '') : digits;
  const amount = parseDecimal(plain.replace(',', '.'));
  return amount === undefined ? undefined : { amount, isPercent: sign === '%' };
};

const dayIn = (algorithm: string): string | undefined => {
  const found = DAY.exec(algorithm);
  if (found === null) return undefined;
  const [, day = '', month = '', year = ''] = found;
  return `${day.padStart(2, '0')}/${month.padStart(2, '0')}/${year}`;
};

/** What the algorithm says when the target says another thing. */
const otherThreshold = (algorithm: string, target: ReadCell): string | undefined => {
  const [threshold, day] = [thresholdIn(algorithm), dayIn(algorithm)];
  const [amount, date] = [amountOf(target), dayOf(target)];
  if (threshold !== undefined && amount !== undefined) {
    const isSame = compare(threshold.amount, amount) === 0;
    return isSame ? undefined : (NUMBER.exec(algorithm)?.[0].trim() ?? undefined);
  }
  return day !== undefined && date !== undefined && day !== printedDay(date) ? `entro il ${day}` : undefined;
};

/** The target that the row reports on; in a plan the first one, when the threshold is that of no year. */
const targetOf = (
  document: DocumentRecord,
  indicator: IndicatorRecord,
  line: string,
): ReadCell | undefined => {
  const reported = reportedPair(document, indicator)?.target.cell;
  if (reported !== undefined) return reported;
  const cells = indicator.targets.map(({ value }) => value.cell);
  return cells.every((cell) => otherThreshold(line, cell) !== undefined) ? cells[0] : undefined;
};

/** The rule. */
export const thresholdOfAlgorithm: Rule = {
  ...RULE,
  check: (input) =>
    eachIndicator(input, (indicator, document) => {
      const { algorithm } = indicator;
      if (algorithm === undefined) return [];
      const line = oneLine(algorithm.published);
      const target = targetOf(document, indicator, line);
      const other = target === undefined ? undefined : otherThreshold(line, target);
      if (target === undefined || other === undefined) return [];
      return [
        findingOf(RULE, {
          code: 'thresholdOfAlgorithm',
          places: [algorithm.place, target.place],
          published: other,
          expected: shown(target),
          params: { indicator: indicatorName(indicator) },
        }),
      ];
    }),
};
