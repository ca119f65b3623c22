/** The shelf for what is costly to make. */
import { describe, expect, it } from 'vitest';
import { createShelf } from '../../src/app/index.ts';

/** A maker that counts how often it worked. */
const counting = (value: string) => {
  const maker = { made: 0, make: () => Promise.resolve(value) };
  maker.make = () => {
    maker.made += 1;
    return Promise.resolve(value);
  };
  return maker;
};

describe('[U] app/shelf', () => {
  it('makes a thing once, also when it is asked for twice at the same time', async () => {
    const shelf = createShelf<string>(2);
    const maker = counting('a');
    expect(await Promise.all([shelf.take('a', maker.make), shelf.take('a', maker.make)])).toEqual(['a', 'a']);
    await shelf.take('a', maker.make);
    expect(maker.made).toBe(1);
  });

  it('lets go of what was not used for longest', async () => {
    const shelf = createShelf<string>(2);
    await shelf.take('a', counting('a').make);
    await shelf.take('b', counting('b').make);
    await shelf.take('a', counting('a').make);
    await shelf.take('c', counting('c').make);
    expect(['a', 'b', 'c'].map((key) => shelf.known(key))).toEqual(['a', undefined, 'c']);
  });

  it('measures by size: what is larger than the shelf is made and not kept, and the shelf stays usable', async () => {
    const shelf = createShelf<string>(5, (text) => text.length);
    await shelf.take('small', counting('abc').make);
    expect(await shelf.take('large', counting('abcdefgh').make)).toBe('abcdefgh');
    expect(shelf.known('large')).toBeUndefined();
    await shelf.take('next', counting('abcde').make);
    expect(shelf.known('next')).toBe('abcde');
  });

  it('does not keep a failure', async () => {
    const shelf = createShelf<string>(2);
    await expect(shelf.take('a', () => Promise.reject(new Error('no paper')))).rejects.toThrow('no paper');
    expect(await shelf.take('a', counting('a').make)).toBe('a');
  });
});
