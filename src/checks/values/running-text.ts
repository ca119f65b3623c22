/** Prose as it runs: lines of one paragraph put together again, with the place of each word. */
import { type Place, rememberObjects } from '../../kernel/index.ts';
import type { DocumentRecord, TextRecord } from '../../model/index.ts';
import { oneLine } from './one-line.ts';

/** A paragraph, or as much of it as could be put together. */
export interface Passage {
  readonly text: string;
  /** Where each line begins in `text`, with its place; in order. */
  readonly lines: readonly { readonly at: number; readonly place: Place }[];
}

/** A line and its next one stand this far apart at most; some files put a blank line between any two. */
const LINES_APART = 2;
/** Shorter lines end a paragraph or are headings and labels. */
const LEAST_FILLED = 45;
/** A small letter at the beginning of the next line says that a shorter one goes on too. */
const LEAST_BROKEN = 30;

/** A line as long as this is full: what comes next goes on even with a capital letter. */
const FULL_LINE = 70;

const ENDS = /[.;:!?•]\s*$/;
const BEGINS_ITEM = /^\s*(?:[-–•*▪]|\(?\p{L}\)|\d{1,2}[.)])\s/u;

const lineOf = ({ place }: TextRecord): number | undefined => ('file' in place ? place.line : undefined);

const goesOn = (before: TextRecord, next: TextRecord): boolean => {
  const [one, other] = [lineOf(before), lineOf(next)];
  if (one === undefined || other === undefined || before.role !== 'text' || next.role !== 'text')
    return false;
  return (
    other > one &&
    other - one <= LINES_APART &&
    before.text.trim().length >= (/^\s*\p{Ll}/u.test(next.text) ? LEAST_BROKEN : LEAST_FILLED) &&
    !ENDS.test(before.text) &&
    (before.text.trim().length >= FULL_LINE || !/^\s*\p{Lu}/u.test(next.text)) &&
    !BEGINS_ITEM.test(next.text)
  );
};

/** The paragraphs of a document's text; headings and tables stand by themselves elsewhere. */
export const passagesOf = rememberObjects((document: DocumentRecord): readonly Passage[] => {
  const passages: { text: string; lines: { at: number; place: Place }[] }[] = [];
  let before: TextRecord | undefined;
  for (const text of document.texts) {
    if (text.role !== 'text') continue;
    const words = oneLine(text.text);
    const open = passages.at(-1);
    if (open !== undefined && before !== undefined && goesOn(before, text)) {
      open.lines.push({ at: open.text.length + 1, place: text.place });
      open.text = `${open.text} ${words}`;
    } else passages.push({ text: words, lines: [{ at: 0, place: text.place }] });
    before = text;
  }
  return passages;
});

/** The place of the line that holds a position of the passage; a passage may have thousands of lines, and be asked for each of its words. */
export const placeAt = ({ lines }: Passage, position: number): Place | undefined => {
  let [from, to] = [0, lines.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((lines[middle]?.at ?? 0) <= position) from = middle + 1;
    else to = middle;
  }
  return lines[from - 1]?.place;
};
