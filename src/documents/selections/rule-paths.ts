/** The rules of a rulebook that are told to readers, by their paths. */
import type { Rulebook } from '../../model/index.ts';

const PATHS = [
  'achievement.up',
  'achievement.down',
  'achievement.deadline',
  'score',
  'missing',
  'notComputable',
  'rollUp.group',
  'rollUp.operationalObjective',
  'rollUp.strategicObjective',
  'rollUp.area',
  'rollUp.administration',
  'unit',
  'perspective',
  'programme',
  'chartAt',
] as const;

const STAGES = ['result', 'achievement', 'score', 'value', 'weighted', 'share'] as const;

const overridePaths = ({ overrides }: Rulebook): readonly string[] =>
  overrides.flatMap(({ indicator, achievement, score, missing }) => [
    ...(achievement === undefined ? [] : [`overrides.${indicator}.achievement`]),
    ...(score === undefined ? [] : [`overrides.${indicator}.score`]),
    ...(missing === undefined ? [] : [`overrides.${indicator}.missing`]),
  ]);

/** Paths in the order of the calculation, the roundings and the exceptions of single indicators last. */
export const rulePaths = (rulebook: Rulebook): readonly string[] => [
  ...PATHS,
  ...STAGES.map((stage) => `rounding.${stage}`),
  ...overridePaths(rulebook),
];
