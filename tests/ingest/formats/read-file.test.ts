/** What is refused, at once and with its reason; formats are told by their content. */
import { deflateRawSync, deflateSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { packStored } from '../../../src/ingest/formats/zip/read.ts';
import { type RawFormat, READING_ISSUE_CODES, REFUSAL_CODES, readFile } from '../../../src/ingest/index.ts';
import { hasIssueSentence, issueSentence } from '../../../src/wording/index.ts';
import { plainPdf } from '../../support/ingest/plain-pdf.ts';
import { smallFiles } from '../../support/ingest/small-files.ts';

const bytesOf = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));
const refusedAs = async (name: string, bytes: Uint8Array) => {
  const outcome = await readFile({ name, bytes });
  return outcome.ok ? `read as ${outcome.value.format}` : outcome.error.code;
};

/** An archive with one file, packed; `declared` is the size that it says it has. */
const archive = (name: string, content: Uint8Array, declared = content.length): Uint8Array => {
  const stored = Buffer.from(packStored(new Map([[name, content]])));
  const packed = deflateRawSync(content);
  const start = 30 + name.length;
  const directory = Buffer.from(stored.subarray(start + content.length));
  const local = Buffer.from(stored.subarray(0, start));
  for (const [buffer, at] of [
    [local, 0],
    [directory, 2],
  ] as const) {
    buffer.writeUInt16LE(8, at + 8);
    buffer.writeUInt32LE(packed.length, at + 18);
    buffer.writeUInt32LE(declared, at + 22);
  }
  directory.writeUInt32LE(start + packed.length, directory.length - 6);
  return new Uint8Array(Buffer.concat([local, packed, directory]));
};

const OLD = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const oldOffice = (name: string): Uint8Array =>
  new Uint8Array(
    Buffer.concat([Uint8Array.from(OLD), Buffer.alloc(504), Buffer.from(name, 'utf16le'), Buffer.alloc(64)]),
  );

describe('[U] ingest/formats/read-file', () => {
  let files: ReadonlyMap<RawFormat, Uint8Array>;
  beforeAll(async () => {
    files = await smallFiles();
  }, 60_000);
  const file = (format: RawFormat): Uint8Array => files.get(format) ?? new Uint8Array();

  it('tells formats by their content, whatever the name', async () => {
    for (const format of ['html', 'docx', 'xlsx', 'pdf'] as const) {
      expect(await refusedAs('senza-estensione', file(format))).toBe(`read as ${format}`);
      expect(await refusedAs('altro.txt', file(format))).toBe(`read as ${format}`);
    }
    expect(await refusedAs('tabella.csv', file('csv'))).toBe('read as csv');
    expect(await refusedAs('piano.md', bytesOf('# Piano\n'))).toBe('read as markdown');
    expect(await refusedAs('foglio.xls', bytesOf('<table><tr><td>1</table>'))).toBe('read as html');
    expect(await refusedAs('dati.txt', bytesOf('a;b\n1;2\n3;4\n5;6\n'))).toBe('read as csv');
  });

  it('a file that is far too large is refused without being looked at', async () => {
    const bytes = new Uint8Array(50 * 1024 * 1024);
    const start = performance.now();
    const outcome = await readFile({ name: 'grande.pdf', bytes });
    expect(performance.now() - start).toBeLessThan(50);
    expect(outcome.ok ? '' : issueSentence(outcome.error)).toBe(
      'grande.pdf: il file è di 50 MB e il limite è 20 MB. Carica solo il documento, senza allegati e immagini, oppure dividilo in parti.',
    );
  });

  it('empty files, and files without any text', async () => {
    expect(await refusedAs('a.txt', new Uint8Array())).toBe('reading.empty');
    expect(await refusedAs('a.txt', bytesOf(' \n\t\n'))).toBe('reading.empty');
    expect(await refusedAs('a.html', bytesOf('<html><body></body></html>'))).toBe('reading.empty');
  });

  it('a small archive that holds gigabytes is refused quickly, whatever size it declares', async () => {
    const bomb = archive('word/document.xml', new Uint8Array(200 * 1024 * 1024), 100);
    expect(bomb.length).toBeLessThan(1024 * 1024);
    const start = performance.now();
    expect(await refusedAs('bomba.docx', bomb)).toBe('reading.tooMuchInside');
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('an archive whose entries share bytes is refused', async () => {
    const stored = Buffer.from(
      packStored(
        new Map([
          ['word/document.xml', new Uint8Array(5000)],
          ['b', new Uint8Array(10)],
        ]),
      ),
    );
    const second = stored.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    stored.writeUInt32LE(0, second + 42);
    stored.writeUInt32LE(5000, second + 20);
    expect(await refusedAs('a.docx', new Uint8Array(stored))).toBe('reading.tooMuchInside');
  });

  it('a PDF whose stream unpacks to more than the budget is refused', async () => {
    const packed = deflateSync(Buffer.alloc(100 * 1024 * 1024, ' '));
    const whole = Buffer.from(plainPdf([{ texts: [[50, 700, 'uno']] }]));
    const object = Buffer.concat([
      Buffer.from(`\n99 0 obj\n<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`),
      packed,
      Buffer.from('\nendstream\nendobj\n'),
    ]);
    expect(await refusedAs('a.pdf', new Uint8Array(Buffer.concat([whole, object])))).toBe(
      'reading.tooMuchInside',
    );
  });

  it('older and protected office files', async () => {
    expect(await refusedAs('a.doc', oldOffice('WordDocument'))).toBe('reading.oldOfficeFile');
    expect(await refusedAs('a.xls', oldOffice('Workbook'))).toBe('reading.oldOfficeFile');
    expect(await refusedAs('a.docx', oldOffice('EncryptedPackage'))).toBe('reading.passwordNeeded');
  });

  it('a PDF without text has been scanned; one that is cut is damaged', async () => {
    expect(await refusedAs('a.pdf', plainPdf([{ texts: [] }]))).toBe('reading.scanned');
    expect(await refusedAs('a.pdf', bytesOf('%PDF-1.7\nnothing more'))).toBe('reading.brokenContent');
  });

  it('formats that are known and not read, and bytes of no known format', async () => {
    expect(await refusedAs('a.rtf', bytesOf('{\\rtf1 ciao}'))).toBe('reading.otherFormat');
    expect(await refusedAs('a.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0]))).toBe(
      'reading.otherFormat',
    );
    expect(await refusedAs('a.bin', new Uint8Array(1000))).toBe('reading.unknownFormat');
    expect(await refusedAs('a.docx', file('docx').subarray(0, 3000))).toBe('reading.brokenArchive');
    const noXml = packStored(new Map([['word/document.xml', bytesOf('<w:document')]]));
    expect(await refusedAs('a.docx', new Uint8Array(noXml))).toBe('reading.brokenContent');
  });

  it('every code of refusal, and of what a reader doubts, has a sentence', () => {
    for (const code of Object.keys({ ...REFUSAL_CODES, ...READING_ISSUE_CODES }))
      expect(hasIssueSentence(code), code).toBe(true);
  });
});
