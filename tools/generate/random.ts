// Numbers that look like chance and are the same on every machine: integer arithmetic only, started from a text.

/** A source of numbers; what it gives depends only on the text it was started from and on the calls made before. */
export interface Random {
  /** A whole number from `least` to `most`, both included. */
  readonly between: (least: number, most: number) => number;
  /** True in `percent` of a hundred cases. */
  readonly chance: (percent: number) => boolean;
  readonly pick: <Item>(items: readonly [Item, ...Item[]]) => Item;
}

/** FNV-1a over the code units of a text. */
const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let position = 0; position < text.length; position += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(position), 0x01000193);
  }
  return hash >>> 0;
};

/** Mulberry32: 32 bits of state, each step an unsigned integer. */
export const randomFrom = (text: string): Random => {
  let state = hashOf(text);
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const between = (least: number, most: number): number => least + (next() % (most - least + 1));
  return {
    between,
    chance: (percent) => between(1, 100) <= percent,
    pick: (items) => items[between(0, items.length - 1)] ?? items[0],
  };
};
