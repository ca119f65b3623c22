/** Bytes to text, strictly UTF-8, and where and probably why they are not. */
import { err, ok, type Result } from '../kernel/index.ts';

/** Where bytes stop being UTF-8 (`position` from 1), and what they may be instead. */
export interface EncodingFault {
  readonly position: number;
  readonly line: number;
  readonly byte: string;
  readonly hint: 'latin1' | 'utf16' | 'truncated';
}

const decode = (bytes: Uint8Array, stream: boolean): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
  } catch {
    return undefined;
  }
};

/** Length of the shortest prefix that no continuation can mend, by halving; all of them when only the end is missing. */
const faultyPrefix = (bytes: Uint8Array): number => {
  let [low, high] = [0, bytes.length + 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (decode(bytes.subarray(0, middle), true) === undefined) high = middle;
    else low = middle + 1;
  }
  return low;
};

const isContinuation = (byte: number): boolean => byte >= 0x80 && byte < 0xc0;

const sequenceLength = (lead: number): number => (lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1);

/** The first byte of the sequence that breaks off at `index`: that is the letter a person looks for. */
const startOfSequence = (bytes: Uint8Array, index: number): number => {
  let start = index - 1;
  while (start > 0 && index - start < 4 && isContinuation(bytes[start] ?? 0)) start -= 1;
  return start >= 0 && sequenceLength(bytes[start] ?? 0) > index - start ? start : index;
};

const LINE_FEED = 0x0a;

const faultAt = (bytes: Uint8Array, position: number, hint: EncodingFault['hint']): EncodingFault => ({
  position,
  line: bytes.subarray(0, position - 1).reduce((count, byte) => (byte === LINE_FEED ? count + 1 : count), 1),
  byte: (bytes[position - 1] ?? 0).toString(16).toUpperCase().padStart(2, '0'),
  hint,
});

/** Whether the bytes begin with the mark of UTF-16, or with letters and zero bytes in turn as UTF-16 without it does. */
const looksLikeUtf16 = (bytes: Uint8Array): boolean => {
  const [first, second] = bytes;
  return (
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff) ||
    (bytes.length >= 2 && (first === 0 || second === 0))
  );
};

/** The text of UTF-8 bytes; a byte order mark at the beginning is passed over. */
export const decodeUtf8 = (bytes: Uint8Array): Result<string, EncodingFault> => {
  if (looksLikeUtf16(bytes)) return err(faultAt(bytes, 1, 'utf16'));
  const text = decode(bytes, false);
  if (text !== undefined) return ok(text);
  const index = faultyPrefix(bytes) - 1;
  const hint = index >= bytes.length ? 'truncated' : 'latin1';
  return err(faultAt(bytes, startOfSequence(bytes, index) + 1, hint));
};
