/** The texts of a row by column: programme and perspective before the title, its code, the algorithm after it. */
import { splitTexts } from './split-texts.ts';
import { textOf, type Word } from './words.ts';

/** Which text columns the table has. */
export interface TextShape {
  readonly hasProgramme: boolean;
  readonly hasPerspective: boolean;
  /** Texts from the title on: title alone, with algorithm, with algorithm and parameter. */
  readonly count: number;
  /** Whether a new page continues the row after its figures. */
  readonly isInterrupted?: boolean;
}

/** The texts of a row; `isCertain` tells whether title and algorithm end where they are cut. */
export interface RowTexts {
  readonly programme: readonly Word[];
  readonly perspective: readonly Word[];
  readonly code?: string;
  readonly codeWords: readonly Word[];
  /** The title without its code. */
  readonly title: readonly Word[];
  readonly algorithm: readonly Word[];
  readonly label: readonly Word[];
  readonly isCertain: boolean;
}

const PROGRAMME = /^\d{3}(?:[/.-]\d{3})?$/;
/** Codes as `S1.1.2-c`, `OS1.1-b`, `1.1`, `1.2.3`; a plain number is none, and neither is a date. */
const CODE =
  /^(?:[A-Z]{0,4}\.?\d+(?:\.\d+)+\.?(?:[-–]?[a-z]{1,2}\d?|[-–]\d{1,2})?|[A-Z]{1,4}\d+[-–.][a-z0-9]{1,2})[:.]?$/;

const codeAt = (words: readonly Word[]): { readonly code: string; readonly words: number } | undefined => {
  const [first, second] = words;
  if (first === undefined) return undefined;
  if (CODE.test(first.text)) return { code: first.text.replace(/[:.]$/, ''), words: 1 };
  const pair = `${first.text} ${second?.text ?? ''}`;
  const area = /^(?:OB|AREA|AMBITO|AS|OS|OO)\.? ?\d+(?:\.\d+)*\s?[:.]?$/i.exec(pair);
  return area === null ? undefined : { code: pair.replace(/\s?[:.]$/, ''), words: 2 };
};

const GLUED = /^([A-Z]{1,4}\.?\d+(?:\.\d+)+[-–][a-z])(\p{L}{3,}.*)$/u;

/** A code that its title follows without a blank, parted from it. */
const unglued = (words: readonly Word[]): readonly Word[] => {
  const [first, ...others] = words;
  const found = GLUED.exec(first?.text ?? '');
  if (first === undefined || found === null) return words;
  const rest: Word = { ...first, text: found[2] ?? '', gap: 1, startsLine: false };
  return [{ ...first, text: found[1] ?? '' }, rest, ...others];
};

const countWhile = (words: readonly Word[], test: (word: Word) => boolean): number => {
  const found = words.findIndex((word) => !test(word));
  return found < 0 ? words.length : found;
};

/** Reads the texts of a row. */
export const rowTexts = (words: readonly Word[], shape: TextShape): RowTexts => {
  const programmes = shape.hasProgramme ? countWhile(words, ({ text }) => PROGRAMME.test(text)) : 0;
  const rest = words.slice(programmes);
  const coded = shape.hasPerspective ? rest.findIndex((_, at) => codeAt(rest.slice(at)) !== undefined) : 0;
  const from = Math.max(coded, 0);
  const own = unglued(rest.slice(from));
  const code = codeAt(own);
  const split = splitTexts(own.slice(code?.words ?? 0), shape.count, shape.isInterrupted);
  return {
    programme: words.slice(0, programmes),
    perspective: rest.slice(0, from),
    codeWords: own.slice(0, code?.words ?? 0),
    title: split.parts[0] ?? [],
    algorithm: split.parts[1] ?? [],
    label: split.parts[2] ?? [],
    isCertain: split.isCertain && coded >= 0,
    ...(code !== undefined && { code: textOf(own.slice(0, code.words)).replace(/\s?[:.]$/, '') }),
  };
};
