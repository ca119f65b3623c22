/** Bytes to a JSON value with its text: size, encoding, syntax, repeated keys; everything that comes before meaning. */
import { err, type Issue, ok, type Place, type Result } from '../kernel/index.ts';
import { decodeUtf8 } from './decode-utf8.ts';
import { issueOf } from './issue-codes.ts';
import { type JsonFault, type JsonReading, MAXIMUM_DEPTH, readJson } from './json-text.ts';
import type { JsonValue } from './json-value.ts';
import { positionOf } from './line-index.ts';

/** Largest file accepted, in bytes: some thirty times a large administration's year. */
const MAXIMUM_BYTES = 50 * 1024 * 1024;

/** A file whose text is JSON; `issues` are its repeated keys. */
export interface JsonFile {
  readonly text: string;
  readonly value: JsonValue;
  readonly issues: readonly Issue[];
}

const signAt = (text: string, offset: number): string => {
  const point = text.codePointAt(offset);
  if (point === undefined) return '';
  const sign = String.fromCodePoint(point);
  return /^[\p{Cc}\p{Zs}\p{Surrogate}]$/u.test(sign)
    ? `U+${point.toString(16).toUpperCase().padStart(4, '0')}`
    : sign;
};

const faultIssue = (fault: JsonFault, text: string, file: string): Issue => {
  const position = positionOf(text, fault.offset);
  const place: Place = { file, line: position.line };
  if (fault.kind === 'tooDeep') return issueOf('json.tooDeep', place, { ...position, limit: MAXIMUM_DEPTH });
  if (fault.kind !== 'unexpected') {
    const length = fault.kind === 'controlCharacter' ? 1 : 6;
    const found = length === 1 ? signAt(text, fault.offset) : text.slice(fault.offset, fault.offset + length);
    return issueOf(`json.${fault.kind}`, place, { ...position, found });
  }
  const { expected } = fault;
  const found = signAt(text, fault.offset);
  return found === ''
    ? issueOf('json.unexpectedEnd', place, { ...position, expected })
    : issueOf('json.unexpected', place, { ...position, found, expected });
};

const duplicateIssues = (reading: JsonReading, text: string, file: string): readonly Issue[] =>
  reading.duplicates.map(({ key, offset }) => {
    const position = positionOf(text, offset);
    return issueOf(
      'json.duplicateKey',
      { file, line: position.line },
      { ...position, key: key.slice(0, 80) },
    );
  });

/** Reads the bytes of a file called `file`; the error is the one thing because of which it cannot be read at all. */
export const readJsonFile = (bytes: Uint8Array, file: string): Result<JsonFile, Issue> => {
  if (bytes.length === 0) return err(issueOf('file.empty', { file }, {}));
  if (bytes.length > MAXIMUM_BYTES) {
    return err(issueOf('file.tooLarge', { file }, { bytes: bytes.length, limit: MAXIMUM_BYTES }));
  }
  const text = decodeUtf8(bytes);
  if (!text.ok) return err(issueOf('file.encoding', { file, line: text.error.line }, { ...text.error }));
  const reading = readJson(text.value);
  if (reading.fault !== undefined) return err(faultIssue(reading.fault, text.value, file));
  if (reading.value === undefined) return err(issueOf('file.empty', { file }, {}));
  return ok({ text: text.value, value: reading.value, issues: duplicateIssues(reading, text.value, file) });
};
