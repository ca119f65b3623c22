// A ZIP archive of a few parts, as an XLSX file is one: compressed by zlib, no other feature of the format.
import { crc32, deflateRawSync } from 'node:zlib';

/** A part of the archive. */
export interface Part {
  readonly name: string;
  readonly text: string;
}

const VERSION = 20;
const DEFLATED = 8;
/** 1 January 1980, the first day that the format knows. */
const FIRST_DAY = 33;

/** The fields that the header of a part and its line in the directory have in common. */
const commonFields = (part: { crc: number; packed: number; size: number; nameLength: number }): Buffer => {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(VERSION, 0);
  fields.writeUInt16LE(DEFLATED, 4);
  fields.writeUInt16LE(FIRST_DAY, 8);
  fields.writeUInt32LE(part.crc, 10);
  fields.writeUInt32LE(part.packed, 14);
  fields.writeUInt32LE(part.size, 18);
  fields.writeUInt16LE(part.nameLength, 22);
  return fields;
};

const signature = (number: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(number);
  return bytes;
};

const directoryEnd = (count: number, size: number, offset: number): Buffer => {
  const end = Buffer.alloc(18);
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([signature(0x06054b50), end]);
};

/** The bytes of an archive with the parts. */
export const zip = (parts: readonly Part[]): Buffer => {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, text } of parts) {
    const content = Buffer.from(text, 'utf8');
    const packed = deflateRawSync(content);
    const nameBytes = Buffer.from(name, 'utf8');
    const sizes = { packed: packed.length, size: content.length, nameLength: nameBytes.length };
    const common = commonFields({ crc: crc32(content), ...sizes });
    const body = Buffer.concat([signature(0x04034b50), common, nameBytes, packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(signature(0x02014b50), Buffer.from([VERSION, 0]), common, place, nameBytes);
    bodies.push(body);
    offset += body.length;
  }
  const lines = Buffer.concat(directory);
  return Buffer.concat([...bodies, lines, directoryEnd(parts.length, lines.length, offset)]);
};
