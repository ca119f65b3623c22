import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readZip } from '../../../src/documents/formats/zip-reader.ts';
import { writeZip } from '../../../src/documents/formats/zip-writer.ts';

describe('reading an archive', () => {
  it('what is no archive is refused', () => {
    expect(() => readZip(new Uint8Array(100))).toThrow('not a zip archive');
    expect(() => readZip(new Uint8Array(3))).toThrow(RangeError);
  });

  it('a stored file is read as it stands, and a comment behind the directory does not disturb', () => {
    const content = new TextEncoder().encode('ciao');
    const archive = writeZip([{ name: 'a.txt', content }]);
    const packedSize = deflateRawSync(content, { level: 9 }).length;
    // The same archive with the file stored: method 0, its bytes in the place of the packed ones.
    const header = archive.slice(0, 30 + 5);
    const rest = archive.slice(30 + 5 + packedSize);
    const stored = new Uint8Array([...header, ...content, ...rest, 0x21, 0x21]);
    const view = new DataView(stored.buffer);
    const directory = header.length + content.length;
    view.setUint16(8, 0, true);
    view.setUint16(directory + 10, 0, true);
    view.setUint32(directory + 20, content.length, true);
    const end = stored.length - 2 - 22;
    view.setUint32(end + 16, directory, true);
    expect(readZip(stored)).toEqual([{ name: 'a.txt', content }]);
  });

  it('an unknown packing method is refused', () => {
    const archive = writeZip([{ name: 'a.txt', content: new TextEncoder().encode('ciao') }]);
    const view = new DataView(archive.buffer);
    const directory = view.getUint32(archive.length - 22 + 16, true);
    view.setUint16(directory + 10, 12, true);
    expect(() => readZip(archive)).toThrow('method 12');
  });
});
