/** MISSING-05: a share with a period left empty, in a document whose other shares write zero for periods without cases. */
import { isZero } from '../../../kernel/index.ts';
import type { DocumentRecord, Finding, IndicatorRecord, ReadCell } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { amountOf } from '../../values/exact.ts';
import { findingOf, indicatorName } from '../../values/finding.ts';

const RULE = { id: 'MISSING-05', family: 'missing', severity: 'notice' } as const;

const periodsOf = ({ parameters }: IndicatorRecord): readonly ReadCell[] =>
  parameters.filter(({ spans }) => !spans).flatMap(({ periods }) => periods);

/** Rows with a part and a whole, each in several periods. */
const isShare = ({ parameters }: IndicatorRecord): boolean =>
  parameters.length === 2 && parameters.every(({ periods, spans }) => !spans && periods.length > 1);

const isBlank = ({ published }: ReadCell): boolean => published.trim() === '';

const hasGap = (indicator: IndicatorRecord): boolean => {
  const periods = periodsOf(indicator);
  return periods.some(isBlank) && !periods.every(isBlank);
};

const hasZero = (indicator: IndicatorRecord): boolean =>
  periodsOf(indicator).some((cell) => {
    const amount = amountOf(cell);
    return amount !== undefined && isZero(amount);
  });

const inDocument = ({ indicators }: DocumentRecord): readonly Finding[] => {
  const shares = indicators.filter(isShare);
  const zero = shares.find((row) => hasZero(row) && !hasGap(row));
  if (zero === undefined) return [];
  return shares.filter(hasGap).map((row) =>
    findingOf(RULE, {
      code: 'emptyPeriod',
      places: [...row.parameters.map(({ label }) => label.place), zero.place],
      expected: '0 o n.d.',
      params: { indicator: indicatorName(row) },
    }),
  );
};

/** The rule. */
export const emptyPeriod: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(inDocument) };
