/** The rules that hold for an indicator: the rulebook's, or those of its override, with their path in the rulebook. */
import type { IndicatorId } from '../../kernel/index.ts';
import type { AchievementRule, MissingPolicy, ScoreRule } from '../../model/index.ts';
import type { CycleIndex } from '../cycle-index.ts';

/** A rule with the path under which notes on it are kept. */
export interface PlacedRule<Rule> {
  readonly rule: Rule;
  readonly path: string;
}

/** The rules of one indicator. */
export interface IndicatorRules {
  readonly achievement: PlacedRule<AchievementRule>;
  readonly score: PlacedRule<ScoreRule>;
  readonly missing: PlacedRule<MissingPolicy>;
}

const placed = <Rule>(
  override: Rule | undefined,
  general: Rule,
  place: { readonly id: IndicatorId; readonly name: string },
): PlacedRule<Rule> =>
  override === undefined
    ? { rule: general, path: place.name }
    : { rule: override, path: `overrides.${place.id}.${place.name}` };

/** The rules that hold for an indicator. */
export const rulesOf = (index: CycleIndex, id: IndicatorId): IndicatorRules => {
  const { rulebook } = index.cycle;
  const override = index.overrides.get(id);
  return {
    achievement: placed(override?.achievement, rulebook.achievement, { id, name: 'achievement' }),
    score: placed(override?.score, rulebook.score, { id, name: 'score' }),
    missing: placed(override?.missing, rulebook.missing, { id, name: 'missing' }),
  };
};
