/** A shelf for what is costly to make: keeps the most recently used within a limit, and makes the same thing only once at a time. */

/** What was made, by key. */
export interface Shelf<Value> {
  /** What is kept under the key, without counting as a use. */
  known(key: string): Value | undefined;
  /** What is kept under the key, else what `make` gives; a failure is not kept, so that the next asking tries again. */
  take(key: string, make: () => Promise<Value>): Promise<Value>;
}

/** A shelf with room for `limit`, measured by `sizeOf` (things unless said otherwise); the least recently used go first. */
export const createShelf = <Value>(
  limit: number,
  sizeOf: (value: Value) => number = () => 1,
): Shelf<Value> => {
  const kept = new Map<string, Value>();
  const underWay = new Map<string, Promise<Value>>();
  let total = 0;

  const keep = (key: string, value: Value): void => {
    kept.set(key, value);
    total += sizeOf(value);
    for (const [oldest, former] of kept) {
      if (total <= limit) break;
      kept.delete(oldest);
      total -= sizeOf(former);
    }
  };

  const makeOnce = async (key: string, make: () => Promise<Value>): Promise<Value> => {
    try {
      const value = await Promise.resolve().then(make);
      keep(key, value);
      return value;
    } finally {
      underWay.delete(key);
    }
  };

  return {
    known: (key) => kept.get(key),
    take: (key, make) => {
      const found = kept.get(key);
      if (found !== undefined) {
        kept.delete(key);
        kept.set(key, found);
        return Promise.resolve(found);
      }
      const running = underWay.get(key) ?? makeOnce(key, make);
      underWay.set(key, running);
      return running;
    },
  };
};
