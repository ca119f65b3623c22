/** TEXT-13: the title of an objective repeated elsewhere with its code, but cut: in a map or a list, where the room was short. */
import type { DocumentRecord, Finding, TextRecord } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf, shortText } from '../../values/finding.ts';
import { groupBy } from '../../values/group.ts';
import { lineOf } from '../../values/line-of.ts';
import { oneLine } from '../../values/one-line.ts';
import { plainCode, titleWords } from '../../values/titles.ts';

const RULE = { id: 'TEXT-13', family: 'text', severity: 'notice' } as const;

const CODED = /^\s*(\d{1,2}(?:\.\d{1,2}){1,3})\.?\s*[-–:]?\s+(\p{L}.*)$/su;
/** Words that a title has before it can be said to be cut. */
const LEAST_WORDS = 4;
const HANGING =
  /\s(?:d[ei]|del(?:la|le)?|degli|dei|al(?:la|le)?|agli|ai|nel(?:la|le)?|negli|sul(?:la|le)?|sugli|sui|con|per|il|la|gli|le|e|ed)$/;

interface Title {
  readonly code: string;
  readonly words: string;
  readonly text: TextRecord;
}

/** Dots say that a title is shortened on purpose. */
const SHORTENED = /(?:…|\.{3})\s*$/;

const titleOf = (text: TextRecord): Title | undefined => {
  const [, code, title] = CODED.exec(text.text) ?? [];
  return code === undefined || title === undefined || SHORTENED.test(title)
    ? undefined
    : { code: plainCode(code), words: titleWords(title), text };
};

const ofTree = ({ nodes, cards }: DocumentRecord): readonly Title[] => [
  ...nodes.flatMap(({ code, title }): readonly Title[] => {
    const words = titleWords(title.published.replace(CODED, '$2'));
    const text: TextRecord = { role: 'text', text: title.published, place: title.place };
    return code === undefined ? [] : [{ code: plainCode(code), words, text }];
  }),
  ...cards.flatMap(({ code, objective }): readonly Title[] => {
    const text: TextRecord = { role: 'text', text: objective.published, place: objective.place };
    return code === undefined
      ? []
      : [{ code: plainCode(code), words: titleWords(objective.published), text }];
  }),
];

/** Cut at a small word, or in the middle of the words that the tree has; the first words must agree. */
const isCut = ({ words }: Title, whole: Title): boolean => {
  const own = words.split(' ');
  if (own.length < LEAST_WORDS || whole.words.length <= words.length) return false;
  return (
    whole.words.startsWith(words) ||
    (HANGING.test(words) && whole.words.startsWith(own.slice(0, 2).join(' ')))
  );
};

/** The end of a title is what matters. */
const tailOf = (text: string): string => {
  const line = oneLine(text);
  return line.length <= 90 ? line : `…${line.slice(-80)}`;
};

/** A title broken over lines goes on in the next one with a word of the whole. */
const goesOn = (text: TextRecord, next: TextRecord | undefined, whole: Title): boolean => {
  if (next === undefined) return false;
  const apart = lineOf(next.place) - lineOf(text.place);
  const [word = ''] = titleWords(next.text).split(' ');
  return apart > 0 && apart < 3 && word !== '' && ` ${whole.words} `.includes(` ${word} `);
};

const check = (document: DocumentRecord): readonly Finding[] => {
  const tree = groupBy(ofTree(document), ({ code }) => code);
  return document.texts.flatMap((text, position) => {
    const title = titleOf(text);
    const whole = title === undefined ? undefined : tree.get(title.code)?.find((each) => isCut(title, each));
    if (whole === undefined || goesOn(text, document.texts[position + 1], whole)) return [];
    return [
      findingOf(RULE, {
        code: 'cutCopy',
        places: [text.place, whole.text.place],
        published: tailOf(text.text),
        expected: shortText(whole.text.text),
      }),
    ];
  });
};

/** The rule. */
export const cutCopy: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(check) };
