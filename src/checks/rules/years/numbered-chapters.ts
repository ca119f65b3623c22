/** Two chapters with one number: the same heading printed again further on, or two different headings. */
import type { DocumentRecord, Finding, TextRecord } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { titleKey } from '../../values/comparable-text.ts';
import { findingOf, shortText } from '../../values/finding.ts';
import { groupBy } from '../../values/group.ts';
import { titlesOfTree } from '../../values/tree-titles.ts';

const RULE = { id: 'YEARS-10', family: 'years', severity: 'notice' } as const;

interface Chapter {
  readonly number: string;
  readonly key: string;
  readonly text: TextRecord;
  readonly position: number;
}

const LONGEST_HEADING = 120;
/** Numbers of one level ("1. Title") begin again in every list: chapters are told from lists by their second level. */
const NUMBERED = /^\s*(\d{1,2}(?:\.\d{1,2}){1,3})\.?\s*[-–]?\s+(\p{L}.*)$/u;
/** Lines of a table of contents end with the number of the page, often without a space before it. */
const CONTENTS_LINE = /[.…_]{4,}|(?<!\d)\d{1,3}\s*$/;
/** Sentences end with a full stop, items of a list with a semicolon or comma. */
const NOT_HEADING = /[.;,:]\s*$/;

const chapterOf = (text: TextRecord, position: number): Chapter | undefined => {
  const [, number, title] = NUMBERED.exec(text.text) ?? [];
  if (number === undefined || title === undefined || text.role === 'columnHeading') return undefined;
  if (text.text.length > LONGEST_HEADING || CONTENTS_LINE.test(title) || NOT_HEADING.test(title))
    return undefined;
  return { number, key: titleKey(title), text, position };
};

/** So many numbered lines one after another are a table of contents or a list of objectives. */
const LIST = 4;
/** A numbered line of any level, as they stand in a table of contents. */
const ANY_NUMBER = /^\s*\d{1,2}(?:\.\d{1,2}){0,3}[.)]?\s*[-–]?\s+\p{L}/u;

const withoutLists = (chapters: readonly Chapter[], texts: DocumentRecord['texts']): readonly Chapter[] => {
  const positions = new Set(
    texts.flatMap(({ text }, position) =>
      text.length <= LONGEST_HEADING && ANY_NUMBER.test(text) ? [position] : [],
    ),
  );
  const opensList = (position: number): boolean =>
    Array.from({ length: LIST }, (_, step) => position + step).every((each) => positions.has(each));
  const kept = new Map<number, boolean>();
  for (const position of positions) {
    kept.set(position, kept.get(position - 1) ?? !opensList(position));
  }
  return chapters.filter(({ position }) => kept.get(position) === true);
};

/** Where the format tells headings from text, numbered lines of text are entries of a list that lead to them. */
const withHeadings = (chapters: readonly Chapter[]): readonly Chapter[] => {
  const headings = chapters.filter(({ text }) => text.role === 'heading');
  return headings.length * 4 >= chapters.length ? headings : chapters;
};

/** Headings of one series are set alike: capitals beside small letters are two series, as chapters and the codes of objectives. */
const areAlike = (first: Chapter, second: Chapter): boolean => {
  const [one, other] = [first, second].map(({ text }) => text.text === text.text.toUpperCase());
  return one === other;
};

const findingsOf = (chapters: readonly Chapter[]): readonly Finding[] => {
  const [first, second] = chapters;
  if (first === undefined || second === undefined || chapters.length > 2) return [];
  const isSame = first.key === second.key;
  const isLonger = first.key.startsWith(second.key) || second.key.startsWith(first.key);
  if (isSame ? second.position - first.position === 1 : isLonger || !areAlike(first, second)) return [];
  return [
    findingOf(RULE, {
      code: isSame ? 'chapterAgain' : 'chaptersOfOneNumber',
      places: [first.text.place, second.text.place],
      published: isSame ? shortText(first.text.text) : first.number,
      params: { first: shortText(first.text.text), second: shortText(second.text.text) },
    }),
  ];
};

const check = (document: DocumentRecord): readonly Finding[] => {
  const tree = titlesOfTree(document);
  const numbered = document.texts.flatMap((text, position) => chapterOf(text, position) ?? []);
  const chapters = withHeadings(withoutLists(numbered, document.texts));
  const own = chapters.filter(({ key }) => !tree.some((title) => title.startsWith(key)));
  return [...groupBy(own, ({ number }) => number).values()].flatMap(findingsOf);
};

/** Lines that stand three times, and those that name an objective, are no chapters. */
export const numberedChapters: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(check) };
