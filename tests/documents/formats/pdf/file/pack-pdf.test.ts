// A PDF written again holds the same objects, and every object is found where the table of references says.
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { packPdf } from '../../../../../src/documents/formats/pdf/file/pack-pdf.ts';
import { type PdfFile, readPdf } from '../../../../../src/documents/formats/pdf/file/pdf-file.ts';
import { readPdfStructure } from '../../../../support/pdf-structure.ts';

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

const stream = 'BT /F1 12 Tf (\u00e9\nendobj) Tj ET';
const objects: readonly string[] = [
  '<<\n  /Type /Catalog\n  /Pages 2 0 R\n>>',
  '<<\n  /Type /Pages\n  /Kids [3 0 R]\n  /Count 1\n>>',
  '<<\n  /Type /Page\n  /Parent 2 0 R\n  /MediaBox [0 0 100 200]\n  /Contents 4 0 R\n>>',
  `<<\n  /Length ${stream.length}\n>>\nstream\n${stream}\nendstream`,
];

const written = (): Uint8Array => {
  let text = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n\n`;
    return offset;
  });
  const start = text.length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n\r\n`).join('');
  text += `xref\n0 5\n0000000000 65535 f\r\n${rows}trailer\n<<\n  /Size 5\n  /Root 1 0 R\n>>\nstartxref\n${start}\n%%EOF`;
  return Buffer.from(text, 'latin1');
};

describe('a PDF read and packed', () => {
  it('is read object by object', () => {
    const file = readPdf(written());
    expect([...file.objects.values()]).toEqual(objects);
    expect(file.trailer).toContain('/Root 1 0 R');
  });

  it('is a PDF that others read, with data as it was', async () => {
    const packed = packPdf(readPdf(written()));
    const { pages } = await readPdfStructure(packed);
    expect(pages.map(({ width, height }) => [width, height])).toEqual([[100, 200]]);
    expect(latin(packed)).toContain(`stream\n${stream}\nendstream`);
  });

  it('puts everything but data into compressed streams', () => {
    const many: PdfFile = {
      objects: new Map([
        ...readPdf(written()).objects,
        ...Array.from({ length: 500 }, (_, n) => [n + 5, `<<\n  /N ${n}\n>>`] as const),
      ]),
      trailer: '<<\n  /Size 505\n  /Root 1 0 R\n>>',
    };
    const text = latin(packPdf(many));
    expect(text).not.toContain('/Catalog');
    const packed = [
      ...text.matchAll(/\/Type \/ObjStm\n {2}\/N (\d+)\n {2}\/First (\d+)\n>>\nstream\n(.*?)\nendstream/gs),
    ];
    expect(packed.map(([, count]) => count)).toEqual(['200', '200', '103']);
    const [, , first = '', data = ''] = packed[1] ?? [];
    const content = inflateSync(Buffer.from(data, 'latin1')).toString('latin1');
    const [number = '', offset = ''] = content.split(' ');
    expect(content.slice(Number(first) + Number(offset))).toMatch(
      new RegExp(`^<<\\n/N ${Number(number) - 5}\\n>>`),
    );
  });

  it.each([
    ['an empty file', ''],
    ['a file without a table', '%PDF-1.7\nstartxref\n0\n%%EOF'],
    [
      'a table that leads astray',
      Buffer.from(written()).toString('latin1').replace('0000000009', '0000000011'),
    ],
  ])('says that it cannot be read: %s', (_name, text) => {
    expect(() => readPdf(Buffer.from(text, 'latin1'))).toThrow(/cannot be read again/);
  });
});
