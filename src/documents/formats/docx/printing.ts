/** What is counted and looked up while one document is printed: bookmarks, heading numbers, notes, captions, lists. */
import { Paragraph } from 'docx';
import { blocksInOrder, outlineOf } from '../../outline.ts';
import type { DocumentTree, HeadingBlock } from '../../tree.ts';
import { textRuns } from './literal-text.ts';
import type { PageDirection } from './page-layout.ts';

/** The state of one printing. Counters begin with every document, so that the same document gives the same file. */
export interface Printing {
  /** The direction of the pages being filled. */
  direction: PageDirection;
  /** Whether the next block begins a page. */
  startsPage: boolean;
  /** Names of the bookmarks by the ids of the tree. */
  readonly bookmarks: ReadonlyMap<string, string>;
  /** Numbers of the headings, as every format counts them. */
  readonly numbers: ReadonlyMap<HeadingBlock, string>;
  /** Whether the word processor's own numbering gives those numbers; it cannot write a zero ("1.0.1"). */
  readonly numbersItself: boolean;
  /** Notes at the foot of the page, from number 1. */
  readonly notes: Record<string, { readonly children: readonly Paragraph[] }>;
  tables: number;
  figures: number;
  lists: number;
}

/** Names of bookmarks: letters, digits and underscores, at most 40 of them (ISO/IEC 29500-1, 17.13.6.2). */
const LONGEST_STEM = 28;

const bookmarkName = (id: string, place: number): string =>
  `r${place}_${id.replace(/[^A-Za-z0-9]+/g, '_').slice(0, LONGEST_STEM)}`;

/** A printing of that document, before its first block. */
export const startPrinting = (tree: DocumentTree): Printing => {
  const ids = blocksInOrder(tree).flatMap((block) => ('id' in block ? [block.id] : []));
  const numbers = new Map(
    outlineOf(tree).flatMap(({ heading, number }) => (number === undefined ? [] : [[heading, number]])),
  );
  return {
    direction: 'portrait',
    startsPage: false,
    bookmarks: new Map([...new Set(ids)].map((id, place) => [id, bookmarkName(id, place + 1)])),
    numbers,
    numbersItself: [...numbers.values()].every((number) => !number.split('.').includes('0')),
    notes: {},
    tables: 0,
    figures: 0,
    lists: 0,
  };
};

/** Keeps a note and gives its number. */
export const keepNote = (printing: Printing, text: string): number => {
  const number = Object.keys(printing.notes).length + 1;
  printing.notes[number] = {
    children: [new Paragraph({ style: 'FootnoteText', children: [...textRuns(text)] })],
  };
  return number;
};

/** Whether the next block begins a page; asked once. */
export const takePageStart = (printing: Printing): boolean => {
  const starts = printing.startsPage;
  printing.startsPage = false;
  return starts;
};
