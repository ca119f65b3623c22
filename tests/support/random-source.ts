/** A small source of chance that gives the same for the same seed, so that every random cycle can be made again. */

/** Draws from a seed: xorshift over 32 bits after stirring the seed. */
export class RandomSource {
  #state: number;

  constructor(seed: number) {
    let stirred = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b);
    stirred = Math.imul(stirred ^ (stirred >>> 13), 0xc2b2ae35);
    this.#state = (stirred ^ (stirred >>> 16)) | 1;
  }

  /** A whole number from 0 up to, not including, `end`. */
  below(end: number): number {
    let state = this.#state;
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    this.#state = state;
    return (state >>> 0) % end;
  }

  /** A whole number, both ends included. */
  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  /** True in so many of a hundred draws. */
  chance(percent: number): boolean {
    return this.below(100) < percent;
  }

  /** One of the items, all alike; the list must not be empty. */
  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  }

  /** One of the items by weights: `[[3, 'often'], [1, 'seldom']]`. */
  weighted<Item>(items: readonly (readonly [number, Item])[]): Item {
    let rest = this.below(items.reduce((sum, [weight]) => sum + weight, 0));
    for (const [weight, item] of items) {
      if (rest < weight) return item;
      rest -= weight;
    }
    throw new RangeError('nothing to pick from');
  }

  /** The items that are drawn, each with so many chances of a hundred, in their order. */
  some<Item>(items: readonly Item[], percent: number): readonly Item[] {
    return items.filter(() => this.chance(percent));
  }

  /** The items in another order. */
  shuffled<Item>(items: readonly Item[]): readonly Item[] {
    const left = [...items];
    return items.flatMap(() => left.splice(this.below(left.length), 1));
  }

  /** So many items made one after the other. */
  times<Item>(count: number, make: (index: number) => Item): readonly Item[] {
    return Array.from({ length: count }, (_, index) => make(index));
  }
}
