/** The notes of a document, numbered in the order in which they are met. */

/** Collects the notes while the document is written down. */
export interface NoteBook {
  /** The number of a further note. */
  readonly add: (text: string) => number;
  /** The notes so far. */
  readonly all: () => readonly string[];
}

/** A book without notes. */
export const noteBook = (): NoteBook => {
  const notes: string[] = [];
  return { add: (text) => notes.push(text), all: () => notes };
};

/** The anchor of a note. */
export const noteAnchor = (number: number): string => `nota-${number}`;

/** The anchor of the place that a note belongs to. */
export const noteSource = (number: number): string => `richiamo-${number}`;
