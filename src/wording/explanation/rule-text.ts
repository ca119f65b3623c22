/** The rules of the rulebook in words, by path, with where each is written or that it is our assumption. */
import type {
  AchievementRule,
  CrossRule,
  RollUpRule,
  Rulebook,
  RuleNote,
  ScoreRule,
  UnitRule,
} from '../../model/index.ts';
import { ITALIAN_EXPLANATION } from '../it/explanation/index.ts';
import { DEFAULT_LANGUAGE, type Language, type PerLanguage } from '../language.ts';
import { formatDate, formatFigure } from '../numbers/format-figure.ts';
import { originText } from '../origin-text.ts';
import { type Vocabulary, vocabulary } from '../vocabulary.ts';
import { bandWords } from './band-text.ts';

const PHRASES: PerLanguage<typeof ITALIAN_EXPLANATION> = { it: ITALIAN_EXPLANATION };

/** What the words of a rule need. */
interface RuleContext {
  readonly rulebook: Rulebook;
  readonly words: Vocabulary;
  readonly phrases: (typeof ITALIAN_EXPLANATION)['rule'];
  readonly language: Language;
}

const percent = ({ language }: RuleContext, decimal: string): string =>
  formatFigure(decimal, { kind: 'percent' }, language);

const limitsText = (context: RuleContext, rule: AchievementRule): string =>
  context.phrases.limits(
    rule.cap === null ? undefined : percent(context, rule.cap),
    percent(context, rule.floor),
    rule.zeroBelow === null ? undefined : percent(context, rule.zeroBelow),
  );

const achievementText = (context: RuleContext, rule: AchievementRule, part: string): string => {
  const { phrases, words } = context;
  const limits = limitsText(context, rule);
  if (part === 'up') return `${phrases.up(words.ratioMethods[rule.up])}; ${limits}`;
  if (part === 'down') return `${phrases.down(words.ratioMethods[rule.down])}; ${limits}`;
  if (part === 'deadline') return phrases.deadline(words.deadlineMethods[rule.deadline.method]);
  return `${phrases.achievement}: ${limits}`;
};

const scoreText = (context: RuleContext, rule: ScoreRule): string => {
  const { phrases, words, language } = context;
  const head = phrases.score(words.scoreMethods[rule.method]);
  if (rule.method === 'keep') return head;
  const parts =
    rule.method === 'bands'
      ? rule.bands.map((band) =>
          band.outcome.kind === 'keep'
            ? phrases.bandKeep(bandWords(band, language))
            : phrases.bandFixed(bandWords(band, language), percent(context, band.outcome.score)),
        )
      : rule.points.map((point) =>
          phrases.point(percent(context, point.achievement), percent(context, point.score)),
        );
  return `${head}: ${parts.join('; ')}`;
};

const rollUpText = (context: RuleContext, kind: keyof Rulebook['rollUp'], rule: RollUpRule): string => {
  const { phrases, words } = context;
  const sources = rule.sources.map((source) =>
    phrases.source(
      words.ofNodes[source.kind],
      source.share === undefined ? undefined : percent(context, source.share),
    ),
  );
  return phrases.rollUp(words.ofNode[kind], words.combines[rule.combine], sources);
};

const unitText = ({ phrases, words }: RuleContext, rule: UnitRule): string =>
  phrases.unit(
    words.combines[rule.combine],
    words.unitRules[rule.over],
    rule.over === 'rowsOfBranch' ? words.sharedIndicators[rule.sharedIndicators] : undefined,
  );

const crossText = (
  { phrases, words }: RuleContext,
  kind: 'perspective' | 'programme',
  rule: CrossRule,
): string => phrases.cross(words.ofNode[kind], words.combines[rule.combine], words.ofNodes[rule.over]);

const isRolledUp = (kind: string): kind is keyof Rulebook['rollUp'] =>
  ['group', 'operationalObjective', 'strategicObjective', 'area', 'administration'].includes(kind);

/** A path of an override without its head, and the rules that it names. */
const overrideOf = (rulebook: Rulebook, path: string) => {
  const override = rulebook.overrides.find((each) => path.startsWith(`overrides.${each.indicator}.`));
  return override === undefined
    ? undefined
    : { override, rest: path.slice(`overrides.${override.indicator}.`.length) };
};

const textOfPath = (context: RuleContext, path: string): string | undefined => {
  const { rulebook, phrases, words } = context;
  const overridden = overrideOf(rulebook, path);
  if (overridden !== undefined) {
    const { override, rest } = overridden;
    const own = { ...rulebook, ...override, overrides: [] };
    const text = textOfPath({ ...context, rulebook: own }, rest);
    return text === undefined ? undefined : phrases.ofIndicator(text);
  }
  const [head, part = ''] = path.split('.');
  switch (head) {
    case 'achievement':
      return achievementText(context, rulebook.achievement, part);
    case 'score':
      return scoreText(context, rulebook.score);
    case 'missing':
      return phrases.missing(words.missingPolicies[rulebook.missing]);
    case 'notComputable':
      return phrases.notComputable(words.notComputablePolicies[rulebook.notComputable]);
    case 'rollUp':
      return isRolledUp(part) ? rollUpText(context, part, rulebook.rollUp[part]) : undefined;
    case 'unit':
      return unitText(context, rulebook.unit);
    case 'perspective':
    case 'programme':
      return crossText(context, head, rulebook[head]);
    case 'rounding':
      return roundingRule(context, part);
    case 'chartAt':
      return words.charts[rulebook.chartAt];
    default:
      return undefined;
  }
};

const roundingRule = (
  { rulebook, phrases, words, language }: RuleContext,
  stage: string,
): string | undefined => {
  const entry = Object.entries(words.roundingStages).find(([name]) => name === stage);
  const rounding = Object.entries(rulebook.rounding).find(([name]) => name === stage)?.[1];
  if (entry === undefined || rounding === undefined) return undefined;
  const how = PHRASES[language].result.rounded(rounding.digits, words.roundingModes[rounding.mode]);
  return phrases.rounding(entry[1], how);
};

/** The rule at a path of the rulebook in words (`achievement.up`, `score`, `rollUp.area`, `overrides.ID.score`); undefined when there is none. */
export const ruleText = (
  rulebook: Rulebook,
  path: string,
  language: Language = DEFAULT_LANGUAGE,
): string | undefined =>
  textOfPath({ rulebook, words: vocabulary(language), phrases: PHRASES[language].rule, language }, path);

/** The note on a rule: that of its path, or of the nearest path above it. */
export const ruleNote = (rulebook: Rulebook, path: string): RuleNote | undefined =>
  rulebook.notes
    .filter((note) => path === note.path || path.startsWith(`${note.path}.`))
    .toSorted((left, right) => right.path.length - left.path.length)[0];

/** Where a rule is written, or that it is our assumption: its note, else the act that adopted the rulebook. */
export const ruleOriginText = (
  rulebook: Rulebook,
  path: string,
  language: Language = DEFAULT_LANGUAGE,
): string => {
  const phrases = PHRASES[language].rule;
  const note = ruleNote(rulebook, path);
  if (note !== undefined) return phrases.origin(note.text, originText(note.origin, language));
  const { act } = rulebook;
  return phrases.adopted(
    rulebook.title,
    act === undefined
      ? undefined
      : phrases.act(
          act.body,
          act.number,
          act.date === undefined ? undefined : formatDate(act.date, language),
        ),
  );
};
