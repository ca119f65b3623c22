// Damage of the kinds that files suffer, chosen by a seed: for tests that readers survive any of it.
import { packStored, unpackZip } from '../../../src/ingest/formats/zip/read.ts';
import type { RandomSource } from '../random-source.ts';

/** A damaged copy of the bytes. */
export type Mutation = (bytes: Uint8Array, random: RandomSource) => Uint8Array;

const below = (random: RandomSource, limit: number): number => random.below(Math.max(1, limit));

const joined = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

const flipBytes: Mutation = (bytes, random) => {
  const copy = new Uint8Array(bytes);
  for (let count = 1 + below(random, 8); count > 0; count -= 1)
    copy[below(random, copy.length)] = below(random, 256);
  return copy;
};

const cutEnd: Mutation = (bytes, random) => new Uint8Array(bytes).slice(0, below(random, bytes.length));

const dropSlice: Mutation = (bytes, random) => {
  const start = below(random, bytes.length);
  return joined(bytes.subarray(0, start), bytes.subarray(start + 1 + below(random, 200)));
};

const repeatSlice: Mutation = (bytes, random) => {
  const start = below(random, bytes.length);
  const end = start + 1 + below(random, 300);
  return joined(bytes.subarray(0, end), bytes.subarray(start, end), bytes.subarray(end));
};

/** Damages bytes whatever they mean. */
export const BYTE_MUTATIONS: readonly Mutation[] = [flipBytes, cutEnd, dropSlice, repeatSlice];

const asText =
  (change: (pieces: string[], random: RandomSource) => void, split: RegExp): Mutation =>
  (bytes, random) => {
    const pieces = new TextDecoder().decode(bytes).split(split);
    change(pieces, random);
    return new TextEncoder().encode(pieces.join(''));
  };

const drop = (pieces: string[], random: RandomSource): void => {
  for (let count = 1 + below(random, 4); count > 0; count -= 1)
    pieces.splice(below(random, pieces.length), 1);
};

const swap = (pieces: string[], random: RandomSource): void => {
  const [one, other] = [below(random, pieces.length), below(random, pieces.length)];
  const [first = '', second = ''] = [pieces[one], pieces[other]];
  pieces[one] = second;
  pieces[other] = first;
};

const repeat = (pieces: string[], random: RandomSource): void => {
  const at = below(random, pieces.length);
  pieces.splice(at, 0, ...Array.from({ length: below(random, 50) }, () => pieces[at] ?? ''));
};

const LINES = /(?<=\n)/;
const TAGS = /(?=<)|(?<=>)/;
const CELLS = /(?=[\t;|])/;

/** Lines dropped, swapped, repeated; cells swapped. */
export const LINE_MUTATIONS: readonly Mutation[] = [drop, swap, repeat].flatMap((change) => [
  asText(change, LINES),
  asText(change, CELLS),
]);

/** Tags cut, swapped, repeated. */
export const TAG_MUTATIONS: readonly Mutation[] = [drop, swap, repeat].map((change) => asText(change, TAGS));

/** Changes one file inside an archive and packs it again, so that what is behind the archive is reached. */
export const insideArchive =
  (mutation: Mutation): Mutation =>
  (bytes, random) => {
    const unpacked = unpackZip(bytes, 1e9);
    if (!unpacked.ok) return bytes;
    const files = new Map(unpacked.value);
    const names = [...files.keys()].filter((name) => name.endsWith('.xml') || name.endsWith('.rels'));
    const name = names[below(random, names.length)] ?? '';
    if (random.chance(10)) files.delete(name);
    else files.set(name, mutation(files.get(name) ?? new Uint8Array(), random));
    return new Uint8Array(packStored(files));
  };
