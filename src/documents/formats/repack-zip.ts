/**
 * The one step that makes office files repeatable: their writers stamp the hour and put files in any order; here the archive is
 * packed again in one order, with one date and one compression.
 */
import { readZip, type ZipEntry } from './zip-reader.ts';
import { writeZip } from './zip-writer.ts';

/** Changes the text of a part of the file (`docProps/core.xml`); what it gives back is written. */
export type PartEdit = (name: string, text: string) => string;

/** Readers of office files look for these first. */
const FIRST = ['[Content_Types].xml', '_rels/.rels'];

const rank = ({ name }: ZipEntry): number => {
  const place = FIRST.indexOf(name);
  return place === -1 ? FIRST.length : place;
};

/** By rank, then by the code units of the name: no locale, so that the order is one everywhere. */
const inOrder = (left: ZipEntry, right: ZipEntry): number => {
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (left.name === right.name) return 0;
  return left.name < right.name ? -1 : 1;
};

const isText = (name: string): boolean => name.endsWith('.xml') || name.endsWith('.rels');

const edited = (entry: ZipEntry, edit: PartEdit): ZipEntry =>
  isText(entry.name)
    ? {
        name: entry.name,
        content: new TextEncoder().encode(edit(entry.name, new TextDecoder().decode(entry.content))),
      }
    : entry;

/** The files as an archive in a fixed order, dated 1 January 1980, each deflated alike; `edit` is called for every XML part. */
export const repackEntries = (entries: readonly ZipEntry[], edit: PartEdit): Uint8Array =>
  writeZip(entries.map((entry) => edited(entry, edit)).sort(inOrder));

/** The same archive in that order and with those dates. Throws RangeError when the bytes are no plain zip archive. */
export const repackZip = (bytes: Uint8Array, edit: PartEdit = (_name, text) => text): Uint8Array =>
  repackEntries(readZip(bytes), edit);
