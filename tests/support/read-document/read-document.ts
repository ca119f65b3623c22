/** A printed document as it is read back from its bytes: its tables cell by cell, and the text around them. */

/** What was read. Texts have single blanks and no marks of notes. */
export interface ReadDocument {
  /** For each table its rows of the body, heads left out, covered cells left out. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  /** The rows of the heads stand before those of the body: the structure does not tell them from heads of groups. */
  readonly headsIncluded?: boolean;
  /** Blanks are guessed from distances between letters, and say nothing. */
  readonly guessedBlanks?: boolean;
  /** What stands outside of the tables, in reading order. */
  readonly outside: string;
  /** Everything that a person could read, notes included. */
  readonly all: string;
}

/** The text with single blanks. */
export const singleBlanks = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();
