/** A target without operator in a document where nearly all others have one: whether more or less is better got lost. */
import type { DocumentRecord, Finding, IndicatorRecord, ReadTarget } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf, indicatorName, shown } from '../../values/finding.ts';

const RULE = { id: 'DIRECTION-21', family: 'direction', severity: 'warning' } as const;

/** The fewest targets that show a custom, and the share of them that must follow it, in percent. */
const FEWEST_TARGETS = 10;
const SHARE_WITH_OPERATOR = 95;

interface Bounded {
  readonly row: IndicatorRecord;
  readonly target: ReadTarget;
}

/** Targets in figures; days are deadlines, with or without an operator. */
const boundedIn = ({ indicators }: DocumentRecord): readonly Bounded[] =>
  indicators.flatMap((row) =>
    row.targets
      .filter(({ value: { goal } }) => goal?.direction === 'up' || goal?.direction === 'down')
      .map(({ value }) => ({ row, target: value })),
  );

/** A row that has operators in other years is told by the rule on rows. */
const isTold = ({ row }: Bounded): boolean => row.targets.some(({ value }) => value.operator !== undefined);

const isBare = ({ target }: Bounded): boolean => target.operator === undefined;

const findingsOf = (document: DocumentRecord): readonly Finding[] => {
  const all = boundedIn(document);
  const bare = all.filter(isBare);
  if (all.length < FEWEST_TARGETS) return [];
  if ((all.length - bare.length) * 100 < all.length * SHARE_WITH_OPERATOR) return [];
  return bare
    .filter((each) => !isTold(each))
    .map(({ row, target }) =>
      findingOf(RULE, {
        code: 'bareAmongOperators',
        places: [target.cell.place],
        published: shown(target.cell),
        params: { indicator: indicatorName(row) },
      }),
    );
};

/** The rule. */
export const bareAmongOperators: Rule = {
  ...RULE,
  check: ({ documents }) => documents.flatMap(findingsOf),
};
