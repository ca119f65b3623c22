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

/** Decodes a file; never fails, because every byte is a character of the code page that is tried last. */
export const decodeText = (bytes: Uint8Array): DecodedText => {
  const mark = MARKS.find(([signature]) => signature.every((byte, index) => bytes[index] === byte));
  if (mark !== undefined) return { text: new TextDecoder(mark[1]).decode(bytes), isGuessed: false };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isGuessed: false };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), isGuessed: true };
  }
};
