/** Rules on the same thing stated differently. */
import type { Rule } from '../../rule.ts';
import { approvalDate } from './approval-date.ts';
import { baselineAndResult } from './baseline-and-result.ts';
import { differentAchievement } from './different-achievement.ts';
import { differentAlgorithm } from './different-algorithm.ts';
import { differentArea } from './different-area.ts';
import { differentBaseline } from './different-baseline.ts';
import { differentNodeValue } from './different-node-value.ts';
import { differentObjectiveProgramme } from './different-objective-programme.ts';
import { differentObjectiveTitle } from './different-objective-title.ts';
import { differentPlanTarget } from './different-plan-target.ts';
import { differentProgramme } from './different-programme.ts';
import { differentResult } from './different-result.ts';
import { differentSpan } from './different-span.ts';
import { differentTarget } from './different-target.ts';
import { differentTitle } from './different-title.ts';
import { differentUnitOfMeasure } from './different-unit-of-measure.ts';
import { oppositeJudgements } from './opposite-judgements.ts';
import { percentForFigure } from './percent-for-figure.ts';
import { performanceInWords } from './performance-in-words.ts';
import { realisationForResult } from './realisation-for-result.ts';
import { targetOfPost } from './target-of-post.ts';

/** The rules of the family, in the order of the catalogue. */
export const SAME_THING_RULES: readonly Rule[] = [
  differentResult,
  differentTarget,
  differentAchievement,
  differentTitle,
  differentAlgorithm,
  differentUnitOfMeasure,
  differentProgramme,
  differentPlanTarget,
  differentNodeValue,
  differentObjectiveTitle,
  differentObjectiveProgramme,
  differentArea,
  differentBaseline,
  differentSpan,
  realisationForResult,
  oppositeJudgements,
  approvalDate,
  percentForFigure,
  performanceInWords,
  targetOfPost,
  baselineAndResult,
];
