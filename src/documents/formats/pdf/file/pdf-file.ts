/** A finished PDF as its objects, to be looked through and written again (ISO 32000-1, 7.5). */
import { Buffer } from 'node:buffer';

/** The objects by number, each the text between `obj` and `endobj` with one letter for a byte; and the dictionary of the trailer. */
export interface PdfFile {
  readonly objects: Map<number, string>;
  readonly trailer: string;
}

/** Bytes as a text of as many letters, and back. */
const ONE_BYTE = 'latin1';

const ENTRY_LENGTH = 20;

const failed = (what: string): Error => new Error(`the PDF cannot be read again: ${what}`);

/** The offsets of the objects from the one table of references that the writer makes. */
const offsetsOf = (
  text: string,
): { readonly offsets: ReadonlyMap<number, number>; readonly trailer: string } => {
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-100))?.[1] ?? Number.NaN);
  const table = /^xref\r?\n0 (\d+)\r?\n/.exec(text.slice(start, start + 40));
  if (table?.[1] === undefined) throw failed('no table of references');
  const count = Number(table[1]);
  const first = start + table[0].length;
  const offsets = new Map<number, number>();
  for (let number = 0; number < count; number += 1) {
    const entry = text.slice(first + number * ENTRY_LENGTH, first + (number + 1) * ENTRY_LENGTH);
    if (entry[17] === 'n') offsets.set(number, Number(entry.slice(0, 10)));
  }
  const trailer = /trailer\s*(<<.*>>)\s*startxref/s.exec(text.slice(first + count * ENTRY_LENGTH))?.[1];
  if (trailer === undefined) throw failed('no trailer');
  return { offsets, trailer };
};

/** Reads what the writer wrote: one table of references, every object once. Throws on any other form. */
export const readPdf = (bytes: Uint8Array): PdfFile => {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(ONE_BYTE);
  const { offsets, trailer } = offsetsOf(text);
  const starts = [...offsets].toSorted(([, one], [, other]) => one - other);
  const tableStart = text.lastIndexOf('xref\n0 ');
  const objects = new Map<number, string>();
  for (const [index, [number, offset]] of starts.entries()) {
    const whole = text.slice(offset, starts[index + 1]?.[1] ?? tableStart);
    const head = `${number} 0 obj\n`;
    const end = whole.lastIndexOf('\nendobj');
    if (!whole.startsWith(head) || end < 0) throw failed(`object ${number}`);
    objects.set(number, whole.slice(head.length, end));
  }
  return { objects, trailer };
};

/** The text of an object as bytes. */
export const bytesOfText = (text: string): Buffer => Buffer.from(text, ONE_BYTE);

/** Whether the object carries data after its dictionary. */
export const isStream = (object: string): boolean =>
  /\bstream\r?\n/.test(object) && object.endsWith('endstream');
