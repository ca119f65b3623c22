/**
 * Words of a row whose cells are broken over lines. Cells are parted by one blank and an empty cell adds two, so the number of blanks
 * before a word says how many empty cells stand there; a line that does not end in a blank was broken inside a word.
 */
import type { Atom } from '../raw.ts';
import { isBlank, startsPage } from './source-lines.ts';

/** A word with the blanks before it (line ends count as theirs) and the lines that it stands in. */
export interface Word {
  readonly text: string;
  readonly gap: number;
  readonly lines: readonly Atom[];
  readonly startsLine: boolean;
  /** Whether an empty line parts it from the word before. */
  readonly afterBlank: boolean;
  /** Whether a new page begins with its line, inside the row. */
  readonly startsPage: boolean;
}

/** The words of a row and the blanks after the last one. */
export interface WordRow {
  readonly words: readonly Word[];
  readonly trailing: number;
}

/** Empty cells before a word, or after the last one. */
export const emptyCells = (blanks: number): number => Math.max(0, Math.floor((blanks - 1) / 2));

const DAY_CUT = /(?<!\d)\d{1,2}\/\d{1,2}\/\d{0,3}$/;

/** Whether the first word of a line is the rest of the last word of the line before, also where ends of lines were lost. */
const isRest = (last: string, next: string): boolean =>
  (DAY_CUT.test(last) && /^\d{1,4}$/.test(next)) || (/,\d{1,2}$/.test(last) && next === '%');

interface State {
  readonly words: Word[];
  blanks: number;
  afterBlank: boolean;
  isCut: boolean;
}

const takeWord = (state: State, text: string, line: Atom, startsLine: boolean): void => {
  const last = state.words.at(-1);
  const isGlued = startsLine && last !== undefined && (state.isCut || isRest(last.text, text));
  if (isGlued) {
    state.words[state.words.length - 1] = {
      ...last,
      text: last.text + text,
      lines: [...last.lines, line],
    };
  } else {
    state.words.push({
      text,
      gap: state.blanks,
      lines: [line],
      startsLine,
      afterBlank: startsLine && state.afterBlank,
      startsPage: startsLine && last !== undefined && startsPage(line),
    });
  }
  state.blanks = 0;
  state.isCut = false;
  state.afterBlank = false;
};

const takeLine = (state: State, line: Atom, keepsEnds: boolean): void => {
  const text = line.text.replaceAll('\u00a0', ' ');
  const lead = text.length - text.trimStart().length;
  state.blanks += lead - (lead % 2);
  let isFirst = true;
  const words = text.trim();
  let at = 0;
  while (at < words.length) {
    const blank = words.indexOf(' ', at);
    const end = blank < 0 ? words.length : blank;
    takeWord(state, words.slice(at, end), line, isFirst);
    isFirst = false;
    at = end;
    while (words[at] === ' ') {
      state.blanks += 1;
      at += 1;
    }
  }
  const end = text.length - text.trimEnd().length;
  state.isCut = end === 0 && keepsEnds;
  state.blanks = state.isCut ? 0 : Math.max(end, 1);
};

/** The words of a row's lines. */
export const wordsOf = (lines: readonly Atom[], keepsEnds: boolean): WordRow => {
  const state: State = { words: [], blanks: 0, afterBlank: false, isCut: false };
  for (const line of lines) {
    if (!isBlank(line)) takeLine(state, line, keepsEnds);
    else if (line.text.length >= 2) state.blanks += line.text.length;
    else state.afterBlank = true;
  }
  return { words: state.words, trailing: state.blanks };
};

/** Words as one text. */
export const textOf = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');
