/** ROW-05: the same realisation has one score in most rows of a document and another one here: the document contradicts its own bands. */
import type { DocumentRecord, Finding, IndicatorRecord } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { amountOf } from '../../values/exact.ts';
import { findingOf, indicatorName, shown } from '../../values/finding.ts';
import { groupBy } from '../../values/group.ts';

const RULE = { id: 'ROW-05', family: 'row', severity: 'error' } as const;

/** Rows that must agree before another one counts as a contradiction. */
const ENOUGH = 3;

const key = (cell: IndicatorRecord['score']): string | undefined => {
  const amount = amountOf(cell);
  return amount === undefined ? undefined : `${amount.numerator}/${amount.denominator}`;
};

const dissenters = (rows: readonly IndicatorRecord[]): readonly Finding[] => {
  const byScore = [...groupBy(rows, ({ score }) => key(score)).values()].sort((a, b) => b.length - a.length);
  const [most, ...others] = byScore;
  const [model] = most ?? [];
  if (most === undefined || model?.score === undefined || most.length < ENOUGH) return [];
  const { score: usual } = model;
  return others
    .filter((group) => group.length * 2 < most.length)
    .flat()
    .flatMap(({ score, ...row }) =>
      score === undefined
        ? []
        : [
            findingOf(RULE, {
              code: 'scoreOfBand',
              places: [score.place, usual.place],
              published: shown(score),
              expected: shown(usual),
              params: {
                indicator: indicatorName(row),
                achievement: row.achievement === undefined ? '' : shown(row.achievement),
                rows: most.length,
              },
            }),
          ],
    );
};

const inDocument = (document: DocumentRecord): readonly Finding[] => {
  const unweighted = document.indicators.filter(
    ({ weight, score }) => weight === undefined && score !== undefined,
  );
  return [...groupBy(unweighted, ({ achievement }) => key(achievement)).values()].flatMap(dissenters);
};

/** The rule. */
export const scoreOfBand: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(inDocument) };
