/** Lines of text that follow each other without a table between, as forms whose cells are broken over lines are read from them. */
import type { Atom, RawDocument } from '../raw.ts';

/** A run of lines, empty ones included; `keepsEnds`: lines end in a blank, so that one without it was broken inside a word. */
export interface LineRun {
  readonly lines: readonly Atom[];
  readonly keepsEnds: boolean;
}

export const isBlank = ({ text }: Atom): boolean => text.trim() === '';

/** Nine lines of ten with a blank at the end: the program that took the text out of its pages puts one there. */
const keepsEnds = (lines: readonly Atom[]): boolean => {
  const written = lines.filter((line) => !isBlank(line));
  return written.filter(({ text }) => text.endsWith(' ')).length * 10 > written.length * 8;
};

/** The runs of lines of a document that no form has taken yet. */
export const lineRuns = (document: RawDocument, isTaken: (atom: number) => boolean): readonly LineRun[] => {
  const runs: Atom[][] = [];
  let open: Atom[] | undefined;
  for (const block of document.blocks) {
    if (block.kind === 'table' || isTaken(block.atom)) open = undefined;
    else if (open === undefined) {
      open = [block];
      runs.push(open);
    } else open.push(block);
  }
  const ends = keepsEnds(runs.flat());
  return runs.map((lines) => ({ lines, keepsEnds: ends }));
};

/**
 * A line with an odd number of blanks at its beginning is the first of a page: blanks of empty cells come in pairs, the page adds one.
 */
export const startsPage = ({ text }: Atom): boolean =>
  text.trim() !== '' && (text.length - text.trimStart().length) % 2 === 1;
