/** TEXT-02: a title or label that stops in the middle: at a preposition, an open bracket or quotation mark, a hyphen, or dots. */
import type { DocumentRecord, Finding } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf, shortText } from '../../values/finding.ts';
import { groupBy } from '../../values/group.ts';
import { oneLine } from '../../values/one-line.ts';
import { type PrintedText, titlesOf } from '../../values/printed-texts.ts';
import { titleWords } from '../../values/titles.ts';

const RULE = { id: 'TEXT-02', family: 'text', severity: 'notice' } as const;

const HANGING_WORD =
  /\s(?:d[aei]l?|del(?:la|lo|le)|degli|dei|dal(?:la|lo|le)|dagli|dai|al(?:la|lo|le)?|agli|ai|nel(?:la|lo|le)?|negli|nei|sul(?:la|lo|le)?|sugli|sui|con|per|tra|fra|il|lo|la|gli|le|un|una|uno|ed?|entro|entro il(?: mese)?|mediante|attraverso|ovvero|oppure)$/i;
const DOTS = /\p{L}\s?(?:\.{3}|…)$/u;
const AND_SO_ON = /\becc\s?[.…]+$/i;
const HYPHEN = /\p{L}\s?[-–]$/u;

const count = (text: string, sign: string): number => text.split(sign).length - 1;

/** Longer texts are descriptions: there a bracket may close a letter of a list. */
const LONGEST_TITLE = 250;

const isOpen = (text: string): boolean =>
  text.length <= LONGEST_TITLE &&
  (count(text, '(') > count(text, ')') || count(text, '“') > count(text, '”') || count(text, '"') % 2 === 1);

const cutOf = (text: string): string | undefined => {
  const line = oneLine(text);
  if (HANGING_WORD.test(line)) return 'hangingWord';
  if (DOTS.test(line) && !AND_SO_ON.test(line)) return 'dots';
  if (HYPHEN.test(line)) return 'hyphen';
  return isOpen(line) ? 'openBracket' : undefined;
};

/** "Approvazione del regolamento entro il" goes on in the column of its targets, which are days. */
const GOES_ON_IN_TARGET = /\sentro(?: il)?$/i;

const withDays = ({ indicators }: DocumentRecord): ReadonlySet<string> =>
  new Set(
    indicators.flatMap(({ title, targets }) =>
      targets.some(({ value }) => value.goal?.direction === 'deadline') ? [titleWords(title.published)] : [],
    ),
  );

/** Letters of a shortened title by which its whole is found elsewhere in the document. */
const isShortened = (text: string, wholes: readonly string[]): boolean => {
  const words = titleWords(text);
  return wholes.some((whole) => whole.length > words.length && whole.startsWith(words));
};

interface CutTitle {
  readonly title: PrintedText;
  readonly code: string;
}

const cutTitles = (document: DocumentRecord): readonly CutTitle[] => {
  const titles = titlesOf(document);
  const dated = withDays(document);
  const cut = titles.flatMap((title) => {
    const code = cutOf(title.text);
    return code === undefined ? [] : [{ title, code }];
  });
  const wholes = cut.some(({ code }) => code === 'dots') ? titles.map(({ text }) => titleWords(text)) : [];
  return cut.filter(({ title: { text }, code }) =>
    code === 'dots'
      ? !isShortened(text, wholes)
      : !(GOES_ON_IN_TARGET.test(text.trim()) && dated.has(titleWords(text))),
  );
};

/** A title is told once, at all its places. */
const inDocument = (document: DocumentRecord): readonly Finding[] =>
  [
    ...groupBy(cutTitles(document), ({ title, code }) => `${code} ${titleWords(title.text)}`).values(),
  ].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    return [
      findingOf(RULE, {
        code: first.code,
        places: same.map(({ title }) => title.place),
        published: shortText(first.title.text),
      }),
    ];
  });

/** The rule. */
export const cutTitle: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(inDocument) };
