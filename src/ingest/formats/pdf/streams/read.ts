/** Unpacks the streams of a PDF under one budget before a library does, so that a small file cannot fill the memory. */
import { inflateSync } from 'node:zlib';

const isTooLong = (cause: unknown): boolean =>
  cause instanceof RangeError && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE';

/** The length of the unpacked stream, `undefined` where it is none; more than the budget is more than enough to know. */
const unpacked = (packed: Uint8Array, budget: number): Uint8Array | 'tooMuch' | undefined => {
  try {
    return inflateSync(packed, { maxOutputLength: Math.max(1, budget) });
  } catch (cause) {
    return isTooLong(cause) ? 'tooMuch' : undefined;
  }
};

/** How far before a stream its dictionary is looked for. */
const DICTIONARY = 2000;
/** A stream may be packed several times over. */
const MOST_LAYERS = 4;

const layersOf = (dictionary: string): number => {
  const own = dictionary.slice(dictionary.lastIndexOf(' obj') + 1);
  // Pictures are not unpacked by the reader; their size says nothing.
  if (/\/Subtype\s*\/Image/.test(own)) return 0;
  return Math.min(MOST_LAYERS, own.match(/\/Fl(?:ateDecode)?\b/g)?.length ?? 0);
};

/** Whether all streams but pictures stay within so many bytes together. */
export const staysWithin = (bytes: Uint8Array, budget: number): boolean => {
  const text = new TextDecoder('latin1').decode(bytes);
  let left = budget;
  for (const found of text.matchAll(/\bstream\r?\n/g)) {
    const start = found.index + found[0].length;
    const end = text.indexOf('endstream', start);
    const layers = layersOf(text.slice(Math.max(0, found.index - DICTIONARY), found.index));
    let content = bytes.subarray(start, end === -1 ? bytes.length : end);
    for (let layer = 0; layer < layers; layer += 1) {
      const inner = unpacked(content, left);
      if (inner === 'tooMuch') return false;
      if (inner === undefined) break;
      left -= inner.byteLength;
      content = inner;
    }
  }
  return true;
};
