/** The code that writing asks for: made once, kept for the account of the program alone. */
import { chmod, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeToken } from '../../src/main/write-token.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'traguardo-token-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('[U] main/write-token', () => {
  it('is the same at every start, and another one elsewhere', async () => {
    const token = await writeToken(path.join(folder, 'a'));
    expect(token).toMatch(/^[\w-]{24}$/);
    expect(await writeToken(path.join(folder, 'a'))).toBe(token);
    expect(await writeToken(path.join(folder, 'b'))).not.toBe(token);
  });

  it('may be read by one account only, also when somebody opened its file', async () => {
    const file = path.join(folder, 'a', 'codice-di-scrittura');
    await chmod(file, 0o644);
    await writeToken(path.join(folder, 'a'));
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });
});
