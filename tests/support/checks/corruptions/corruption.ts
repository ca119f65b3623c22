// A mistake put into one row of a printed document, and the document with it.
import type { ReadCell } from '../../../../src/model/index.ts';
import type { RandomSource } from '../../random-source.ts';
import type { PrintedDocument } from '../printed-document.ts';

/** A mistake: its kind, the row where it stands (from 1), and what becomes of the row: other texts, nothing, or twice. */
export interface Corruption {
  readonly kind: string;
  readonly line: number;
  readonly what: string;
  readonly change: { readonly cells: readonly string[] } | 'dropped' | 'doubled';
}

/** Makes a mistake, or none where this draw leaves the document free of contradiction. */
export type Edit = (random: RandomSource) => Corruption | undefined;

interface Site {
  readonly kind: string;
  readonly line: number;
}

/** A row with other texts; no corruption when nothing changes. */
export const edited = (
  { rows }: PrintedDocument,
  site: Site,
  change: (cells: readonly string[]) => readonly string[] | undefined,
): Corruption | undefined => {
  const cells = rows[site.line - 1]?.cells;
  const changed = cells === undefined ? undefined : change(cells);
  if (cells === undefined || changed === undefined || changed.join('\t') === cells.join('\t'))
    return undefined;
  return { ...site, what: `${cells.join(' | ')} → ${changed.join(' | ')}`, change: { cells: changed } };
};

/** The position of a cell in its row, known by its place. */
const positionOf = ({ raw }: PrintedDocument, { place }: ReadCell): number => {
  for (const block of raw.blocks) {
    if (block.kind !== 'table') continue;
    for (const { cells } of block.rows) {
      const at = cells.findIndex((cell) => cell.place === place);
      if (at >= 0) return at;
    }
  }
  return -1;
};

/** Another text in the place of a cell's; a cell put together of several is known by its text. */
export const replaced = (
  document: PrintedDocument,
  { kind, cell }: { readonly kind: string; readonly cell: ReadCell },
  [text, wrong]: readonly [string, string],
): Corruption | undefined => {
  const known = positionOf(document, cell);
  const line = 'line' in cell.place ? (cell.place.line ?? 0) : 0;
  return edited(document, { kind, line }, (cells) => {
    const at = known >= 0 && cells[known]?.includes(text) === true ? known : cells.indexOf(text);
    return at < 0 ? undefined : cells.map((each, index) => (index === at ? each.replace(text, wrong) : each));
  });
};

/** A row taken out, or set twice. */
export const withoutRow = (
  { rows }: PrintedDocument,
  site: Site,
  change: 'dropped' | 'doubled',
): Corruption | undefined => {
  const row = rows[site.line - 1];
  return row?.inTable === true ? { ...site, what: row.cells.join(' | '), change } : undefined;
};

type Block = PrintedDocument['raw']['blocks'][number];
type Row = Extract<Block, { readonly kind: 'table' }>['rows'][number];

const lineOf = (place: Row['place']): number => ('line' in place ? (place.line ?? 0) : 0);

const changedRow = (row: Row, { line, change }: Corruption, spare: () => number): readonly Row[] => {
  if (lineOf(row.place) !== line) return [row];
  if (change === 'dropped') return [];
  if (change === 'doubled')
    return [row, { ...row, cells: row.cells.map((cell) => ({ ...cell, atom: spare() })) }];
  return [
    { ...row, cells: row.cells.map((cell, index) => ({ ...cell, text: change.cells[index] ?? cell.text })) },
  ];
};

/** Numbers of atoms for rows that are set twice, beyond those of any document. */
const FIRST_SPARE_ATOM = 10_000_000;

/** The document with the mistake. Places stay those of the document before, so that findings can be compared. */
export const withCorruption = (document: PrintedDocument, corruption: Corruption): PrintedDocument => {
  let next = FIRST_SPARE_ATOM;
  const spare = (): number => {
    next += 1;
    return next;
  };
  const { line, change } = corruption;
  const blocks = document.raw.blocks.map((block): Block => {
    if (block.kind === 'table')
      return { ...block, rows: block.rows.flatMap((row) => changedRow(row, corruption, spare)) };
    if (lineOf(block.place) !== line || typeof change === 'string') return block;
    return { ...block, text: change.cells[0] ?? block.text };
  });
  return { ...document, raw: { ...document.raw, blocks } };
};
