/** TEXT-02: a title or label that stops in the middle: at a preposition, an open bracket or quotation mark, a hyphen, or dots. */
import type { DocumentRecord, Finding } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf, shortText } from '../../values/finding.ts';
import { firstOfEach } from '../../values/group.ts';
import { type PrintedText, titlesOf } from '../../values/printed-texts.ts';

const RULE = { id: 'TEXT-02', family: 'text', severity: 'notice' } as const;

const HANGING_WORD =
  /\s(?:d[aei]l?|del(?:la|lo|le)|degli|dei|dal(?:la|lo|le)|dagli|dai|al(?:la|lo|le)?|agli|ai|nel(?:la|lo|le)?|negli|nei|sul(?:la|lo|le)?|sugli|sui|con|per|tra|fra|il|lo|la|gli|le|un|una|uno|ed?|entro|entro il(?: mese)?|mediante|attraverso|ovvero|oppure)$/i;
const DOTS = /\p{L}\s?(?:\.{3}|…)$/u;
const AND_SO_ON = /\becc\s?[.…]+$/i;
const HYPHEN = /\p{L}\s?[-–]$/u;

const count = (text: string, sign: string): number => text.split(sign).length - 1;

const isOpen = (text: string): boolean =>
  count(text, '(') > count(text, ')') || count(text, '“') > count(text, '”') || count(text, '"') % 2 === 1;

const cutOf = (text: string): string | undefined => {
  const line = text.replace(/\s+/g, ' ').trim();
  if (HANGING_WORD.test(line)) return 'hangingWord';
  if (DOTS.test(line) && !AND_SO_ON.test(line)) return 'dots';
  if (HYPHEN.test(line)) return 'hyphen';
  return isOpen(line) ? 'openBracket' : undefined;
};

const ofTitle = ({ text, place }: PrintedText): readonly Finding[] => {
  const code = cutOf(text);
  return code === undefined ? [] : [findingOf(RULE, { code, places: [place], published: shortText(text) })];
};

const inDocument = (document: DocumentRecord): readonly Finding[] =>
  firstOfEach(titlesOf(document).flatMap(ofTitle), ({ places }) => JSON.stringify(places));

/** The rule. */
export const cutTitle: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(inDocument) };
