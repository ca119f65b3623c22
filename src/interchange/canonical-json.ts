/**
 * The canonical form: one byte sequence for one value. Keys sorted by UTF-16 code unit, arrays in their order, strings in
 * Unicode form NFC and escaped as `JSON.stringify` does, integers only, two spaces of indentation, a final line feed.
 */

const INDENTATION = '  ';

/** Programmer errors only: what comes from the types of `model` has none of these. */
const refuse = (value: unknown): never => {
  throw new TypeError(`no canonical form for ${typeof value} ${String(value)}`);
};

const scalarText = (value: unknown): string | undefined => {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'));
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : refuse(value);
  return typeof value === 'object' ? undefined : refuse(value);
};

const enclosed = (signs: string, items: readonly string[], indentation: string): string => {
  if (items.length === 0) return signs;
  const separator = `,\n${indentation}${INDENTATION}`;
  return `${signs.charAt(0)}${separator.slice(1)}${items.join(separator)}\n${indentation}${signs.charAt(1)}`;
};

const write = (value: unknown, indentation: string): string => {
  const scalar = scalarText(value);
  if (scalar !== undefined) return scalar;
  const deeper = indentation + INDENTATION;
  if (Array.isArray(value)) {
    return enclosed(
      '[]',
      value.map((item) => write(item, deeper)),
      indentation,
    );
  }
  const members = Object.entries(value ?? {}).sort(([first], [second]) => (first < second ? -1 : 1));
  return enclosed(
    '{}',
    members.map(([key, item]) => `${JSON.stringify(key.normalize('NFC'))}: ${write(item, deeper)}`),
    indentation,
  );
};

/** The value in canonical form; throws a `TypeError` on what JSON integers, texts, arrays and objects cannot say. */
export const canonicalJson = (value: unknown): string => `${write(value, '')}\n`;
