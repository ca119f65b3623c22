import { describe, expect, it } from 'vitest';
import { repackZip } from '../../../src/documents/formats/repack-zip.ts';
import { readZip } from '../../../src/documents/formats/zip-reader.ts';
import { writeZip } from '../../../src/documents/formats/zip-writer.ts';

const entry = (name: string, text: string) => ({ name, content: new TextEncoder().encode(text) });
const PARTS = [
  entry('word/document.xml', '<document/>'),
  entry('docProps/core.xml', '<created>2031-01-01</created>'),
  entry('_rels/.rels', '<rels/>'),
  entry('word/media/image.png', '2031'),
  entry('[Content_Types].xml', '<types/>'),
];

describe('repacking an office file', () => {
  it('the order in which the writer put the parts makes no difference', () => {
    const one = repackZip(writeZip(PARTS));
    const other = repackZip(writeZip(PARTS.toReversed()));
    expect(other).toEqual(one);
    expect(readZip(one).map(({ name }) => name)).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'docProps/core.xml',
      'word/document.xml',
      'word/media/image.png',
    ]);
  });

  it('a stamped hour in the archive makes no difference', () => {
    const stamped = writeZip(PARTS);
    const view = new DataView(stamped.buffer);
    const directory = view.getUint32(stamped.length - 22 + 16, true);
    view.setUint16(10, 0x7a21, true);
    view.setUint16(directory + 12, 0x7a21, true);
    expect(repackZip(stamped)).toEqual(repackZip(writeZip(PARTS)));
  });

  it('an edit sees XML parts only', () => {
    const seen: string[] = [];
    const packed = repackZip(writeZip(PARTS), (name, text) => {
      seen.push(name);
      return text.replace('2031-01-01', '2020-05-28');
    });
    const texts = new Map(
      readZip(packed).map(({ name, content }) => [name, new TextDecoder().decode(content)]),
    );
    expect(seen).not.toContain('word/media/image.png');
    expect(texts.get('docProps/core.xml')).toBe('<created>2020-05-28</created>');
    expect(texts.get('word/media/image.png')).toBe('2031');
  });
});
