/** From the bytes of a file to its document, or the reason why it cannot be read. */
import { ok, type Result } from '../../kernel/index.ts';
import type { RawDocument } from '../raw.ts';
import { readCsv } from './csv/read-csv.ts';
import { readDocx } from './docx/read-docx.ts';
import { readHtml } from './html/read-html.ts';
import { READING_LIMITS, type ReadingLimits } from './limits.ts';
import { readOdf } from './odf/read-odf.ts';
import { type PdfRefusal, readPdf } from './pdf/read-pdf.ts';
import { readPlainText, type TextFile } from './plain-lines.ts';
import { type Recognised, recognise, recogniseArchive } from './recognise.ts';
import { type Refusal, refuse } from './refusal.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';
import { type UnpackedFiles, type UnpackFault, unpackZip } from './zip/read.ts';

/** A document, or why there is none. */
export type FileRead = Result<RawDocument, Refusal>;

/** Bytes as people count them: "12 MB". */
const megabytes = (bytes: number): string => String(Math.ceil(bytes / (1024 * 1024)));

/** Refuses what is empty or too large without looking further; to be asked before a file is copied anywhere. */
export const refuseBySize = (
  name: string,
  size: number,
  limits: ReadingLimits = READING_LIMITS,
): FileRead | undefined => {
  if (size === 0) return refuse(name, 'reading.empty');
  if (size <= limits.bytes) return undefined;
  return refuse(name, 'reading.tooLarge', { size: megabytes(size), limit: megabytes(limits.bytes) });
};

const pdfRefusal = (name: string, why: PdfRefusal, limits: ReadingLimits): FileRead => {
  if (why === 'passwordNeeded') return refuse(name, 'reading.passwordNeeded');
  if (why === 'broken') return refuse(name, 'reading.brokenContent', { format: 'PDF' });
  if (why === 'tooMuch')
    return refuse(name, 'reading.tooMuchInside', { limit: megabytes(limits.inflatedBytes) });
  return refuse(name, 'reading.scanned', { pages: why.scannedPages });
};

const pdfFile = async ({ name, bytes }: TextFile, limits: ReadingLimits): Promise<FileRead> => {
  const document = await readPdf(name, bytes, limits.inflatedBytes);
  return typeof document === 'object' && 'blocks' in document
    ? ok(document)
    : pdfRefusal(name, document, limits);
};

const unpackRefusal = (name: string, fault: UnpackFault, limits: ReadingLimits): FileRead => {
  if (fault === 'tooMuch' || fault === 'overlap' || fault === 'zip64')
    return refuse(name, 'reading.tooMuchInside', { limit: megabytes(limits.inflatedBytes) });
  return fault === 'encrypted'
    ? refuse(name, 'reading.passwordNeeded')
    : refuse(name, 'reading.brokenArchive');
};

const openDocumentFile = (name: string, files: UnpackedFiles): FileRead => {
  const read = readOdf(name, files);
  if (typeof read === 'object') return ok(read);
  if (read === 'encrypted') return refuse(name, 'reading.passwordNeeded');
  return read === 'presentation'
    ? refuse(name, 'reading.otherFormat', { format: 'presentation' })
    : refuse(name, 'reading.brokenContent', { format: 'OpenDocument' });
};

const OFFICE_NAMES = { docx: 'Word', xlsx: 'Excel' } as const;

const archiveFile = async ({ name, bytes }: TextFile, limits: ReadingLimits): Promise<FileRead> => {
  const files = unpackZip(bytes, limits.inflatedBytes);
  if (!files.ok) return unpackRefusal(name, files.error, limits);
  const format = recogniseArchive(new Set(files.value.keys()));
  if (format === 'openDocument') return openDocumentFile(name, files.value);
  if (format !== 'docx' && format !== 'xlsx') return refuse(name, 'reading.otherFormat', { format });
  try {
    return ok(await (format === 'docx' ? readDocx : readXlsx)(name, files.value));
  } catch {
    // Libraries have no closed list of what they throw on a damaged file; whatever it is, the file cannot be read.
    return refuse(name, 'reading.brokenContent', { format: OFFICE_NAMES[format] });
  }
};

const oldOffice = (name: string, { content }: Recognised & { readonly kind: 'oldOffice' }): FileRead => {
  if (content === 'encrypted') return refuse(name, 'reading.passwordNeeded');
  if (content === 'other') return refuse(name, 'reading.unknownFormat');
  return refuse(name, 'reading.oldOfficeFile', { better: content === 'document' ? '.docx' : '.xlsx' });
};

const textFile = (file: TextFile, format: 'text' | 'markdown' | 'html' | 'csv'): RawDocument => {
  if (format === 'html') return readHtml(file);
  return format === 'csv' ? readCsv(file) : { ...readPlainText(file), format };
};

const hasText = ({ blocks }: RawDocument): boolean =>
  blocks.some((block) =>
    block.kind === 'table'
      ? block.rows.some(({ cells }) => cells.some(({ text }) => text.trim() !== ''))
      : block.text.trim() !== '',
  );

const readRecognised = (file: TextFile, limits: ReadingLimits): FileRead | Promise<FileRead> => {
  const found = recognise(file.name, file.bytes);
  switch (found.kind) {
    case 'archive':
      return archiveFile(file, limits);
    case 'oldOffice':
      return oldOffice(file.name, found);
    case 'refused':
      return refuse(file.name, 'reading.otherFormat', { format: found.format });
    case 'unknown':
      return refuse(file.name, 'reading.unknownFormat');
    default:
      return found.format === 'pdf' ? pdfFile(file, limits) : ok(textFile(file, found.format));
  }
};

/** Reads a file of any format. Never throws on a file; a file without any text is as good as empty. */
export const readFile = async (file: TextFile, limits: ReadingLimits = READING_LIMITS): Promise<FileRead> => {
  const refused = refuseBySize(file.name, file.bytes.byteLength, limits);
  if (refused !== undefined) return refused;
  const read = await readRecognised(file, limits);
  return !read.ok || hasText(read.value) ? read : refuse(file.name, 'reading.empty');
};
