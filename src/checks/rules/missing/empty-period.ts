/** MISSING-05: a period left empty in a row where another parameter, or another unit's row of the same indicator, writes zero. */
import { isZero } from '../../../kernel/index.ts';
import type { DocumentRecord, Finding, IndicatorRecord, ReadCell } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { amountOf } from '../../values/exact.ts';
import { findingOf, indicatorName } from '../../values/finding.ts';
import { groupBy } from '../../values/group.ts';

const RULE = { id: 'MISSING-05', family: 'missing', severity: 'notice' } as const;

const periodsOf = ({ parameters }: IndicatorRecord): readonly ReadCell[] =>
  parameters.filter(({ spans }) => !spans).flatMap(({ periods }) => periods);

const hasGap = (indicator: IndicatorRecord): boolean =>
  periodsOf(indicator).some(({ published }) => published.trim() === '');

const hasZero = (indicator: IndicatorRecord): boolean =>
  periodsOf(indicator).some((cell) => {
    const amount = amountOf(cell);
    return amount !== undefined && isZero(amount);
  });

const inDocument = (document: DocumentRecord): readonly Finding[] =>
  [...groupBy(document.indicators, ({ code }) => code?.published.trim()).values()].flatMap((rows) => {
    const zero = rows.find((row) => hasZero(row) && !hasGap(row));
    if (zero === undefined) return [];
    return rows.filter(hasGap).map((row) =>
      findingOf(RULE, {
        code: 'emptyPeriod',
        places: [row.place, zero.place],
        expected: '0 o n.d.',
        params: { indicator: indicatorName(row) },
      }),
    );
  });

/** The rule. */
export const emptyPeriod: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(inDocument) };
