/** Schemas of the rulebook. What only makes sense together (bands without gaps, shares) is validated in src/rulebook. */
import { z } from 'zod';
import type { Rounding } from '../kernel/index.ts';
import { actSchema } from './act.schema.ts';
import { schemaOf } from './noun.schema.ts';
import { originSchema } from './origin.schema.ts';
import type {
  AchievementRule,
  Band,
  BandEdge,
  CrossRule,
  DeadlineRule,
  RollUpRule,
  Rulebook,
  RuleNote,
  RuleOverride,
  ScoreRule,
  StatusRule,
  UnitRule,
} from './rulebook.ts';
import {
  dateSchema,
  decimalSchema,
  identifier,
  indicatorIdSchema,
  lineText,
  list,
  paragraphText,
} from './scalar.schema.ts';

const roundingSchema = schemaOf<Rounding>()(
  'Rounding',
  'A rounding: its mode and the decimal digits kept (0 to 12).',
  z.strictObject({ mode: z.enum(['halfUp', 'halfEven', 'truncate']), digits: z.int() }),
);

const days = z.enum(['calendar', 'working']);
const percentPoints = decimalSchema;

const deadlineRuleSchema = schemaOf<DeadlineRule>()(
  'DeadlineRule',
  'What a late delivery is worth.',
  z.discriminatedUnion('method', [
    z.strictObject({ method: z.literal('onOrBefore') }),
    z.strictObject({ method: z.literal('pointsPerDay'), points: percentPoints, days }),
    z.strictObject({
      method: z.literal('steps'),
      steps: list(z.strictObject({ daysLate: z.int(), achievement: percentPoints })),
      days,
    }),
  ]),
);

const achievementRuleSchema = schemaOf<AchievementRule>()(
  'AchievementRule',
  'How a result becomes an achievement against its target.',
  z.strictObject({
    up: z.enum(['linearRatio', 'allOrNothing']),
    down: z.enum(['linearDeviation', 'inverseRatio', 'allOrNothing']),
    deadline: deadlineRuleSchema,
    cap: percentPoints.nullable(),
    floor: percentPoints,
    zeroBelow: percentPoints.nullable(),
  }),
);

const bandEdgeSchema = schemaOf<BandEdge>()(
  'BandEdge',
  'An end of a band and whether the band includes it.',
  z.strictObject({ at: percentPoints, side: z.enum(['included', 'excluded']) }),
);

const bandSchema = schemaOf<Band>()(
  'Band',
  'A band of achievement and the score that it gives; a null end is open.',
  z.strictObject({
    from: bandEdgeSchema.nullable(),
    to: bandEdgeSchema.nullable(),
    outcome: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('keep') }),
      z.strictObject({ kind: z.literal('fixed'), score: percentPoints }),
    ]),
  }),
);

const scoreRuleSchema = schemaOf<ScoreRule>()(
  'ScoreRule',
  'How an achievement becomes a score.',
  z.discriminatedUnion('method', [
    z.strictObject({ method: z.literal('keep') }),
    z.strictObject({ method: z.literal('bands'), bands: list(bandSchema) }),
    z.strictObject({
      method: z.literal('interpolated'),
      points: list(z.strictObject({ achievement: percentPoints, score: percentPoints })),
    }),
  ]),
);

const combine = z.enum(['mean', 'weightedMean']);
const missing = z.enum(['notComputable', 'zero', 'exclude', 'error']);

const rollUpRuleSchema = schemaOf<RollUpRule>()(
  'RollUpRule',
  "Which kinds of children enter a node's value, and how they are put together.",
  z.strictObject({
    combine,
    sources: list(
      z.strictObject({
        kind: z.enum(['area', 'strategicObjective', 'operationalObjective', 'group', 'indicator']),
        share: z.exactOptional(percentPoints),
      }),
    ),
  }),
);

const unitRuleSchema = schemaOf<UnitRule>()(
  'UnitRule',
  "How a unit's result is made.",
  z.strictObject({
    combine,
    over: z.enum(['ownRows', 'rowsOfBranch', 'childUnits']),
    sharedIndicators: z.enum(['once', 'eachUnit']),
  }),
);

const crossRuleSchema = schemaOf<CrossRule>()(
  'CrossRule',
  'How the result of a perspective or a programme is made.',
  z.strictObject({ over: z.enum(['operationalObjective', 'strategicObjective', 'indicator']), combine }),
);

const statusRuleSchema = schemaOf<StatusRule>()(
  'StatusRule',
  'Thresholds of status, in percent points.',
  z.strictObject({ reachedFrom: percentPoints, partialAbove: percentPoints, behindBelow: percentPoints }),
);

const ruleOverrideSchema = schemaOf<RuleOverride>()(
  'RuleOverride',
  'Rules that differ for one indicator.',
  z.strictObject({
    indicator: indicatorIdSchema,
    achievement: z.exactOptional(achievementRuleSchema),
    score: z.exactOptional(scoreRuleSchema),
    missing: z.exactOptional(missing),
  }),
);

const ruleNoteSchema = schemaOf<RuleNote>()(
  'RuleNote',
  'Where a rule is written, or that it is an assumption.',
  z.strictObject({ path: lineText, origin: originSchema, text: paragraphText }),
);

const stage = z.exactOptional(roundingSchema);

export const rulebookSchema = schemaOf<Rulebook>()(
  'Rulebook',
  'The system of measurement and evaluation (SMVP) of one administration, as data.',
  z.strictObject({
    id: identifier,
    title: lineText,
    validFrom: dateSchema,
    validTo: z.exactOptional(dateSchema),
    act: z.exactOptional(actSchema),
    rounding: z.strictObject({
      result: stage,
      achievement: stage,
      score: stage,
      value: stage,
      weighted: stage,
      share: stage,
    }),
    display: roundingSchema,
    achievement: achievementRuleSchema,
    missing,
    notComputable: z.enum(['propagate', 'exclude', 'zero']),
    score: scoreRuleSchema,
    rollUp: z.strictObject({
      group: rollUpRuleSchema,
      operationalObjective: rollUpRuleSchema,
      strategicObjective: rollUpRuleSchema,
      area: rollUpRuleSchema,
      administration: rollUpRuleSchema,
    }),
    unit: unitRuleSchema,
    perspective: crossRuleSchema,
    programme: crossRuleSchema,
    chartAt: z.enum(['yearStart', 'yearEnd']),
    status: statusRuleSchema,
    overrides: list(ruleOverrideSchema),
    notes: list(ruleNoteSchema),
  }),
);
