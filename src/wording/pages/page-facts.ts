/** What the first sentences of pages have in common: words, names and figures of a cycle's results. */
import type {
  CycleFile,
  ResultField,
  ResultKindOfNode,
  ResultNode,
  ResultSet,
  ResultSubject,
} from '../../model/index.ts';
import { ITALIAN_PAGES } from '../it/pages/page-phrases.ts';
import { DEFAULT_LANGUAGE, type Language, type PerLanguage } from '../language.ts';
import { formatFigure } from '../numbers/format-figure.ts';
import { formatResult } from '../numbers/format-result.ts';
import { type Vocabulary, vocabulary } from '../vocabulary.ts';
import type { Tally } from './tally.ts';

const PHRASES: PerLanguage<typeof ITALIAN_PAGES> = { it: ITALIAN_PAGES };

/** The phrases of a language. */
export const phrasesOf = (language: Language): typeof ITALIAN_PAGES => PHRASES[language];

/** The cycle, its results on a basis, and the words of a language. */
export interface PageFacts {
  readonly cycle: CycleFile;
  readonly results: ResultSet;
  readonly language: Language;
  readonly words: Vocabulary;
  readonly phrases: typeof ITALIAN_PAGES;
}

/** Gathers what sentences read. */
export const pageFacts = (
  cycle: CycleFile,
  results: ResultSet,
  language: Language = DEFAULT_LANGUAGE,
): PageFacts => ({ cycle, results, language, words: vocabulary(language), phrases: PHRASES[language] });

/** The nouns of a kind of node. */
export const nounsOf = ({ words }: PageFacts, kind: ResultKindOfNode) => ({
  kind,
  one: words.nodes[kind],
  many: words.nodesPlural[kind],
});

/** A subject by kind and code, as in "l'obiettivo strategico 3.2". */
export const namedSubject = ({ words }: PageFacts, subject: ResultSubject): string =>
  subject.kind === 'administration'
    ? words.theNode.administration
    : `${words.theNode[subject.kind]} ${subject.kind === 'perspective' ? `«${subject.title}»` : subject.code}`;

/** A field of a subject as printed, when it has a value. */
export const valueText = (
  { results, language }: PageFacts,
  subject: ResultSubject,
  field: ResultField,
): string | undefined => {
  const node = results.nodes.get(`${subject.id}#${field}`);
  return node?.state === 'value' ? formatResult(node, undefined, language) : undefined;
};

/** Why a result has no value. */
export const whyEmpty = ({ words, phrases }: PageFacts, node: ResultNode | undefined): string => {
  if (node?.reason !== 'allExcluded' || node.state === 'value' || node.state === 'notComputable')
    return words.reasons[node?.reason ?? 'noChildren'];
  return phrases.emptyStates[node.state];
};

/** A field of a subject in percent points, without the sign. */
export const pointsText = (
  { results, language }: PageFacts,
  subject: ResultSubject,
  field: 'share' | 'weight',
): string | undefined => {
  const shown = results.nodes.get(`${subject.id}#${field}`)?.shown;
  return shown === undefined ? undefined : formatFigure(shown, {}, language);
};

/** The farthest of a tally with its figure. */
export const farthestOf = (facts: PageFacts, counts: Tally) =>
  counts.farthest === undefined
    ? undefined
    : {
        name: namedSubject(facts, counts.farthest.subject),
        figure: formatResult(counts.farthest.node, undefined, facts.language),
      };
