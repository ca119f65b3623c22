/** Validation of a rulebook: everything that its schema cannot see because it only makes sense together. */
import { compare, type Issue, parseDecimal, type Rounding, ZERO } from '../kernel/index.ts';
import type { Rulebook } from '../model/index.ts';
import { tellAchievement } from './achievement-faults.ts';
import { newFindings, type Tell } from './issue-codes.ts';
import { tellNegative } from './negative.ts';
import { tellRollUp } from './roll-up-faults.ts';
import { tellScore } from './score-faults.ts';

/** Decimal digits that a rounding may keep. */
const ROUNDING_DIGITS = { least: 0, most: 12 } as const;

const tellRounding = (tell: Tell, { digits }: Rounding, path: string): void => {
  if (Number.isSafeInteger(digits) && digits >= ROUNDING_DIGITS.least && digits <= ROUNDING_DIGITS.most)
    return;
  tell('rulebook.digitsOutOfRange', `${path}.digits`, { digits, ...ROUNDING_DIGITS });
};

const tellStatus = (tell: Tell, { status }: Rulebook): void => {
  const { reachedFrom, partialAbove, behindBelow } = status;
  for (const [name, value] of Object.entries({ reachedFrom, partialAbove, behindBelow })) {
    tellNegative(tell, `status.${name}`, value);
  }
  if (compare(parseDecimal(partialAbove) ?? ZERO, parseDecimal(reachedFrom) ?? ZERO) <= 0) return;
  tell('rulebook.statusOrder', 'status.partialAbove', { partialAbove, reachedFrom });
};

const tellOverrides = (tell: Tell, { overrides }: Rulebook): void => {
  const seen = new Set<string>();
  for (const [index, { indicator, achievement, score, missing }] of overrides.entries()) {
    const path = `overrides[${index}]`;
    if (seen.has(indicator)) tell('rulebook.overrideTwice', `${path}.indicator`, { indicator });
    seen.add(indicator);
    if (achievement !== undefined) tellAchievement(tell, achievement, `${path}.achievement`);
    if (score !== undefined) tellScore(tell, score, `${path}.score`);
    if (achievement === undefined && score === undefined && missing === undefined) {
      tell('rulebook.overrideEmpty', path, { indicator });
    }
  }
};

/** Whether a path such as `rollUp.area` or `score.bands[1]` names something in the rulebook. */
const names = (rulebook: Rulebook, path: string): boolean => {
  let value: unknown = rulebook;
  for (const step of path.split(/[.[\]]+/).filter((part) => part !== '')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return false;
    value = Reflect.get(value, step);
  }
  return true;
};

/** All that is wrong with a rulebook; places have its identifier and the path of the rule. Errors refuse it. */
export const validateRulebook = (rulebook: Rulebook): readonly Issue[] => {
  const { issues, tell } = newFindings(rulebook.id);
  const { validFrom, validTo } = rulebook;
  if (validTo !== undefined && validTo < validFrom) {
    tell('rulebook.validityInverted', 'validTo', { from: validFrom, to: validTo });
  }
  for (const [stage, rounding] of Object.entries(rulebook.rounding))
    tellRounding(tell, rounding, `rounding.${stage}`);
  tellRounding(tell, rulebook.display, 'display');
  tellAchievement(tell, rulebook.achievement, 'achievement');
  tellScore(tell, rulebook.score, 'score');
  for (const [kind, rule] of Object.entries(rulebook.rollUp)) tellRollUp(tell, rule, `rollUp.${kind}`);
  if (rulebook.unit.over === 'childUnits' && rulebook.unit.combine === 'weightedMean') {
    tell('rulebook.childUnitsWeighted', 'unit.combine', {});
  }
  tellStatus(tell, rulebook);
  tellOverrides(tell, rulebook);
  for (const [index, { path }] of rulebook.notes.entries()) {
    if (!names(rulebook, path)) tell('rulebook.noteUnknownPath', `notes[${index}].path`, { rule: path });
  }
  return issues;
};
