/** Pairs of texts that a few letters tell apart, found without comparing each with each. */
import { editDistance } from './edit-distance.ts';
import { groupBy } from './group.ts';

/** Letters at the beginning and at the end by which near texts are brought together. */
const SHARED_LETTERS = 6;

/** Neighbours in a bucket that are looked at after each text. */
const WINDOW = 40;

const pairsIn = (bucket: readonly string[], bound: number): readonly (readonly [string, string])[] =>
  bucket.flatMap((one, index) =>
    bucket
      .slice(index + 1, index + 1 + WINDOW)
      .filter((other) => editDistance(one, other, bound) !== undefined)
      .map((other) => [one, other] as const),
  );

/** All pairs of different texts within the bound that share their beginning or their end. */
export const nearPairs = (
  texts: readonly string[],
  bound: number,
): readonly (readonly [string, string])[] => {
  const distinct = [...new Set(texts)].sort();
  const buckets = [
    ...groupBy(distinct, (text) => text.slice(0, SHARED_LETTERS)).values(),
    ...groupBy(distinct, (text) => text.slice(-SHARED_LETTERS)).values(),
  ];
  const found = new Map(
    buckets.flatMap((bucket) => pairsIn(bucket, bound)).map((pair) => [pair.join('\n'), pair] as const),
  );
  return [...found.values()];
};
