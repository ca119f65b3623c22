/** The directory of a zip archive, read with suspicion: what it says of sizes is only believed where the bytes bear it out. */

/** An entry of the directory. `start` and `end` bound its packed bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly start: number;
  readonly end: number;
}

/** Why there is no directory that can be trusted. */
export type ZipFault = 'broken' | 'zip64' | 'overlap';

/** Signatures and sizes of the records, after PKWARE's APPNOTE, §§ 4.3.7, 4.3.12 and 4.3.16. */
const END = { signature: 0x06054b50, size: 22 };
const CENTRAL = { signature: 0x02014b50, size: 46 };
const LOCAL = { signature: 0x04034b50, size: 30 };
const LONGEST_COMMENT = 0xffff;
const ZIP64_SIZE = 0xffffffff;
const ZIP64_COUNT = 0xffff;
/** Office files have some hundreds. */
const MOST_ENTRIES = 10_000;

const endOf = (view: DataView): number | undefined => {
  const last = view.byteLength - END.size;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END.signature) return at;
  }
  return undefined;
};

interface Central {
  readonly entry: ZipEntry;
  readonly next: number;
}

const entryAt = (view: DataView, at: number, names: TextDecoder): Central | ZipFault => {
  if (at + CENTRAL.size > view.byteLength || view.getUint32(at, true) !== CENTRAL.signature) return 'broken';
  const [packed, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
  const local = view.getUint32(at + 42, true);
  if (packed === ZIP64_SIZE || size === ZIP64_SIZE || local === ZIP64_SIZE) return 'zip64';
  const nameLength = view.getUint16(at + 28, true);
  const next = at + CENTRAL.size + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (next > view.byteLength || local + LOCAL.size > view.byteLength) return 'broken';
  if (view.getUint32(local, true) !== LOCAL.signature) return 'broken';
  const start = local + LOCAL.size + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packed > view.byteLength) return 'broken';
  const bytes = new Uint8Array(view.buffer, view.byteOffset + at + CENTRAL.size, nameLength);
  const entry = {
    name: names.decode(bytes),
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    start,
    end: start + packed,
  };
  return { entry, next };
};

/** Entries that share bytes are how a small file is made to hold a huge one. */
const overlap = (entries: readonly ZipEntry[]): boolean => {
  const byStart = entries.filter(({ start, end }) => end > start).sort((one, two) => one.start - two.start);
  return byStart.some((entry, index) => (byStart[index + 1]?.start ?? entry.end) < entry.end);
};

/** The files of the archive, folders left out. */
export const zipEntries = (bytes: Uint8Array): readonly ZipEntry[] | ZipFault => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return 'broken';
  const count = view.getUint16(end + 10, true);
  if (count === ZIP64_COUNT) return 'zip64';
  if (count > MOST_ENTRIES) return 'overlap';
  const names = new TextDecoder();
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  if (at === ZIP64_SIZE) return 'zip64';
  for (let index = 0; index < count; index += 1) {
    const found = entryAt(view, at, names);
    if (typeof found === 'string') return found;
    if (!found.entry.name.endsWith('/')) entries.push(found.entry);
    at = found.next;
  }
  return overlap(entries) ? 'overlap' : entries;
};
