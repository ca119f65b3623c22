/** Writes a zip archive that depends on its entries alone: one date, one compression, no traces of the machine. */
import { crc32, deflateRawSync } from 'node:zlib';
import type { ZipEntry } from './zip-reader.ts';

/** Version 2.0 of the format: folders and deflation. */
const VERSION = 20;
/** Names in UTF-8 (bit 11 of the flags), set only where a name needs it. */
const UTF8_NAMES = 0x0800;
const DEFLATED = 8;
/** The first day that the format can write, 1 January 1980, at midnight. */
const DATE = 0x0021;
const TIME = 0;
const LEVEL = 9;

interface PackedEntry {
  readonly name: Uint8Array;
  readonly packed: Uint8Array;
  /** What the header before the content and the one in the directory have in common. */
  readonly description: Uint8Array;
}

/** Numbers as bytes, low byte first: each with its size. */
const littleEndian = (...fields: readonly (readonly [size: 2 | 4, value: number])[]): Uint8Array => {
  const bytes = new Uint8Array(fields.reduce((sum, [size]) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return bytes;
};

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
};

const pack = ({ name, content }: ZipEntry): PackedEntry => {
  const nameBytes = new TextEncoder().encode(name);
  const packed = new Uint8Array(deflateRawSync(content, { level: LEVEL }));
  return {
    name: nameBytes,
    packed,
    description: littleEndian(
      [2, VERSION],
      [2, nameBytes.length === name.length ? 0 : UTF8_NAMES],
      [2, DEFLATED],
      [2, TIME],
      [2, DATE],
      [4, crc32(content)],
      [4, packed.length],
      [4, content.length],
      [2, nameBytes.length],
      [2, 0],
    ),
  };
};

const localHeader = (entry: PackedEntry): Uint8Array =>
  joined([littleEndian([4, 0x04034b50]), entry.description, entry.name, entry.packed]);

const directoryEntry = (entry: PackedEntry, offset: number): Uint8Array =>
  joined([
    littleEndian([4, 0x02014b50], [2, VERSION]),
    entry.description,
    littleEndian([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
    entry.name,
  ]);

/** The archive of these files, in their order, dated 1 January 1980. */
export const writeZip = (entries: readonly ZipEntry[]): Uint8Array => {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries.map(pack)) {
    const file = localHeader(entry);
    files.push(file);
    directory.push(directoryEntry(entry, offset));
    offset += file.length;
  }
  const directorySize = directory.reduce((sum, part) => sum + part.length, 0);
  const count = entries.length;
  const end = littleEndian(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, directorySize],
    [4, offset],
    [2, 0],
  );
  return joined([...files, ...directory, end]);
};
