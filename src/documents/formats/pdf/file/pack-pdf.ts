/** Writes a PDF small: everything but data goes into compressed object streams (ISO 32000-1, 7.5.7 and 7.5.8). */
import { Buffer } from 'node:buffer';
import { deflateSync } from 'node:zlib';
import { bytesOfText, isStream, type PdfFile } from './pdf-file.ts';

/** The first line, and four bytes that tell mail programs that the file is no text. */
const HEADER = bytesOfText('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n\n');
const OBJECTS_IN_A_STREAM = 200;
const LEVEL = { level: 9 } as const;

/** Where an object stands: at an offset, or in a stream at an index. */
type Place =
  | readonly [type: 1, offset: number, generation: 0]
  | readonly [type: 2, stream: number, index: number];

interface Writing {
  readonly parts: Buffer[];
  readonly places: Map<number, Place>;
  length: number;
}

const write = (writing: Writing, bytes: Buffer): void => {
  writing.parts.push(bytes);
  writing.length += bytes.length;
};

const writeObject = (writing: Writing, number: number, content: Buffer): void => {
  writing.places.set(number, [1, writing.length, 0]);
  write(writing, bytesOfText(`${number} 0 obj\n`));
  write(writing, content);
  write(writing, bytesOfText('\nendobj\n\n'));
};

const streamOf = (dictionary: string, data: Buffer): Buffer => {
  const packed = deflateSync(data, LEVEL);
  const head = `<<\n  /Length ${packed.length}\n  /Filter /FlateDecode\n${dictionary}>>\nstream\n`;
  return Buffer.concat([bytesOfText(head), packed, bytesOfText('\nendstream')]);
};

/** Spaces at the beginning of lines are for people. */
const unindented = (object: string): string => object.replaceAll(/\n +(?=[/<>[\]\d])/g, '\n');

const writeTogether = (
  writing: Writing,
  number: number,
  objects: readonly (readonly [number, string])[],
): void => {
  const texts = objects.map(([, text]) => `${unindented(text)}\n`);
  let offset = 0;
  const index = objects.map(([each], position) => {
    const entry = `${each} ${offset}`;
    offset += texts[position]?.length ?? 0;
    writing.places.set(each, [2, number, position]);
    return entry;
  });
  const head = `${index.join(' ')}\n`;
  const dictionary = `  /Type /ObjStm\n  /N ${objects.length}\n  /First ${head.length}\n`;
  writeObject(writing, number, streamOf(dictionary, bytesOfText(head + texts.join(''))));
};

/** A row of the table of references: type in one byte, place in four, generation or index in two. */
const reference = (place: Place | undefined): Buffer => {
  const row = Buffer.alloc(7);
  row.writeUInt8(place?.[0] ?? 0, 0);
  row.writeUInt32BE(place?.[1] ?? 0, 1);
  row.writeUInt16BE(place === undefined ? 0xffff : place[2], 5);
  return row;
};

/** The file as bytes; the same objects give the same bytes. */
export const packPdf = ({ objects, trailer }: PdfFile): Uint8Array => {
  const writing: Writing = { parts: [HEADER], places: new Map(), length: HEADER.length };
  const small: (readonly [number, string])[] = [];
  let last = 0;
  for (const [number, object] of [...objects].toSorted(([one], [other]) => one - other)) {
    last = number;
    if (isStream(object)) writeObject(writing, number, bytesOfText(object));
    else small.push([number, object]);
  }
  for (let start = 0; start < small.length; start += OBJECTS_IN_A_STREAM) {
    last += 1;
    writeTogether(writing, last, small.slice(start, start + OBJECTS_IN_A_STREAM));
  }
  const own = last + 1;
  writing.places.set(own, [1, writing.length, 0]);
  const start = writing.length;
  const rows = Array.from({ length: own + 1 }, (_, number) => reference(writing.places.get(number)));
  const rest = trailer
    .replace(/^<<\s*/, '')
    .replace(/\s*>>$/, '')
    .replace(/\/Size \d+\s*/, '');
  const dictionary = `  /Type /XRef\n  /Size ${own + 1}\n  /W [1 4 2]\n  ${rest}\n`;
  write(
    writing,
    Buffer.concat([
      bytesOfText(`${own} 0 obj\n`),
      streamOf(dictionary, Buffer.concat(rows)),
      bytesOfText('\nendobj\n\n'),
    ]),
  );
  write(writing, bytesOfText(`startxref\n${start}\n%%EOF`));
  return Buffer.concat(writing.parts);
};
