/** Embedded fonts are masked with a key that the writer draws by lot: here the mask is exchanged for one that is always the same. */
import type { ZipEntry } from '../zip-reader.ts';

/** Bytes at the beginning of a font that are masked, after ISO/IEC 29500-4, 12.1.4. */
const MASKED = 32;
const KEY_BYTES = 16;

const keyOf = (place: number): string => `00000000-0000-4000-8000-${String(place).padStart(12, '0')}`;

/** The bytes of a key in the order in which they mask: from its end. */
const maskOf = (key: string): readonly number[] =>
  (key.replaceAll('-', '').match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)).toReversed();

const FONT_KEY = /(w:fontKey="\{)([^}]+)(\}")/g;

/** Exchanges the keys in the table of fonts and masks the fonts anew. The fonts stand in the order of the table. */
export const withFixedFontKeys = (entries: readonly ZipEntry[]): readonly ZipEntry[] => {
  const table = entries.find(({ name }) => name === 'word/fontTable.xml');
  if (table === undefined) return entries;
  const text = new TextDecoder().decode(table.content);
  const keys = [...text.matchAll(FONT_KEY)].map(([, , key]) => key ?? '');
  const mask = (content: Uint8Array, place: number): Uint8Array => {
    const [before, after] = [maskOf(keys[place - 1] ?? ''), maskOf(keyOf(place))];
    return content.map((byte, index) =>
      index < MASKED ? byte ^ (before[index % KEY_BYTES] ?? 0) ^ (after[index % KEY_BYTES] ?? 0) : byte,
    );
  };
  let place = 0;
  const fixed = text.replace(FONT_KEY, (_, before, _key, after) => {
    place += 1;
    return `${before}${keyOf(place)}${after}`;
  });
  return entries.map((entry) => {
    if (entry === table) return { name: entry.name, content: new TextEncoder().encode(fixed) };
    const number = /^word\/fonts\/font(\d+)\.odttf$/.exec(entry.name)?.[1];
    return number === undefined ? entry : { name: entry.name, content: mask(entry.content, Number(number)) };
  });
};
