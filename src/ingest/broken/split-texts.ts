/**
 * Texts of a row that stand before its figures: title, algorithm, parameter. Their ends are seen from empty lines, from words with
 * which an algorithm or a parameter begins, and from words after which no text ends; a split that rests on less is not certain.
 */
import { isOpen } from './pieces.ts';
import { textOf, type Word } from './words.ts';

/** The texts as split; `isCertain` is false when another split is as likely. */
export interface SplitTexts {
  readonly parts: readonly (readonly Word[])[];
  readonly isCertain: boolean;
}

/** Beginnings of algorithms and parameters: about the language of indicators. */
const STRONG =
  /^(?:%(?! di\b.*%)|∑|n\.(?! ?\d)|n°|nr\.?|num\.|N\. |data\b|giorni\b|numero\b|predisposizione\b|rapporto\b|somma\b|tempo\b|totale\b|importo\b|media\b|valore\b|percentuale\b|S[IÌ]\/NO)/;
const WEAK =
  /^(?:N\.|Nr\.?|Data\b|Numero\b|Giorni\b|Rapporto\b|Somma\b|Tempo\b|Totale\b|Importo\b|Media\b|Valore\b|Percentuale\b)/;

interface Start {
  readonly at: number;
  readonly isStrong: boolean;
  readonly afterBlank: boolean;
  /** Whether it is sure without an empty line before it: a sign, no word that a title may hold too. */
  readonly isSign: boolean;
}

/** Words of an algorithm that ask for what follows: "data", "n.". */
const ASKS = /^(?:data|giorni|numero|n\.|nr\.?|%|valore|importo)$/i;

/**
 * Where a line begins that may begin a cell. A title that a new page continues (`isInterrupted`) may end with any word where an empty line
 * follows.
 */
const startsIn = (words: readonly Word[], isInterrupted: boolean): readonly Start[] =>
  words.flatMap((word, at): readonly Start[] => {
    const before = words[at - 1];
    if (!word.startsLine || before === undefined || ASKS.test(before.text)) return [];
    const text = textOf(words.slice(at, at + 3));
    if (/^\d+$/.test(before.text) && /^giorni\b/.test(text)) return [];
    const isStrong = STRONG.test(text);
    if (isOpen(before.text) && !(isInterrupted && word.afterBlank && isStrong)) return [];
    return isStrong || WEAK.test(text)
      ? [{ at, isStrong, afterBlank: word.afterBlank, isSign: /^(?:%|n\.|n°|∑)/i.test(text) }]
      : [];
  });

const blanksIn = (words: readonly Word[]): readonly number[] =>
  words.flatMap((word, at) => {
    const before = words[at - 1];
    return word.afterBlank && before !== undefined && !isOpen(before.text) ? [at] : [];
  });

const cut = (words: readonly Word[], at: readonly number[]): readonly (readonly Word[])[] =>
  [...at, words.length].map((end, index) => words.slice(at[index - 1] ?? 0, end));

/** By empty lines alone: certain when there are just as many as ends. */
const byBlanks = (words: readonly Word[], count: number): SplitTexts => {
  const blanks = blanksIn(words);
  const at = count === 2 ? blanks.slice(-1) : blanks.slice(-2);
  const parts = cut(words, at);
  const missing = Array.from({ length: Math.max(0, count - parts.length) }, (): readonly Word[] => []);
  return { parts: [...parts, ...missing], isCertain: false };
};

const firstOf = (starts: readonly Start[]): Start | undefined =>
  starts.find(({ isStrong, afterBlank }) => isStrong && afterBlank) ??
  starts.find(({ isStrong }) => isStrong) ??
  starts.find(({ afterBlank }) => afterBlank) ??
  starts[0];

const isSure = ({ afterBlank, isSign }: Start): boolean => afterBlank || isSign;

/** Title and algorithm. */
const inTwo = (words: readonly Word[], isInterrupted: boolean): SplitTexts => {
  const starts = startsIn(words, isInterrupted);
  const first = firstOf(starts);
  if (first === undefined) return byBlanks(words, 2);
  return {
    parts: cut(words, [first.at]),
    isCertain:
      isSure(first) &&
      starts.filter(({ isStrong }) => isStrong === first.isStrong).length === 1 &&
      !starts.some(({ at, afterBlank }) => afterBlank && at > first.at),
  };
};

/** Title, algorithm and parameter: the parameter begins with the last beginning after an empty line. */
const inThree = (words: readonly Word[], isInterrupted: boolean): SplitTexts => {
  const starts = startsIn(words, isInterrupted);
  const last = starts.findLast(({ afterBlank }) => afterBlank) ?? starts.at(-1);
  const first = firstOf(starts.filter(({ at }) => last !== undefined && at < last.at));
  if (first === undefined || last === undefined) return byBlanks(words, 3);
  return {
    parts: cut(words, [first.at, last.at]),
    isCertain: isSure(first) && isSure(last) && starts.length === 2,
  };
};

/** Splits the texts of a row into one, two or three parts, from the left. */
export const splitTexts = (words: readonly Word[], count: number, isInterrupted = false): SplitTexts => {
  if (count <= 1) return { parts: [words], isCertain: true };
  return count === 2 ? inTwo(words, isInterrupted) : inThree(words, isInterrupted);
};
