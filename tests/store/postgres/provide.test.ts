import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { migrate, openDatabase, type ProvidedDatabase, provideDatabase } from '../../../src/store/index.ts';
import { migrationsDirectory } from '../../support/database.ts';
import { addAdministration } from '../rows.ts';

let folder: string;
const provided: ProvidedDatabase[] = [];

const provide = async (share: boolean): Promise<ProvidedDatabase> => {
  const database = await provideDatabase({ dataDirectory: folder, share, log: () => undefined });
  provided.unshift(database);
  return database;
};

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'traguardo-provide-'));
});

afterEach(async () => {
  for (const database of provided.splice(0)) await database.stop();
  await rm(folder, { recursive: true, force: true });
});

test('a command that shares uses the server of a live program, and leaves it running', async () => {
  const serving = await provide(false);
  const command = await provide(true);
  expect([serving.kind, command.kind]).toEqual(['embedded', 'joined']);
  await migrate({ ownerUrl: command.ownerUrl, directory: migrationsDirectory });
  const database = await openDatabase(command);
  await addAdministration(database, 'prova');
  await database.close();
  await command.stop();
  const still = await openDatabase(serving);
  expect(await still.registry.selectFrom('administration').select('slug').execute()).toEqual([
    { slug: 'prova' },
  ]);
  await still.close();
});

test('a command that shares starts the server where none runs, and stops it', async () => {
  const first = await provide(true);
  expect(first.kind).toBe('embedded');
  await first.stop();
  await expect(openDatabase(first)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
});

test('a program that does not share is refused while another lives', async () => {
  await provide(false);
  await expect(provide(false)).rejects.toMatchObject({ code: 'directoryInUse' });
});
