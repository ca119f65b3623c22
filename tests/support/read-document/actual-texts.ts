/**
 * What a PDF says in place of its glyphs: the hyphen of `-0,7 %` may be drawn with the glyph of the soft hyphen, and the file says which of
 * the two it is. Assistive programs read that; the library that we read pages with does not.
 */
import { inflateSync } from 'node:zlib';

const STREAM = /\bobj\s*<<[\s\S]*?>>\s*stream\r?\n/g;
/** Marks of pages; drawings inside of pages have streams of their own without them. */
const PAGE_MARK = /\/(?:MCID|Type \/Pag)[^>]*>>\s*BDC/;
const PROPERTIES = /\/\w+\s*<<((?:[^<>]|<[0-9A-Fa-f\s]*>)*)>>\s*BDC/g;
const ACTUAL_TEXT = /\/ActualText\s*(?:\(((?:[^()\\]|\\.)*)\)|<([0-9A-Fa-f\s]*)>)/;

const ofHexadecimal = (digits: string): string => {
  const bytes = Buffer.from(digits.replace(/\s/g, ''), 'hex');
  return bytes.subarray(0, 2).toString('hex') === 'feff'
    ? bytes.subarray(2).swap16().toString('utf16le')
    : bytes.toString('latin1');
};

const actualText = (properties: string): string => {
  const match = ACTUAL_TEXT.exec(properties);
  if (match === null) return '';
  return match[2] === undefined ? (match[1] ?? '').replace(/\\(.)/g, '$1') : ofHexadecimal(match[2]);
};

const inflated = (bytes: Buffer): string | undefined => {
  try {
    return inflateSync(bytes).toString('latin1');
  } catch {
    return undefined;
  }
};

/** For each page its marks that belong to no piece of structure, in their order: what each says, empty where it says nothing. */
export const actualTexts = (bytes: Uint8Array): readonly (readonly string[])[] => {
  const file = Buffer.from(bytes);
  const text = file.toString('latin1');
  return [...text.matchAll(STREAM)].flatMap((match) => {
    const start = match.index + match[0].length;
    const content = inflated(file.subarray(start, text.indexOf('endstream', start)));
    if (content === undefined || !PAGE_MARK.test(content)) return [];
    const marks = [...content.matchAll(PROPERTIES)].map(([, properties = '']) => properties);
    return [marks.filter((properties) => !properties.includes('/MCID')).map(actualText)];
  });
};
