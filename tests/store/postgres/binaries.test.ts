import { lstat, mkdir, mkdtemp, readFile, readlink, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ensureLibraryLinks, findBinaries } from '../../../src/store/postgres/binaries.ts';
import { run } from '../../../src/store/postgres/command.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'traguardo-binaries-'));
  await mkdir(path.join(folder, 'native', 'lib'), { recursive: true });
  await writeFile(path.join(folder, 'native', 'lib', 'libicuuc.so.60.2'), 'library');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const writeList = (text: string): Promise<void> =>
  writeFile(path.join(folder, 'native', 'pg-symlinks.json'), text);

test('the programs of this platform run', async () => {
  const { postgres, initdb, pgCtl } = await findBinaries();
  for (const file of [postgres, initdb, pgCtl]) {
    expect(await run({ file, arguments: ['--version'], cwd: folder })).toMatchObject({
      code: 0,
      output: expect.stringContaining('(PostgreSQL) 18'),
    });
  }
});

test('links that an install without scripts left out are made, relative to their folder, and made only once', async () => {
  await writeList('[{"source":"native/lib/libicuuc.so.60.2","target":"native/lib/deep/libicuuc.so.60"}]');
  await ensureLibraryLinks(folder);
  await ensureLibraryLinks(folder);
  const link = path.join(folder, 'native', 'lib', 'deep', 'libicuuc.so.60');
  expect((await lstat(link)).isSymbolicLink()).toBe(true);
  expect(await readlink(link)).toBe(path.join('..', 'libicuuc.so.60.2'));
  expect(await readFile(link, 'utf8')).toBe('library');
});

test('a package without links (macOS, Windows) is fine', async () => {
  await expect(ensureLibraryLinks(folder)).resolves.toBeUndefined();
});

test('links that cannot be made are an error with a sentence', async () => {
  await writeList('[{"source":"native/lib/a","target":"native/lib/libicuuc.so.60.2/b"}]');
  await expect(ensureLibraryLinks(folder)).rejects.toMatchObject({ code: 'binariesMissing' });
});

test('a program that does not exist is an outcome, not an exception', async () => {
  const outcome = await run({ file: path.join(folder, 'none'), arguments: [], cwd: folder });
  expect(outcome.code).toBeNull();
  expect(outcome.output).toContain('ENOENT');
});
