/** What a file is: by its first bytes, by what lies in it, and only then by the end of its name. */
import type { RawFormat } from '../raw.ts';
import { decodeText } from './decode.ts';

/** Formats that are recognised in order to say what to do instead. */
export type RefusedFormat =
  | 'richText'
  | 'image'
  | 'presentation'
  | 'archive'
  | 'binaryWorkbook'
  | 'markupOfOtherKind';

/** What was recognised. `office`: an archive whose entries tell the rest; `oldOffice`: the binary container of older office programs. */
export type Recognised =
  | { readonly kind: 'format'; readonly format: Exclude<RawFormat, 'docx' | 'xlsx' | 'odt' | 'ods'> }
  | { readonly kind: 'archive' }
  | { readonly kind: 'oldOffice'; readonly content: 'document' | 'workbook' | 'encrypted' | 'other' }
  | { readonly kind: 'refused'; readonly format: RefusedFormat }
  | { readonly kind: 'unknown' };

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

const IMAGES: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
  [0x42, 0x4d],
];

const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ARCHIVE = [0x50, 0x4b];
const ARCHIVE_MARKS: readonly (readonly number[])[] = [
  [0x03, 0x04],
  [0x05, 0x06],
];

/** Names in the directory of an older office file stand in UTF-16, in its first or last sectors. */
const holdsName = (text: string, name: string): boolean => text.includes([...name].join('\u0000'));

const oldOfficeContent = (bytes: Uint8Array): Recognised => {
  const text = new TextDecoder('windows-1252').decode(bytes);
  const has = (name: string): boolean => holdsName(text, name);
  if (has('EncryptedPackage')) return { kind: 'oldOffice', content: 'encrypted' };
  if (has('WordDocument')) return { kind: 'oldOffice', content: 'document' };
  return { kind: 'oldOffice', content: has('Workbook') || has('Book') ? 'workbook' : 'other' };
};

/** How many bytes decide about a text. */
const SAMPLE = 4096;

const start = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252').decode(bytes.subarray(0, SAMPLE));

const isBinary = (bytes: Uint8Array): boolean => {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return false;
  const sample = bytes.subarray(0, SAMPLE);
  let control = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) control += 1;
  }
  return control * 50 > sample.length;
};

const HTML_START =
  /^(?:\ufeff|ï»¿)?\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype html|html|head|body|table|div|h[1-6]|p|meta|title|style)\b/i;
const XML_START = /^(?:\ufeff|ï»¿)?\s*<\?xml/;

const extensionOf = (name: string): string => /\.([^./\\]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** Most lines hold as many semicolons as the others: values that a spreadsheet has exported under another name. */
const isSeparated = (text: string): boolean => {
  const lines = text
    .split('\n', 30)
    .slice(0, -1)
    .filter((line) => line.trim() !== '');
  const counts = lines.map((line) => line.split(';').length - 1);
  const [first = 0] = counts;
  return lines.length >= 3 && first > 0 && counts.every((count) => count === first);
};

const textFormat = (name: string, bytes: Uint8Array): Recognised => {
  const text =
    startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])
      ? decodeText(bytes.subarray(0, SAMPLE)).text
      : start(bytes);
  const extension = extensionOf(name);
  if (HTML_START.test(text)) return { kind: 'format', format: 'html' };
  if (/^(?:html?|xhtml)$/.test(extension) && /<[a-z!][^>]{0,2000}>/i.test(text))
    return { kind: 'format', format: 'html' };
  if (XML_START.test(text)) return { kind: 'refused', format: 'markupOfOtherKind' };
  if (extension === 'csv' || extension === 'tsv') return { kind: 'format', format: 'csv' };
  if (extension === 'md' || extension === 'markdown') return { kind: 'format', format: 'markdown' };
  return { kind: 'format', format: isSeparated(text) ? 'csv' : 'text' };
};

/** Recognises a file that is not empty. */
export const recognise = (name: string, bytes: Uint8Array): Recognised => {
  if (start(bytes.subarray(0, 1024)).includes('%PDF-')) return { kind: 'format', format: 'pdf' };
  if (startsWith(bytes, ARCHIVE) && ARCHIVE_MARKS.some((mark) => startsWith(bytes.subarray(2), mark)))
    return { kind: 'archive' };
  if (startsWith(bytes, OLD_OFFICE)) return oldOfficeContent(bytes);
  if (start(bytes.subarray(0, 8)).startsWith('{\\rtf')) return { kind: 'refused', format: 'richText' };
  if (IMAGES.some((signature) => startsWith(bytes, signature)) && isBinary(bytes))
    return { kind: 'refused', format: 'image' };
  return isBinary(bytes) ? { kind: 'unknown' } : textFormat(name, bytes);
};

/** What an archive is, by the names of its files. */
export const recogniseArchive = (
  names: ReadonlySet<string>,
): 'docx' | 'xlsx' | 'openDocument' | RefusedFormat => {
  if (names.has('word/document.xml')) return 'docx';
  if (names.has('xl/workbook.xml')) return 'xlsx';
  if (names.has('xl/workbook.bin')) return 'binaryWorkbook';
  if (names.has('ppt/presentation.xml')) return 'presentation';
  if (names.has('content.xml')) return 'openDocument';
  const all = [...names];
  if (all.some((name) => /^word\/document\d*\.xml$/.test(name))) return 'docx';
  return 'archive';
};
