/** How many letters tell two texts apart, counted only up to a bound so that it stays quick. */

/** The two texts without what they have in common at the start and at the end, which changes no distance. */
const differingParts = (one: string, other: string): readonly [string, string] => {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return [one.slice(start, one.length - end), other.slice(start, other.length - end)];
};

/**
 * A line of the table of distances, only the band around the diagonal that the bound leaves: `band[k]` is the distance of the first `line`
 * letters of the one text and the first `line + k - bound` of the other, never more than the bound and one.
 */
type Band = readonly number[];

const nextBand = (previous: Band, line: number, [from, to]: readonly [string, string]): Band => {
  const far = (previous.length + 1) / 2;
  const bound = far - 1;
  const band: number[] = [];
  for (const [at, diagonal] of previous.entries()) {
    const column = line + at - bound;
    if (column < 0 || column > to.length) band.push(far);
    else if (column === 0) band.push(Math.min(line, far));
    else {
      const isSame = from[line - 1] === to[column - 1];
      const others = Math.min(previous[at + 1] ?? far, band[at - 1] ?? far) + 1;
      band.push(Math.min(diagonal + (isSame ? 0 : 1), others, far));
    }
  }
  return band;
};

/** The number of letters to add, drop or change from one text to the other; `undefined` when it is above the bound. */
export const editDistance = (one: string, other: string, bound: number): number | undefined => {
  if (Math.abs(one.length - other.length) > bound) return undefined;
  const parts = differingParts(one, other);
  const [from, to] = parts;
  let band: Band = Array.from({ length: 2 * bound + 1 }, (_, at) =>
    at < bound || at - bound > to.length ? bound + 1 : at - bound,
  );
  for (let line = 1; line <= from.length; line += 1) {
    band = nextBand(band, line, parts);
    if (Math.min(...band) > bound) return undefined;
  }
  const distance = band[to.length - from.length + bound] ?? bound + 1;
  return distance <= bound ? distance : undefined;
};
