/** What is repeated, and what is not because it may already have happened. */
import { describe, expect, it } from 'vitest';
import { withRetries } from '../../../src/store/postgres/retry.ts';

const failure = (code: string): Error => Object.assign(new Error(code), { code });

/** Fails as told, one failure for each try, then gives the number of tries. */
const failing = (failures: readonly Error[], afterWork = false) => {
  let tries = 0;
  return (committing: () => void): Promise<number> => {
    const thrown = failures[tries];
    tries += 1;
    if (thrown === undefined) return Promise.resolve(tries);
    if (afterWork) committing();
    return Promise.reject(thrown);
  };
};

describe('[U] store/postgres/retry', () => {
  it.each(['ECONNREFUSED', '57P01', '57P03', '40001', '40P01'])(
    '%s before the commit is tried again',
    async (code) => {
      expect(await withRetries(failing([failure(code), failure(code)]))).toBe(3);
    },
  );

  it('a client that lost its connection during the work is tried again', async () => {
    expect(
      await withRetries(
        failing([new Error('Client has encountered a connection error and is not queryable')]),
      ),
    ).toBe(2);
  });

  it('a connection lost while committing is not: the work may be there', async () => {
    await expect(withRetries(failing([failure('ECONNRESET')], true))).rejects.toMatchObject({
      code: 'ECONNRESET',
    });
  });

  it('a serialisation failure at the commit was rolled back, and is tried again', async () => {
    expect(await withRetries(failing([failure('40001')], true))).toBe(2);
  });

  it('any other fault is told at once', async () => {
    await expect(withRetries(failing([failure('23505')]))).rejects.toMatchObject({ code: '23505' });
  });

  it('conflicts are not tried for ever', async () => {
    await expect(
      withRetries(failing(Array.from({ length: 40 }, () => failure('40001')))),
    ).rejects.toMatchObject({ code: '40001' });
  });
});
