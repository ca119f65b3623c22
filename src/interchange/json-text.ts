/**
 * Reads JSON text strictly: like `JSON.parse`, and besides it knows where everything stands, refuses nesting that would
 * exhaust the stack, sees keys that occur twice, and brings strings to Unicode form NFC.
 */
import type { JsonObject, JsonValue } from './json-value.ts';

/** Deepest nesting of arrays and objects accepted; a cycle file needs less than 12. */
export const MAXIMUM_DEPTH = 64;

/** Most repeated keys that are told one by one. */
const MAXIMUM_DUPLICATES = 1_000;

/** Why a text is not JSON as accepted here, and the offset (from 0) at which that shows. */
export type JsonFault =
  | { readonly kind: 'unexpected'; readonly offset: number; readonly expected: Expectation }
  | {
      readonly kind: 'badEscape' | 'controlCharacter' | 'loneSurrogate' | 'tooDeep';
      readonly offset: number;
    };

/** What should have stood at the place of a fault. */
export type Expectation =
  | 'value'
  | 'key'
  | 'colon'
  | 'commaOrBrace'
  | 'commaOrBracket'
  | 'end'
  | 'quote'
  | 'number';

/** A key that its object already has; the first one counts. */
export interface DuplicateKey {
  readonly key: string;
  readonly offset: number;
}

/** Offsets of the members of each array and object, for whoever must say on which line a value stands. */
export type MemberOffsets = Map<object, Map<string | number, number>>;

/** What came of a text: a value unless there is a fault. */
export interface JsonReading {
  readonly value: JsonValue | undefined;
  readonly fault: JsonFault | undefined;
  readonly duplicates: readonly DuplicateKey[];
}

interface Cursor {
  readonly text: string;
  at: number;
  depth: number;
  fault: JsonFault | undefined;
  readonly duplicates: DuplicateKey[];
  readonly offsets: MemberOffsets | undefined;
}

/** Notes the first fault and gives the value that means failure. */
const fail = (cursor: Cursor, fault: JsonFault): undefined => {
  cursor.fault ??= fault;
  return undefined;
};

const unexpected = (cursor: Cursor, expected: Expectation): undefined =>
  fail(cursor, { kind: 'unexpected', offset: cursor.at, expected });

