/** The texts of a document: prose and headings, and the titles and labels of its tables. */
import { type Place, rememberObjects } from '../../kernel/index.ts';
import type { DocumentRecord, ReadCell } from '../../model/index.ts';

/** A text where it is printed. */
export interface PrintedText {
  readonly text: string;
  readonly place: Place;
}

const ofCell = (cell: ReadCell | undefined): readonly PrintedText[] =>
  cell === undefined || cell.published.trim() === '' ? [] : [{ text: cell.published, place: cell.place }];

/** Titles of indicators, nodes and cards, and labels of budgets and context tables. */
export const titlesOf = (document: DocumentRecord): readonly PrintedText[] => [
  ...document.indicators.flatMap(({ title }) => ofCell(title)),
  ...document.nodes.flatMap(({ title }) => ofCell(title)),
  ...document.cards.flatMap(({ objective, description }) => [...ofCell(objective), ...ofCell(description)]),
  ...document.budget.flatMap(({ label }) => ofCell(label)),
  ...document.individual.flatMap(({ title }) => ofCell(title)),
  ...document.contexts.flatMap(({ rows }) => rows.flatMap(({ label }) => ofCell(label))),
];

/** Algorithms, sources and other words of tables. */
export const wordsOf = (document: DocumentRecord): readonly PrintedText[] =>
  document.indicators.flatMap(({ algorithm, definition, parameters }) => [
    ...ofCell(algorithm),
    ...ofCell(definition),
    ...parameters.flatMap(({ label }) => ofCell(label)),
  ]);

/** Everything that is printed as words in what was understood. */
export const textsOf = rememberObjects((document: DocumentRecord): readonly PrintedText[] => [
  ...document.texts,
  ...titlesOf(document),
  ...wordsOf(document),
]);

const LETTERS = /\p{L}{3}/u;

const wordCells = (document: DocumentRecord, isTaken: (table: number | undefined) => boolean) => {
  const known = new Set(textsOf(document).map(({ text }) => text));
  return (document.rows ?? []).flatMap(({ table, place, cells }): readonly PrintedText[] =>
    isTaken(table)
      ? cells.flatMap((text) => (LETTERS.test(text) && !known.has(text) ? [{ text, place }] : []))
      : [],
  );
};

/** Cells of words in tables, whatever form read them, but for those that came as a title or text already. */
export const cellTextsOf = rememberObjects((document: DocumentRecord) =>
  wordCells(document, (table) => table !== undefined),
);

/** Lines of tables that have lost their columns: parts of cells, several of which may be one text. */
export const brokenCellsOf = (document: DocumentRecord): readonly PrintedText[] =>
  wordCells(document, (table) => table === undefined);
