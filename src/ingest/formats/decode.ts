/** Bytes of a text file as text: UTF-8 with or without its mark, UTF-16 by its mark, else the Windows code page of older office programs. */

/** The text, and whether the encoding had to be guessed. */
export interface DecodedText {
  readonly text: string;
  readonly isGuessed: boolean;
}

const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** Signs of the code page at 0x80 to 0x9f, which some versions of Node leave as control characters (WHATWG Encoding, index windows-1252). */
const SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The text of bytes in the Windows code page. */
export const windowsText = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (sign) => SIGNS[sign.charCodeAt(0) - 0x80] ?? sign);

/** Decodes a file; never fails, because every byte is a character of the code page that is tried last. */
export const decodeText = (bytes: Uint8Array): DecodedText => {
  const mark = MARKS.find(([signature]) => signature.every((byte, index) => bytes[index] === byte));
  if (mark !== undefined) return { text: new TextDecoder(mark[1]).decode(bytes), isGuessed: false };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isGuessed: false };
  } catch {
    return { text: windowsText(bytes), isGuessed: true };
  }
};
