/** Cycles in a real PostgreSQL: what is saved comes back byte for byte, approved parts stay, the audit trail says who. */
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCycleFile, writeCycleFile } from '../../../src/interchange/index.ts';
import type { CycleFile } from '../../../src/model/index.ts';
import { createCycleRepository, type Database } from '../../../src/store/index.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';

const demoFile = (name: string): Promise<Buffer> =>
  readFile(new URL(`../../../demo/${name}.json`, import.meta.url));

const demoCycle = async (name: string): Promise<CycleFile> => {
  const read = readCycleFile(await demoFile(name), name);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
};

const audit = { actor: 'controller', action: 'cycle.import', instant: '2026-01-02T03:04:05.000Z' };

let test: TestDatabase;
let database: Database;

beforeAll(async () => {
  test = await createTestDatabase();
  database = await test.open();
});

afterAll(async () => {
  await database.close();
  await test.drop();
});

describe('[I] store/cycles', () => {
  it.each(['cciaa-ms-2019', 'cciaa-ms-2016', 'cciaa-lu-2019'])(
    '%s comes back byte for byte',
    async (name) => {
      const repository = createCycleRepository(database);
      const cycle = await demoCycle(name);
      const saved = await repository.save(cycle, audit);
      expect(saved.kind).toBe('saved');
      const loaded = await repository.load(cycle.administration.slug, cycle.year);
      expect(loaded).toBeDefined();
      expect(loaded && writeCycleFile(loaded.cycle)).toBe((await demoFile(name)).toString('utf8'));
      expect(await repository.fingerprint(cycle.administration.slug, cycle.year)).toBe(loaded?.sha256);
    },
  );

  it('lists administrations with their years, latest first', async () => {
    const repository = createCycleRepository(database);
    const listed = (await repository.administrations()).map(({ slug, years }) => ({ slug, years }));
    expect(listed).toEqual([
      { slug: 'cciaa-lu', years: [2019] },
      { slug: 'cciaa-ms', years: [2019, 2016] },
    ]);
  });

  it('saving again replaces entries and leaves one cycle', async () => {
    const repository = createCycleRepository(database);
    const cycle = await demoCycle('cciaa-lu-2019');
    const fewer = { ...cycle, entries: cycle.entries.slice(1) };
    expect((await repository.save(fewer, audit)).kind).toBe('saved');
    expect((await repository.load('cciaa-lu', 2019))?.cycle.entries).toEqual(fewer.entries);
  });

  it('refuses to change an approved plan version, and nothing is written', async () => {
    const repository = createCycleRepository(database);
    const cycle = await demoCycle('cciaa-lu-2019');
    await repository.save(cycle, audit);
    const [version, ...others] = cycle.planVersions;
    if (version === undefined) throw new Error('the demonstration has a plan version');
    const changed = {
      ...cycle,
      entries: [],
      planVersions: [{ ...version, title: 'Un altro titolo' }, ...others],
    };
    expect(await repository.save(changed, audit)).toEqual({
      kind: 'approvedPartsChanged',
      parts: [version.id],
    });
    expect((await repository.load('cciaa-lu', 2019))?.cycle).toEqual(cycle);
    const corrected = await repository.save(changed, { ...audit, reason: 'errore materiale nel titolo' });
    expect(corrected.kind).toBe('saved');
    expect((await repository.load('cciaa-lu', 2019))?.cycle).toEqual(changed);
  });

  it('the audit trail names actor, action, fingerprint and reason, chained', async () => {
    const { id } = await database.registry
      .selectFrom('administration')
      .select('id')
      .where('slug', '=', 'cciaa-lu')
      .executeTakeFirstOrThrow();
    const records = await database.inAdministration(id, (transaction) =>
      transaction.selectFrom('audit').selectAll().orderBy('sequence').execute(),
    );
    expect(records.map((record) => record.actor)).toContain('controller');
    expect(records.at(-1)?.payload).toMatchObject({ reason: 'errore materiale nel titolo' });
    expect(records.slice(1).map((record) => record.prev_hash)).toEqual(
      records.slice(0, -1).map((record) => record.hash),
    );
  });

  it('a cycle that does not exist is undefined', async () => {
    const repository = createCycleRepository(database);
    expect(await repository.load('cciaa-ms', 1999)).toBeUndefined();
    expect(await repository.load('nessuna', 2019)).toBeUndefined();
    expect(await repository.fingerprint('nessuna', 2019)).toBeUndefined();
  });
});
