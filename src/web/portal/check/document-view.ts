/** A document as read, ready to be shown: tables and the lines around them in their order, each with an anchor for its place. */
import type { CheckedDocument } from '../../../app/index.ts';
import type { Place } from '../../../kernel/index.ts';
import type { ReadCell, ReadTable, TextRecord } from '../../../model/index.ts';

/** A row of a table. */
export interface ShownRow {
  readonly id: string;
  readonly cells: readonly ReadCell[];
}

/** A line outside tables. */
export interface ShownLine {
  readonly id: string;
  readonly text: TextRecord;
}

/** A part of the document. */
export type ShownPart =
  | { readonly kind: 'table'; readonly table: ReadTable; readonly rows: readonly ShownRow[] }
  | { readonly kind: 'text'; readonly lines: readonly ShownLine[] };

/** The document in parts; `anchors` finds the id of a place. */
export interface DocumentView {
  readonly document: CheckedDocument;
  /** Prefix of all ids of this document. */
  readonly id: string;
  readonly parts: readonly ShownPart[];
  readonly anchors: ReadonlyMap<string, string>;
}

/** What a place can be found by, most precise first. */
const keysOf = (place: Place): readonly string[] => {
  if ('id' in place) return [];
  const { sheet, cell, page, box, line } = place;
  return [
    ...(cell === undefined ? [] : [`cell ${sheet ?? ''}!${cell}`]),
    ...(box === undefined ? [] : [`box ${page ?? ''} ${box.join(' ')}`]),
    ...(line === undefined ? [] : [`line ${page ?? ''} ${line}`]),
    ...(page === undefined || line !== undefined ? [] : [`page ${page}`]),
  ];
};

/** The id of a place in a document that was read, if it stands somewhere on the page. */
export const anchorOf = (views: readonly DocumentView[], place: Place): string | undefined => {
  if ('id' in place) return undefined;
  const view = views.find(({ document }) => document.file === place.file);
  return keysOf(place)
    .map((key) => view?.anchors.get(key))
    .find((id) => id !== undefined);
};

/** Where something stands in the order of the document: page, then line. */
type Position = readonly [page: number, line: number];

const START: Position = [0, 0];

const positionOf = (place: Place | undefined): Position =>
  place === undefined || 'id' in place ? START : [place.page ?? 0, place.line ?? 0];

const isBefore = (one: Position, other: Position): boolean =>
  one[0] < other[0] || (one[0] === other[0] && one[1] < other[1]);

const tablePosition = (table: ReadTable): Position =>
  positionOf(table.place ?? table.rows[0]?.cells[0]?.place);

/** Headings of tables are cells of theirs already. */
const outsideTables = ({ tables, texts }: CheckedDocument): readonly TextRecord[] => {
  const covered = new Set(
    tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ place }) => keysOf(place)))),
  );
  return texts.filter(({ place }) => !keysOf(place).some((key) => covered.has(key)));
};

type Element = { readonly table: ReadTable } | { readonly text: TextRecord };

const elementsOf = (document: CheckedDocument): readonly Element[] => {
  const elements: Element[] = [];
  const texts = outsideTables(document);
  let next = 0;
  for (const table of document.tables) {
    const start = tablePosition(table);
    for (let text = texts[next]; text !== undefined; text = texts[next]) {
      if (!isBefore(positionOf(text.place), start)) break;
      elements.push({ text });
      next += 1;
    }
    elements.push({ table });
  }
  return [...elements, ...texts.slice(next).map((text) => ({ text }))];
};

/** Gives out ids and remembers for which places. */
const createAnchors = (prefix: string) => {
  const anchors = new Map<string, string>();
  let count = 0;
  return {
    anchors,
    add: (places: readonly Place[]): string => {
      count += 1;
      const id = `${prefix}-${count}`;
      for (const key of places.flatMap(keysOf)) if (!anchors.has(key)) anchors.set(key, id);
      return id;
    },
  };
};

/** The view of the document at a position of the list of documents, from 1. */
export const viewOf = (document: CheckedDocument, number: number): DocumentView => {
  const id = `documento-${number}`;
  const { anchors, add } = createAnchors(id);
  const parts: ShownPart[] = [];
  let lines: ShownLine[] = [];
  for (const element of elementsOf(document)) {
    if ('table' in element) {
      lines = [];
      const { table } = element;
      const rows = table.rows.map(({ cells }) => ({ id: add(cells.map(({ place }) => place)), cells }));
      parts.push({ kind: 'table', table, rows });
    } else {
      if (lines.length === 0) parts.push({ kind: 'text', lines });
      lines.push({ id: add([element.text.place]), text: element.text });
    }
  }
  return { document, id, parts, anchors };
};
