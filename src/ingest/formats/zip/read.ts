/** Unpacks an office file under one budget before any library sees it, and packs it anew without compression. */
import { Buffer } from 'node:buffer';
import { crc32, inflateRawSync } from 'node:zlib';
import { err, ok, type Result } from '../../../kernel/index.ts';
import { type ZipEntry, type ZipFault, zipEntries } from './layout.ts';

/** The files of an archive by name. */
export type UnpackedFiles = ReadonlyMap<string, Uint8Array>;

/** Why an archive was not unpacked; `tooMuch`: it holds more than the budget. */
export type UnpackFault = ZipFault | 'tooMuch' | 'encrypted';

const STORED = 0;
const DEFLATED = 8;

const isTooLong = (cause: unknown): boolean =>
  cause instanceof RangeError && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE';

const unpack = (bytes: Uint8Array, entry: ZipEntry, budget: number): Result<Uint8Array, UnpackFault> => {
  const packed = bytes.subarray(entry.start, entry.end);
  if (entry.isEncrypted) return err('encrypted');
  if (entry.method === STORED) return packed.byteLength > budget ? err('tooMuch') : ok(packed);
  if (entry.method !== DEFLATED) return err('broken');
  try {
    return ok(new Uint8Array(inflateRawSync(packed, { maxOutputLength: Math.max(1, budget) })));
  } catch (cause) {
    return err(isTooLong(cause) ? 'tooMuch' : 'broken');
  }
};

/** All files of an archive; `budget` is the number of bytes that they may have together. Declared sizes count for nothing. */
export const unpackZip = (bytes: Uint8Array, budget: number): Result<UnpackedFiles, UnpackFault> => {
  const entries = zipEntries(bytes);
  if (typeof entries === 'string') return err(entries);
  const files = new Map<string, Uint8Array>();
  let left = budget;
  for (const entry of entries) {
    const unpacked = unpack(bytes, entry, left);
    if (!unpacked.ok) return unpacked;
    left -= unpacked.value.byteLength;
    files.set(entry.name, unpacked.value);
  }
  return ok(files);
};

const NAMES_IN_UTF8 = 0x0800;
const FIRST_DAY = 0x0021;

const header = (signature: number, size: number, fields: readonly (readonly [number, 2 | 4, number])[]) => {
  const bytes = Buffer.alloc(size);
  bytes.writeUInt32LE(signature, 0);
  for (const [at, width, value] of fields) bytes.writeUIntLE(value, at, width);
  return bytes;
};

/** An archive of the files as they are: what a library reads is what the budget has counted. */
export const packStored = (files: UnpackedFiles): Buffer => {
  const [parts, directory]: [Uint8Array[], Uint8Array[]] = [[], []];
  let at = 0;
  for (const [name, content] of files) {
    const encoded = Buffer.from(name);
    const [sum, size] = [crc32(content), content.byteLength];
    const local = header(0x04034b50, 30, [
      [4, 2, 20],
      [6, 2, NAMES_IN_UTF8],
      [12, 2, FIRST_DAY],
      [14, 4, sum],
      [18, 4, size],
      [22, 4, size],
      [26, 2, encoded.byteLength],
    ]);
    const central = header(0x02014b50, 46, [
      [4, 2, 20],
      [6, 2, 20],
      [8, 2, NAMES_IN_UTF8],
      [14, 2, FIRST_DAY],
      [16, 4, sum],
      [20, 4, size],
      [24, 4, size],
      [28, 2, encoded.byteLength],
      [42, 4, at],
    ]);
    parts.push(local, encoded, content);
    directory.push(central, encoded);
    at += local.byteLength + encoded.byteLength + size;
  }
  const listed = Buffer.concat(directory);
  const end = header(0x06054b50, 22, [
    [8, 2, files.size],
    [10, 2, files.size],
    [12, 4, listed.byteLength],
    [16, 4, at],
  ]);
  return Buffer.concat([...parts, listed, end]);
};
