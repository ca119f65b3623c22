/** First sentences of the pages about one thing: node of the tree, indicator, unit, perspective, programme. */
import type { CycleFile, Indicator, ResultKindOfNode, ResultSet, ResultSubject } from '../../model/index.ts';
import { goalText } from '../goal-text.ts';
import type { Language } from '../language.ts';
import { formatResult } from '../numbers/format-result.ts';
import { statusOf } from '../status.ts';
import { printedUnit } from '../unit-of-measure.ts';
import {
  namedSubject,
  nounsOf,
  type PageFacts,
  pageFacts,
  pointsText,
  valueText,
  whyEmpty,
} from './page-facts.ts';
import { mainNode, subjectsOfKind, tally } from './tally.ts';

/** The target in force of a subject, as its achievement read it. */
const targetText = (facts: PageFacts, subject: ResultSubject, indicator: Indicator): string | undefined => {
  const inputs = facts.results.nodes.get(`${subject.id}#achievement`)?.step.inputs ?? [];
  const id = inputs.find(({ key }) => key.startsWith('target:'))?.key.slice('target:'.length);
  const target = facts.cycle.planVersions
    .flatMap((version) => version.targets)
    .findLast((each) => each.id === id);
  const { resultKind } = indicator;
  const unit = printedUnit(indicator.unitOfMeasure);
  return target === undefined
    ? undefined
    : goalText(target.goal, {
        kind: resultKind,
        language: facts.language,
        ...(resultKind === 'number' && unit !== undefined && { unit }),
      });
};

const indicatorOf = (facts: PageFacts, subject: ResultSubject): Indicator | undefined =>
  facts.cycle.planVersions
    .flatMap((version) => version.indicators)
    .findLast((indicator) => indicator.id === subject.id || indicator.id === subject.id.split('@', 1)[0]);

const indicatorSentence = (facts: PageFacts, subject: ResultSubject): string => {
  const { phrases, cycle, results, language } = facts;
  const indicator = indicatorOf(facts, subject);
  const target = indicator === undefined ? undefined : targetText(facts, subject, indicator);
  const result = results.nodes.get(`${subject.id}#result`);
  if (result?.state !== 'value')
    return phrases.join([phrases.indicatorWithoutResult(cycle.year, target, whyEmpty(facts, result))]);
  const unit = indicator?.resultKind === 'number' ? printedUnit(indicator.unitOfMeasure) : undefined;
  const head = phrases.indicator(cycle.year, formatResult(result, unit, language), target);
  const score = mainNode(results, subject);
  const status = score === undefined ? '' : statusOf(score, cycle.rulebook, language).word;
  const achievement = valueText(facts, subject, 'achievement');
  const figure = valueText(facts, subject, 'score');
  const judged =
    achievement === undefined || figure === undefined ? [] : [phrases.achievement(achievement, figure)];
  return phrases.join([target === undefined ? head : `${head}, ${status}`, ...judged]);
};

const childrenParts = (facts: PageFacts, children: readonly ResultSubject[]): readonly string[] => {
  const kinds = [...new Set(children.map((child) => child.kind))];
  return kinds.flatMap((kind) => {
    const counts = tally(
      children.filter((child) => child.kind === kind),
      facts.results,
      facts.cycle.rulebook,
    );
    return counts.total === 0 ? [] : [facts.phrases.children(counts, nounsOf(facts, kind))];
  });
};

/** Kinds that hang from the administration but are no part of the tree. */
const OUTSIDE_THE_TREE: ReadonlySet<ResultKindOfNode> = new Set([
  'unit',
  'unitIndicator',
  'perspective',
  'programme',
]);

const nodeSentence = (facts: PageFacts, subject: ResultSubject): string => {
  const { phrases, words, cycle, results, language } = facts;
  const node = results.nodes.get(`${subject.id}#value`);
  const name = namedSubject(facts, subject);
  const children = results.subjects.filter(
    (each) => each.parent === subject.id && !OUTSIDE_THE_TREE.has(each.kind),
  );
  const parts = childrenParts(facts, children);
  if (node?.state !== 'value')
    return phrases.join([phrases.nodeWithoutValue(name, whyEmpty(facts, node)), ...parts]);
  const figure = formatResult(node, undefined, language);
  const status = phrases.statusOfKind(statusOf(node, cycle.rulebook, language).word, subject.kind);
  const share = subject.kind === 'administration' ? undefined : pointsText(facts, subject, 'share');
  const contribution =
    share === undefined ? [] : [phrases.contribution(share, pointsText(facts, subject, 'weight'))];
  return phrases.join([
    phrases.node(name, figure, words.basisNouns[results.basis], status),
    ...contribution,
    ...parts,
  ]);
};

const unitSentence = (facts: PageFacts, subject: ResultSubject): string => {
  const { phrases, words, results, language } = facts;
  const node = results.nodes.get(`${subject.id}#value`);
  const name = namedSubject(facts, subject);
  const rows = subjectsOfKind(results, 'unitIndicator').filter((row) => row.unit === subject.unit);
  const parts = childrenParts(
    facts,
    rows.map((row) => ({ ...row, kind: 'indicator' as const })),
  );
  return node?.state === 'value'
    ? phrases.join([
        phrases.unit(name, formatResult(node, undefined, language), words.basisNouns[results.basis]),
        ...parts,
      ])
    : phrases.join([phrases.nodeWithoutValue(name, whyEmpty(facts, node)), ...parts]);
};

/** The first sentence of the page of a subject; an empty text when there is no such subject. */
export const subjectSentence = (
  cycle: CycleFile,
  results: ResultSet,
  id: string,
  language?: Language,
): string => {
  const facts = pageFacts(cycle, results, language);
  const subject = results.subjects.find((each) => each.id === id);
  if (subject === undefined) return '';
  if (subject.kind === 'indicator' || subject.kind === 'unitIndicator')
    return indicatorSentence(facts, subject);
  return subject.kind === 'unit' ? unitSentence(facts, subject) : nodeSentence(facts, subject);
};
