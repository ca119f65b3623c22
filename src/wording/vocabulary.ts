/** Words for the closed lists of the model, in each language: the compiler sees to it that none is missing. */

import type { RoundingMode, Severity } from '../kernel/index.ts';
import type {
  Act,
  Aggregator,
  Assessment,
  Basis,
  CycleFile,
  Direction,
  IndicatorSheet,
  IndividualObjective,
  Lineage,
  MissingPolicy,
  NotComputablePolicy,
  Origin,
  PlanNode,
  PlanVersion,
  QuantityKind,
  RatioMethod,
  Reason,
  ResourceKind,
  Responsibility,
  ResultKindOfNode,
  ResultState,
  RoundingStage,
  Rulebook,
  ScoreRule,
  Target,
  UnitKind,
} from '../model/index.ts';
import { ITALIAN_VOCABULARY } from './it/vocabulary.ts';
import { DEFAULT_LANGUAGE, type Language, type PerLanguage } from './language.ts';

type Words<Keys extends string> = Readonly<Record<Keys, string>>;

/** Fields of results with a fixed name; parameters and periods are named by the cycle. */
export type NamedField =
  | 'result'
  | 'achievement'
  | 'score'
  | 'value'
  | 'weighted'
  | 'share'
  | 'weight'
  | 'computed';

/** Words of one language. Nouns are singular and begin with a small letter; `nodesPlural` has the plurals. */
export interface Vocabulary {
  readonly nodes: Words<ResultKindOfNode>;
  readonly nodesPlural: Words<ResultKindOfNode>;
  /** With the preposition "di" and the article, singular and plural: "dell'obiettivo strategico", "degli obiettivi strategici". */
  readonly ofNode: Words<ResultKindOfNode>;
  readonly ofNodes: Words<ResultKindOfNode>;
  /** With the article: "l'obiettivo strategico". */
  readonly theNode: Words<ResultKindOfNode>;
  readonly fields: Words<NamedField>;
  /** Headings of columns, as the published reports call them. */
  readonly fieldHeadings: Words<NamedField>;
  readonly levels: Words<'strategic' | 'operational'>;
  readonly groups: Words<NonNullable<PlanNode['gathers']>>;
  readonly bases: Words<Basis>;
  readonly basisNouns: Words<Basis>;
  readonly states: Words<ResultState>;
  readonly directions: Words<Direction>;
  readonly directionOrigins: Words<Target['directionOrigin']>;
  readonly aggregators: Words<Aggregator>;
  readonly ratioMethods: Words<RatioMethod>;
  readonly deadlineMethods: Words<Rulebook['achievement']['deadline']['method']>;
  readonly dayKinds: Words<'calendar' | 'working'>;
  readonly scoreMethods: Words<ScoreRule['method']>;
  readonly combines: Words<'mean' | 'weightedMean'>;
  readonly reasons: Words<Reason>;
  readonly missingPolicies: Words<MissingPolicy>;
  readonly notComputablePolicies: Words<NotComputablePolicy>;
  readonly unitRules: Words<Rulebook['unit']['over']>;
  readonly sharedIndicators: Words<Rulebook['unit']['sharedIndicators']>;
  readonly charts: Words<Rulebook['chartAt']>;
  readonly roundingModes: Words<RoundingMode>;
  readonly roundingStages: Words<RoundingStage>;
  readonly quantities: Words<QuantityKind>;
  readonly resources: Words<ResourceKind>;
  readonly resourceAmounts: Words<'initial' | 'updated' | 'actual'>;
  readonly units: Words<UnitKind>;
  readonly holders: Words<'administration' | 'allUnits'>;
  readonly responsibilities: Words<Responsibility['role']>;
  readonly assessors: Words<Assessment['role']>;
  readonly byAssessor: Words<Assessment['role']>;
  readonly decisions: Words<Assessment['decision']>;
  readonly origins: Words<Origin['kind']>;
  readonly sourceClasses: Words<NonNullable<IndicatorSheet['sourceClass']>>;
  readonly cycleStates: Words<CycleFile['state']>;
  readonly planStates: Words<PlanVersion['state']>;
  readonly actKinds: Words<Act['kind']>;
  readonly posts: Words<IndividualObjective['postKind']>;
  readonly scopes: Words<IndividualObjective['scope']>;
  readonly lineages: Words<Lineage['relation']>;
  readonly weightScales: Words<PlanVersion['weightScale']>;
  readonly severities: Words<Severity>;
}

const VOCABULARIES: PerLanguage<Vocabulary> = { it: ITALIAN_VOCABULARY };

/** The words of a language. */
export const vocabulary = (language: Language = DEFAULT_LANGUAGE): Vocabulary => VOCABULARIES[language];
