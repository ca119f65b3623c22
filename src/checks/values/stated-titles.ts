/** Titles of objectives that stand outside the tables with records: in lists, tables of a preface, strategy maps, headings. */
import { type Place, rememberObjects } from '../../kernel/index.ts';
import type { DocumentRecord, TextRecord } from '../../model/index.ts';
import { lineOf } from './line-of.ts';

/** A code with the words behind it; a line break or a narrow cell may cut them. */
export interface StatedTitle {
  readonly code: string;
  readonly title: string;
  readonly place: Place;
}

/** A code with a point that begins a text, or a cell that a wide gap parts from the one before, and the letters behind it. */
const CODED =
  /^\s*(?:\d{1,2}\.\s)?(?:(?:OS|OO|OB|AS)\s?)?\(?(\d{1,2}(?:\.\d{1,2}){1,2})\.?\)?\s?[-–:.]?[-–]?\s+(\p{L}.*)$/u;
const GAP = /\s{4,}(?=\d{1,2}\.\d)/;
/** Where a list of contents shortens a title; what follows belongs to another line. */
const SHORTENED = /\s?(?:…|\.{3,}).*$/s;
/** Lines of one broken title at most. */
const MOST_LINES = 8;

/** The part of a line that begins with a code: the whole line, or what follows a wide gap. */
const codedPart = (text: string): readonly [string, string] | undefined => {
  if (!/\d\.\d/.test(text)) return undefined;
  for (const part of [text, text.split(GAP)[1] ?? '']) {
    const found = CODED.exec(part);
    if (found?.[1] !== undefined && found[2] !== undefined) return [found[1], found[2]];
  }
  return undefined;
};

/** The lines right below a line of text, as long as none is skipped and none begins with a number of its own. */
const restOf = (texts: readonly TextRecord[], index: number): string => {
  const lines: string[] = [];
  const first = texts[index];
  if (first?.role !== 'text') return '';
  let last = lineOf(first.place);
  for (const { role, text, place } of texts.slice(index + 1, index + MOST_LINES)) {
    if (role !== 'text' || lineOf(place) !== last + 1 || /^\s*\(?\d/.test(text)) break;
    lines.push(text);
    last = lineOf(place);
  }
  return lines.join(' ');
};

/** Every code with a title in the texts of a document, in their order. */
export const statedTitles = rememberObjects(({ texts }: DocumentRecord): readonly StatedTitle[] =>
  texts.flatMap(({ text, place }: TextRecord, index) => {
    const found = codedPart(text);
    if (found === undefined) return [];
    const [code, words] = found;
    return [
      {
        code,
        title: `${words} ${restOf(texts, index)}`.replace(/\s+/g, ' ').trim().replace(SHORTENED, ''),
        place,
      },
    ];
  }),
);
