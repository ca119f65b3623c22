/** Where a place of a list stands in a document, whatever its format: by line, by row of a sheet, by height on a page. */
import type { RawDocument } from '../../src/ingest/index.ts';
import type { Place } from '../../src/kernel/index.ts';
import type { ListedPlace } from './lists.ts';

type FilePlace = Extract<Place, { readonly file: string }>;

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The rows and lines of a document, each as its text and the places of its pieces. */
const spotsOf = (document: RawDocument): readonly { text: string; places: readonly Place[] }[] =>
  document.blocks.flatMap((block) => {
    if (block.kind === 'table')
      return block.rows.map(({ cells }) => ({
        text: plain(cells.map(({ text }) => text).join(' ')),
        places: cells.map(({ place }) => place),
      }));
    return [{ text: plain(block.text), places: [block.place] }];
  });

/** The places in a document that a listed place means. Throws when its words stand nowhere or in more than one row. */
export const placesMeant = (listed: ListedPlace, documents: readonly RawDocument[]): readonly Place[] => {
  if ('line' in listed) return [{ file: listed.file, line: listed.line }];
  const document = documents.find(({ file }) => file === listed.file);
  const words = listed.near.split(' … ').map(plain);
  const spots = document === undefined ? [] : spotsOf(document);
  const meant = spots.filter(({ text }) => words.every((word) => text.includes(word)));
  const [only, another] = meant;
  if (only === undefined || another !== undefined)
    throw new Error(`${listed.file}: "${listed.near}" stands in ${meant.length} rows`);
  return only.places;
};

const rowOf = (cell: string): string => cell.replace(/^[A-Z]+/, '');

const overlaps = (one: FilePlace, other: FilePlace): boolean => {
  if (one.page !== other.page) return false;
  if (one.box === undefined || other.box === undefined) return one.page !== undefined;
  return one.box[1] < other.box[3] && other.box[1] < one.box[3];
};

/** Whether two places are one for a reader of a list: lines at most `tolerance` apart, the same row of a sheet, the same height of a page. */
export const isSamePlace = (one: Place, other: Place, tolerance: number): boolean => {
  if (!('file' in one && 'file' in other) || one.file !== other.file) return false;
  if (one.line !== undefined && other.line !== undefined) return Math.abs(one.line - other.line) <= tolerance;
  if (one.cell !== undefined && other.cell !== undefined)
    return one.sheet === other.sheet && rowOf(one.cell) === rowOf(other.cell);
  return overlaps(one, other);
};