const skipSpace = (cursor: Cursor): void => {
  const { text } = cursor;
  for (; ; cursor.at += 1) {
    const unit = text.charCodeAt(cursor.at);
    if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09) return;
  }
};

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const SIMPLE_ESCAPE = /^["\\/bfnrt]$/;
const HEXADECIMAL = /^[0-9a-fA-F]{4}$/;
const LONE_SURROGATE = /\p{Surrogate}/u;

/** Length of the escape at `offset`, or 0 when it is none. */
const escapeLength = (text: string, offset: number): number => {
  const letter = text.charAt(offset + 1);
  if (letter === 'u') return HEXADECIMAL.test(text.slice(offset + 2, offset + 6)) ? 6 : 0;
  return SIMPLE_ESCAPE.test(letter) ? 2 : 0;
};

/** The string between two offsets, quotes included, whose escapes are known to be right. */
const decoded = (cursor: Cursor, start: number, end: number): string | undefined => {
  const value: unknown = JSON.parse(cursor.text.slice(start, end));
  if (typeof value !== 'string') return unexpected(cursor, 'quote');
  if (LONE_SURROGATE.test(value)) return fail(cursor, { kind: 'loneSurrogate', offset: start });
  return value;
};

/** Reads a string; the cursor stands on its opening quote. */
const readString = (cursor: Cursor): string | undefined => {
  const { text } = cursor;
  const start = cursor.at;
  let [escaped, ascii] = [false, true];
  let offset = start + 1;
  for (;;) {
    const unit = text.charCodeAt(offset);
    if (unit === QUOTE) break;
    if (Number.isNaN(unit)) {
      cursor.at = offset;
      return unexpected(cursor, 'quote');
    }
    if (unit < 0x20) return fail(cursor, { kind: 'controlCharacter', offset });
    if (unit > 0x7e) ascii = false;
    if (unit !== BACKSLASH) {
      offset += 1;
      continue;
    }
    const length = escapeLength(text, offset);
    if (length === 0) return fail(cursor, { kind: 'badEscape', offset });
    offset += length;
    escaped = true;
  }
  cursor.at = offset + 1;
  const value = escaped ? decoded(cursor, start, offset + 1) : text.slice(start + 1, offset);
  return value === undefined || (ascii && !escaped) ? value : value.normalize('NFC');
};

const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;

const readNumber = (cursor: Cursor): number | undefined => {
  NUMBER.lastIndex = cursor.at;
  const match = NUMBER.exec(cursor.text);
  if (match === null) return unexpected(cursor, 'number');
  cursor.at = NUMBER.lastIndex;
  const value = Number(match[0]);
  return value === 0 ? 0 : value;
};

const readWord = (cursor: Cursor): JsonValue | undefined => {
  for (const [word, value] of [
    ['true', true],
    ['false', false],
    ['null', null],
  ] as const) {
    if (!cursor.text.startsWith(word, cursor.at)) continue;
    cursor.at += word.length;
    return value;
  }
  return unexpected(cursor, 'value');
};

/** Whether the cursor stands on the sign; steps over it if so. */
const takes = (cursor: Cursor, sign: string): boolean => {
  if (cursor.text.charAt(cursor.at) !== sign) return false;
  cursor.at += 1;
  return true;
};

/** Opens an array or object: one level deeper, or a fault. */
const opens = (cursor: Cursor): boolean => {
  if (cursor.depth >= MAXIMUM_DEPTH) {
    fail(cursor, { kind: 'tooDeep', offset: cursor.at });
    return false;
  }
  cursor.depth += 1;
  cursor.at += 1;
  skipSpace(cursor);
  return true;
};

const noteOffsets = (cursor: Cursor, container: object): Map<string | number, number> | undefined => {
  if (cursor.offsets === undefined) return undefined;
  const offsets = new Map<string | number, number>();
  cursor.offsets.set(container, offsets);
  return offsets;
};

const readArray = (cursor: Cursor): JsonValue | undefined => {
  if (!opens(cursor)) return undefined;
  const items: JsonValue[] = [];
  const offsets = noteOffsets(cursor, items);
  if (!takes(cursor, ']')) {
    for (;;) {
      skipSpace(cursor);
      offsets?.set(items.length, cursor.at);
      const item = readValue(cursor);
      if (item === undefined) return undefined;
      items.push(item);
      skipSpace(cursor);
      if (takes(cursor, ']')) break;
      if (!takes(cursor, ',')) return unexpected(cursor, 'commaOrBracket');
    }
  }
  cursor.depth -= 1;
  return items;
};

/** Adds a member as `JSON.parse` would, also when its key is `__proto__`; a repeated key is noted and left out. */
const addMember = (
  cursor: Cursor,
  object: Record<string, JsonValue>,
  member: readonly [string, JsonValue, number],
) => {
  const [key, value, offset] = member;
  if (Object.hasOwn(object, key)) {
    if (cursor.duplicates.length < MAXIMUM_DUPLICATES) cursor.duplicates.push({ key, offset });
    return;
  }
  if (key === '__proto__') {
    Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true });
  } else {
    object[key] = value;
  }
  cursor.offsets?.get(object)?.set(key, offset);
};

const readMember = (cursor: Cursor, object: Record<string, JsonValue>): boolean => {
  skipSpace(cursor);
  const offset = cursor.at;
  if (cursor.text.charCodeAt(offset) !== QUOTE) {
    unexpected(cursor, 'key');
    return false;
  }
  const key = readString(cursor);
  if (key === undefined) return false;
  skipSpace(cursor);
  if (!takes(cursor, ':')) {
    unexpected(cursor, 'colon');
    return false;
  }
  skipSpace(cursor);
  const value = readValue(cursor);
  if (value === undefined) return false;
  addMember(cursor, object, [key, value, offset]);
  return true;
};

const readObject = (cursor: Cursor): JsonObject | undefined => {
  if (!opens(cursor)) return undefined;
  const object: Record<string, JsonValue> = {};
  noteOffsets(cursor, object);
  if (!takes(cursor, '}')) {
    for (;;) {
      if (!readMember(cursor, object)) return undefined;
      skipSpace(cursor);
      if (takes(cursor, '}')) break;
      if (!takes(cursor, ',')) return unexpected(cursor, 'commaOrBrace');
    }
  }
  cursor.depth -= 1;
  return object;
};

function readValue(cursor: Cursor): JsonValue | undefined {
  const sign = cursor.text.charAt(cursor.at);
  if (sign === '"') return readString(cursor);
  if (sign === '{') return readObject(cursor);
  if (sign === '[') return readArray(cursor);
  if (sign === '-' || (sign >= '0' && sign <= '9')) return readNumber(cursor);
  return readWord(cursor);
}

/** Reads a whole text; with `offsets`, notes there where each member begins (an object's at its key). */
export const readJson = (text: string, offsets?: MemberOffsets): JsonReading => {
  const cursor: Cursor = { text, at: 0, depth: 0, fault: undefined, duplicates: [], offsets };
  skipSpace(cursor);
  const value = readValue(cursor);
  skipSpace(cursor);
  if (value !== undefined && cursor.at < text.length) unexpected(cursor, 'end');
  const { fault, duplicates } = cursor;
  return { value: fault === undefined ? value : undefined, fault, duplicates };
};
