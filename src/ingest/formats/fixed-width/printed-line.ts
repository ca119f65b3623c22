/** A line of a text that a converter laid out with spaces, as runs of words that wide gaps separate. */

/** A word or a run of words; `left` and `right` count characters from the margin, `right` is the one after the last. */
export interface Stretch {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** A line with its number in the file, from 1. */
export interface PrintedLine {
  readonly number: number;
  readonly words: readonly Stretch[];
  /** Runs of words without a gap of two spaces. */
  readonly runs: readonly Stretch[];
  /** Whether it makes a row: figures beside a label, or several figures whose label is printed over other lines. Years head columns. */
  readonly isCore: boolean;
}

const VALUE =
  /^(?:[<>=≤≥]{1,2} ?)?(?:[-+–(] ?)?(?:€ ?)?\d[\d.,/]* ?\)?(?: ?(?:%|€|gg\.?|giorni))?$|^n\.? ?[dac]\.?$|^[-–—]{1,4}$|^#[A-Z/0]+!?$/i;

const YEAR = /^(?:19|20)\d{2}$/;

/** Whether a text is nothing but a figure, a date or what stands for a missing one. */
export const isValue = (text: string): boolean => VALUE.test(text);

const wordsOf = (text: string): readonly Stretch[] =>
  [...text.matchAll(/[^ ]+/g)].map((match) => ({
    text: match[0],
    left: match.index,
    right: match.index + match[0].length,
  }));

const runsOf = (text: string, words: readonly Stretch[]): readonly Stretch[] => {
  const runs: Stretch[] = [];
  for (const word of words) {
    const last = runs.at(-1);
    if (last !== undefined && word.left - last.right < 2)
      runs[runs.length - 1] = { text: text.slice(last.left, word.right), left: last.left, right: word.right };
    else runs.push(word);
  }
  return runs;
};

const makesRow = (runs: readonly Stretch[]): boolean => {
  const values = runs.filter(({ text }) => isValue(text) && !YEAR.test(text)).length;
  const [first] = runs;
  return values > 1 || (values === 1 && runs.length > 1 && first !== undefined && !isValue(first.text));
};

/** Longer lines are no rows of a printed table. */
const LONGEST = 1_000;

/** A line taken apart; one of another kind has no words. Page breaks count as spaces. */
export const printedLine = (text: string, number: number): PrintedLine => {
  if (text.length > LONGEST || /[\t|]/.test(text)) return { number, words: [], runs: [], isCore: false };
  const plain = text.replace(/[\f\v]/g, ' ');
  const words = wordsOf(plain);
  const runs = runsOf(plain, words);
  return { number, words, runs, isCore: makesRow(runs) };
};

/** Whether a line has gaps. */
export const hasGaps = ({ runs }: PrintedLine): boolean => runs.length > 1;

/** A code of letters and figures, with a point or a letter: years and figures of one column are none. */
const CODE = /^(?:\p{Lu}{1,4}[.-]?\d[\d.a-z-]*|\d+(?:\.\d+)*\.[a-z\d]+)$/u;

const apart = (line: PrintedLine): PrintedLine => {
  const [first, ...runs] = line.runs;
  const [code, next] = line.words;
  if (first === undefined || code === undefined || next === undefined || first.right === code.right)
    return line;
  const rest = { text: first.text.slice(next.left - first.left), left: next.left, right: first.right };
  return { ...line, runs: [code, rest, ...runs] };
};

/** Codes that a single space parts from their label are runs of their own, where other lines begin with a code alone. */
export const withCodesApart = (lines: readonly PrintedLine[]): readonly PrintedLine[] => {
  const alone = new Set(
    lines.flatMap(({ runs }) => (runs[0] !== undefined && CODE.test(runs[0].text) ? [runs[0].left] : [])),
  );
  const isGlued = ({ words, runs }: PrintedLine): boolean =>
    words[0] !== undefined &&
    alone.has(words[0].left) &&
    CODE.test(words[0].text) &&
    runs[0]?.text !== words[0].text;
  return lines.map((line) => (isGlued(line) ? apart(line) : line));
};
