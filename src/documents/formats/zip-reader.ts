/** Reads the entries of a zip archive that a writer of office files has just made: stored or deflated, without encryption or zip64. */
import { inflateRawSync } from 'node:zlib';

/** A file inside an archive. */
export interface ZipEntry {
  readonly name: string;
  readonly content: Uint8Array;
}

/** Signatures and sizes of the records, after PKWARE's APPNOTE, §§ 4.3.7, 4.3.12 and 4.3.16. */
const END = { signature: 0x06054b50, size: 22 };
const CENTRAL = { signature: 0x02014b50, size: 46 };
const LOCAL = { signature: 0x04034b50, size: 30 };
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Where the last record starts: it is looked for from the back, because a comment may follow it. */
const endOf = (view: DataView): number => {
  const last = view.byteLength - END.size;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END.signature) return at;
  }
  throw new RangeError('not a zip archive');
};

const contentOf = (bytes: Uint8Array, central: number): Uint8Array => {
  const view = viewOf(bytes);
  const method = view.getUint16(central + 10, true);
  const packedSize = view.getUint32(central + 20, true);
  const local = view.getUint32(central + 42, true);
  if (view.getUint32(local, true) !== LOCAL.signature) throw new RangeError('zip entry without its header');
  const start = local + LOCAL.size + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const packed = bytes.subarray(start, start + packedSize);
  if (method === STORED) return packed.slice();
  if (method === DEFLATED) return new Uint8Array(inflateRawSync(packed));
  throw new RangeError(`zip entry packed with method ${method}`);
};

/** The files of the archive in the order of its directory, folders left out. Throws RangeError on what is not a plain archive. */
export const readZip = (bytes: Uint8Array): readonly ZipEntry[] => {
  const view = viewOf(bytes);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== CENTRAL.signature) throw new RangeError('zip directory is broken');
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + CENTRAL.size, at + CENTRAL.size + nameLength));
    if (!name.endsWith('/')) entries.push({ name, content: contentOf(bytes, at) });
    at += CENTRAL.size + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
};
