/** A target without operator in a document where nearly all others have one: whether more or less is better got lost. */
import { compare, HUNDRED, ZERO } from '../../../kernel/index.ts';
import type { DocumentRecord, Finding, IndicatorRecord, ReadTarget } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { amountOf } from '../../values/exact.ts';
import { findingOf, indicatorName, shown } from '../../values/finding.ts';

const RULE = { id: 'DIRECTION-21', family: 'direction', severity: 'warning' } as const;

/** The fewest targets that show a custom, and the share of them that must follow it, in percent. */
const FEWEST_TARGETS = 10;
const SHARE_WITH_OPERATOR = 95;

interface Row {
  readonly row: IndicatorRecord;
  readonly targets: readonly ReadTarget[];
}

/** Targets in figures; days are deadlines, with or without an operator. */
const rowsIn = ({ indicators }: DocumentRecord): readonly Row[] =>
  indicators.map((row) => ({
    row,
    targets: row.targets
      .map(({ value }) => value)
      .filter(({ goal }) => goal?.direction === 'up' || goal?.direction === 'down'),
  }));

/** Of 100 % only the lower bound can be meant. */
const isWhole = ({ cell }: ReadTarget): boolean =>
  cell.understood?.kind === 'percent' && compare(amountOf(cell) ?? ZERO, HUNDRED) === 0;

/** A row that has operators in other years is told by the rule on rows; where the title says the way nothing is lost. */
const isBare = ({ targets }: Row): boolean =>
  targets.length > 0 &&
  targets.every(({ operator, directionSource }) => operator === undefined && directionSource === 'default') &&
  !targets.every(isWhole);

const findingsOf = (document: DocumentRecord): readonly Finding[] => {
  const rows = rowsIn(document);
  const all = rows.flatMap(({ targets }) => targets);
  const withOperator = all.filter(({ operator }) => operator !== undefined);
  if (all.length < FEWEST_TARGETS || withOperator.length * 100 < all.length * SHARE_WITH_OPERATOR) return [];
  return rows.filter(isBare).map(({ row, targets }) =>
    findingOf(RULE, {
      code: 'bareAmongOperators',
      places: targets.map(({ cell }) => cell.place),
      published: [...new Set(targets.map(({ cell }) => shown(cell)))].join('; '),
      params: { indicator: indicatorName(row) },
    }),
  );
};

/** The rule. */
export const bareAmongOperators: Rule = {
  ...RULE,
  check: ({ documents }) => documents.flatMap(findingsOf),
};
