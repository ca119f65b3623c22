/** Whatever is uploaded, the answer is a document or a clear sentence: what the file is, and what to do instead. */
import { beforeAll, describe, expect, it } from 'vitest';
import { packStored } from '../../../src/ingest/formats/zip/read.ts';
import { type RawFormat, readDocument, readFile } from '../../../src/ingest/index.ts';
import { issueSentence } from '../../../src/wording/index.ts';
import { plainPdf } from '../../support/ingest/plain-pdf.ts';
import { smallFiles } from '../../support/ingest/small-files.ts';

const latin = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));

const oldOffice = (name: string): Uint8Array =>
  new Uint8Array(
    Buffer.concat([
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(504),
      Buffer.from(name, 'utf16le'),
      Buffer.alloc(64),
    ]),
  );

const zip = (name: string, content = 'x'): Uint8Array =>
  new Uint8Array(packStored(new Map([[name, latin(content)]])));

const scan = plainPdf([{ texts: [] }, { texts: [] }]);

/** The key is made for an empty password of the owner and an unknown one of the reader (PDF 1.7, § 7.6.3, revision 2). */
const protectedPdf = latin(
  Buffer.from(plainPdf([{ texts: [[50, 700, 'uno']] }]))
    .toString('latin1')
    .replace(
      /trailer\n<< /,
      `trailer\n<< /Encrypt << /Filter /Standard /V 1 /R 2 /P -44 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >> /ID [<01> <01>] `,
    ),
);

const sentenceFor = async (name: string, bytes: Uint8Array): Promise<string> => {
  const outcome = await readFile({ name, bytes });
  return outcome.ok ? `letto come ${outcome.value.format}` : issueSentence(outcome.error);
};

describe('[U] ingest: what is refused says so', () => {
  it.each<[string, Uint8Array, string]>([
    ['scansione.pdf', scan, 'scansione.pdf: il PDF (pagine: 2) non contiene testo: è una scansione. '],
    ['chiuso.pdf', protectedPdf, 'chiuso.pdf: il file è protetto da una password. '],
    ['chiuso.docx', oldOffice('EncryptedPackage'), 'chiuso.docx: il file è protetto da una password. '],
    [
      'vecchio.doc',
      oldOffice('WordDocument'),
      'vecchio.doc: il file è in un formato superato (.doc o .xls). Aprilo e salvalo come .docx.',
    ],
    [
      'vecchio.xls',
      oldOffice('Workbook'),
      'vecchio.xls: il file è in un formato superato (.doc o .xls). Aprilo e salvalo come .xlsx.',
    ],
    [
      'testo.rtf',
      latin('{\\rtf1 ciao}'),
      'testo.rtf: il file è un documento RTF, che il programma non legge. Aprilo con un programma di scrittura e salvalo come .docx.',
    ],
    [
      'foto.jpg',
      Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0, 0]),
      "foto.jpg: il file è un'immagine, che il programma non legge. ",
    ],
    [
      'tutto.zip',
      zip('piano.pdf'),
      "tutto.zip: il file è un archivio compresso, che il programma non legge. Estrai i file dall'archivio",
    ],
    [
      'lucidi.pptx',
      zip('ppt/presentation.xml'),
      'lucidi.pptx: il file è una presentazione, che il programma non legge. ',
    ],
    [
      'foglio.xlsb',
      zip('xl/workbook.bin'),
      'foglio.xlsb: il file è un foglio di calcolo binario (.xlsb), che il programma non legge. Aprilo e salvalo come .xlsx.',
    ],
    [
      'dati.xml',
      latin('<?xml version="1.0"?><dati><x/></dati>'),
      'dati.xml: il file è un file XML, che il programma non legge. ',
    ],
    ['vuoto.pdf', new Uint8Array(), 'vuoto.pdf: il file è vuoto: non contiene testo. '],
    [
      'rotto.pdf',
      latin('%PDF-1.7\nnothing'),
      'rotto.pdf: il file è danneggiato: sembra un file PDF, ma il contenuto non si legge. ',
    ],
    [
      'ignoto.dat',
      new Uint8Array(1000),
      'ignoto.dat: il tipo di file non è riconosciuto. Il programma legge PDF, .docx, .xlsx, .odt, .ods',
    ],
  ])('%s', async (name, bytes, sentence) => {
    expect(await sentenceFor(name, bytes)).toContain(sentence);
  });
});

describe('[U] ingest: names and encodings do not matter', () => {
  let files: ReadonlyMap<RawFormat, Uint8Array>;
  beforeAll(async () => {
    files = await smallFiles();
  }, 60_000);

  it.each(['pdf', 'docx', 'xlsx', 'odt', 'ods', 'html'] as const)(
    '%s under any name is what it is',
    async (format) => {
      const bytes = files.get(format) ?? new Uint8Array();
      for (const name of ['documento', 'documento.txt', 'documento.doc', 'documento.pdf', 'documento.csv'])
        expect(await sentenceFor(name, bytes), name).toBe(`letto come ${format}`);
    },
  );

  it('a text called .pdf or .docx is a text', async () => {
    for (const name of ['piano.pdf', 'piano.docx', 'piano.xls', 'piano'])
      expect(await sentenceFor(name, latin('Piano 2021\n')), name).toBe('letto come text');
  });

  const TEXT = 'Relazione sulla performance 2021\nPiù qualità – l’anno «è così», € 1.000\n';
  it.each<[string, Uint8Array, boolean]>([
    ['UTF-8', new TextEncoder().encode(TEXT), false],
    ['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${TEXT}`), false],
    ['UTF-16, little end first', Uint8Array.from(Buffer.from(`\ufeff${TEXT}`, 'utf16le')), false],
    ['UTF-16, big end first', Uint8Array.from(Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16()), false],
    [
      'the code page of Windows',
      latin(TEXT.replace('€', '\u0080').replace('’', '\u0092').replace('–', '\u0096')),
      true,
    ],
  ])('%s gives the same text', async (_encoding, bytes, isGuessed) => {
    const outcome = await readFile({ name: 'relazione.txt', bytes });
    if (!outcome.ok) throw new Error(outcome.error.code);
    const texts = readDocument(outcome.value).record.texts.map(({ text }) => text.trim());
    expect(texts).toEqual(TEXT.trim().split('\n'));
    expect(outcome.value.issues.some(({ code }) => code === 'encodingGuessed')).toBe(isGuessed);
  });

  it('a page that declares Latin-1 is in the code page of Windows', async () => {
    const html = '<meta charset="iso-8859-1"><p>L\u0092anno: \u0080 1.000</p>';
    const outcome = await readFile({ name: 'pagina.html', bytes: latin(html) });
    if (!outcome.ok) throw new Error(outcome.error.code);
    const { texts } = readDocument(outcome.value).record;
    expect(texts.map(({ text }) => text)).toEqual(['L’anno: € 1.000']);
  });
});
