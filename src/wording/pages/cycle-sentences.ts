/** First sentences of the pages about the whole cycle: home, tree, deviations, completeness. */
import type { CycleFile, ResultKindOfNode, ResultSet } from '../../model/index.ts';
import { DEFAULT_LANGUAGE, type Language } from '../language.ts';
import { formatDate } from '../numbers/format-figure.ts';
import { formatResult } from '../numbers/format-result.ts';
import {
  farthestOf,
  namedSubject,
  nounsOf,
  pageFacts,
  phrasesOf,
  pointsText,
  whyEmpty,
} from './page-facts.ts';
import { type CellCounts, completenessOf, subjectsOfKind, tally } from './tally.ts';

/** Kinds that the home counts, in order of preference: the first that the plan has. */
const COUNTED_ON_HOME: readonly ResultKindOfNode[] = [
  'strategicObjective',
  'operationalObjective',
  'area',
  'indicator',
];

/** How is the year going? Result with its basis, objectives that reached their target, and the farthest one. */
export const homeSentence = (cycle: CycleFile, results: ResultSet, language?: Language): string => {
  const facts = pageFacts(cycle, results, language);
  const { phrases, words } = facts;
  const node = results.nodes.get('administration#value');
  const { name } = cycle.administration;
  if (node?.state !== 'value')
    return phrases.join([phrases.homeWithoutValue(cycle.year, name, whyEmpty(facts, node))]);
  const figure = formatResult(node, undefined, facts.language);
  const head = phrases.home(cycle.year, name, figure, words.basisNouns[results.basis]);
  const kind = COUNTED_ON_HOME.find((each) => subjectsOfKind(results, each).length > 0);
  if (kind === undefined) return phrases.join([head]);
  const counts = tally(subjectsOfKind(results, kind), results, cycle.rulebook);
  const reached = phrases.reachedOf(counts, nounsOf(facts, kind));
  return phrases.join([head, `${reached}${phrases.farthestPart(farthestOf(facts, counts))}`]);
};

/** Where does the result come from? What each child of the administration contributes, of how much it could. */
export const treeSentence = (cycle: CycleFile, results: ResultSet, language?: Language): string => {
  const facts = pageFacts(cycle, results, language);
  const { phrases } = facts;
  const node = results.nodes.get('administration#value');
  if (node?.state !== 'value') return phrases.treeWithoutValue(whyEmpty(facts, node));
  const children = results.subjects.filter(
    (subject) => subject.parent === 'administration' && pointsText(facts, subject, 'share') !== undefined,
  );
  const [first] = children;
  if (first === undefined) return phrases.treeWithoutValue(whyEmpty(facts, undefined));
  const parts = children.map((subject) =>
    phrases.treePart(
      namedSubject(facts, subject),
      pointsText(facts, subject, 'share') ?? '',
      pointsText(facts, subject, 'weight'),
    ),
  );
  return phrases.tree(formatResult(node, undefined, facts.language), parts, nounsOf(facts, first.kind));
};

/** "12 indicatori su 71 sono sotto il target; il più lontano è …": of those that have a score. */
export const deviationsSentence = (
  cycle: CycleFile,
  results: ResultSet,
  kind: ResultKindOfNode = 'indicator',
  language?: Language,
): string => {
  const facts = pageFacts(cycle, results, language);
  const counts = tally(subjectsOfKind(results, kind), results, cycle.rulebook);
  const short = counts.counts.partial + counts.counts.missed;
  const judged = short + counts.counts.reached;
  const nouns = nounsOf(facts, kind);
  return judged === 0
    ? facts.phrases.noScores(nouns)
    : facts.phrases.below(short, judged, nouns, farthestOf(facts, counts));
};

/** How many of the cells that offices fill in are there, and up to which period. */
export const cellsSentence = (
  counts: CellCounts,
  latestPeriod?: string,
  language: Language = DEFAULT_LANGUAGE,
): string => phrasesOf(language).cells(counts, latestPeriod);

/** How complete are the data, and as of which day? Over the indicators, or over the rows of the units. */
export const completenessSentence = (
  cycle: CycleFile,
  results: ResultSet,
  over: 'indicator' | 'unitIndicator' = 'indicator',
  language?: Language,
): string => {
  const facts = pageFacts(cycle, results, language);
  const { phrases } = facts;
  const counts = completenessOf(subjectsOfKind(results, over), results);
  const complete = phrases.completeness(counts, nounsOf(facts, over));
  return `${complete} ${phrases.readAt(formatDate(results.asOf, facts.language))}.`;
};
