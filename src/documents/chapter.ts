/** How a kind of document is written down: a list of chapters, each with its words (narrative) and its data (blocks). */
import type { Issue } from '../kernel/index.ts';
import type { Act } from '../model/index.ts';
import type { DocumentInput } from './input.ts';
import type { Block } from './tree.ts';

/** What a chapter says from data, and what it could not say. */
export interface ChapterContent {
  readonly blocks: readonly Block[];
  readonly issues?: readonly Issue[];
}

/**
 * A chapter. `id` is stable: the narrative section with the same `document` and `chapter` belongs to it, and it is the anchor of the
 * heading. `narrative`: `required` chapters are incomplete without words (or a motive why they are not pertinent).
 */
export interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly level: 1 | 2 | 3;
  readonly numbered: boolean;
  readonly narrative: 'required' | 'optional' | 'none';
  /** First words offered to whoever writes the section, in the Markdown subset, with references to results instead of figures. */
  readonly suggestion?: (input: DocumentInput) => string | undefined;
  /** The blocks made from data; they follow the narrative. */
  readonly content?: (input: DocumentInput) => ChapterContent;
  /** On a new page. */
  readonly startsPage?: boolean;
}

/** A kind of document. `variant`: what it is about, where there are several of a kind (a dashboard's area or unit). */
export interface DocumentKind {
  /** Name in addresses and on the command line: `relazione`, `pira-a`. */
  readonly kind: string;
  /** Name in lists: "Relazione sulla performance". */
  readonly name: string;
  /** What it is for and which rule asks for it, in a sentence. */
  readonly about: string;
  readonly title: (input: DocumentInput) => string;
  readonly subtitle?: (input: DocumentInput) => string | undefined;
  readonly cover?: (input: DocumentInput) => readonly string[];
  /** The act that approved the document; the plan's unless said otherwise. */
  readonly act?: (input: DocumentInput) => Act | undefined;
  /** Whether it has a table of contents. */
  readonly contents: boolean;
  readonly chapters: (input: DocumentInput) => readonly Chapter[];
}
