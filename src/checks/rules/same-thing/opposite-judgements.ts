/** SAME-16: an objective that was not reached, says one sentence, and is to be held as reached, says another of the same chapter. */
import type { DocumentRecord, Finding } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf, shortText } from '../../values/finding.ts';
import { lineOf } from '../../values/line-of.ts';
import { type Passage, placeAt } from '../../values/running-text.ts';
import { sentencesOf } from '../../values/sentences.ts';

const RULE = { id: 'SAME-16', family: 'sameThing', severity: 'warning' } as const;

const NOT_REACHED =
  /\bobiettivo(?: \p{L}+)?(?: \d[\d.]*)? (?:non (?:è stato|è|risulta|può dirsi)|sembrerebbe non)(?: \p{L}+)? (?:raggiunto|conseguito|realizzato)/iu;
const HELD_AS_REACHED =
  /\bobiettivo(?: \p{L}+)?(?: \d[\d.]*)? (?:è|sia|può|deve)(?: \p{L}+)? (?:ritenersi|considerarsi|intendersi|ritenuto|considerato)(?: \p{L}+)? (?:raggiunto|conseguito|realizzato)/iu;
/** Words without which a sentence says neither. */
const MAY_JUDGE = /obiettivo/i;
/** Lines that a chapter about one objective takes at most. */
const NEAR = 150;
const CODE = /(?<![\d.])\d\.\d{1,2}(?:\.\d{1,2})?(?![\d.])/g;

/** Between the two only one objective may be spoken of. */
const codesBetween = (sentences: readonly Passage[], from: number, to: number): number =>
  new Set(sentences.slice(from, to + 1).flatMap(({ text }) => text.match(CODE) ?? [])).size;

const inDocument = (document: DocumentRecord): readonly Finding[] => {
  const sentences = sentencesOf(document);
  const denied = sentences.findIndex(({ text }) => MAY_JUDGE.test(text) && NOT_REACHED.test(text));
  const held =
    denied < 0
      ? -1
      : sentences.findIndex(
          ({ text }, index) => index > denied && MAY_JUDGE.test(text) && HELD_AS_REACHED.test(text),
        );
  const [first, second] = [sentences[denied], sentences[held]];
  if (denied < 0 || first === undefined || second === undefined) return [];
  const [not, yes] = [NOT_REACHED.exec(first.text), HELD_AS_REACHED.exec(second.text)];
  const [there, here] = [placeAt(first, not?.index ?? 0), placeAt(second, yes?.index ?? 0)];
  if (there === undefined || here === undefined) return [];
  if (lineOf(here) - lineOf(there) > NEAR || codesBetween(sentences, denied, held) > 1) return [];
  return [
    findingOf(RULE, {
      code: 'oppositeJudgements',
      places: [there, here],
      published: [not, yes].map((found) => shortText(found?.[0] ?? '')).join('; '),
    }),
  ];
};

/** One finding for each document. */
export const oppositeJudgements: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(inDocument) };
