/**
 * A program of its own for the tests that kill one: opens the database of the folder in its first argument, then writes
 * audit records from several clients at once and prints each one that the database acknowledged, until it is killed.
 * With `once` as second argument it stops in order after the start.
 */
import { fileURLToPath } from 'node:url';
import { migrate, openDatabase, type StoreError, startEmbeddedPostgres } from '../../src/store/index.ts';
import { addAdministration, addAudit } from '../store/rows.ts';

const [dataDirectory = '', mode] = process.argv.slice(2);
const CLIENTS = 8;
const migrationsDirectory = fileURLToPath(new URL('../../src/store/migrations', import.meta.url));
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const main = async (): Promise<void> => {
  const server = await startEmbeddedPostgres({ dataDirectory, log: () => undefined });
  if (mode === 'once') {
    await server.stop();
    say(`started ${server.how}`);
    return;
  }
  await migrate({ ownerUrl: server.ownerUrl, directory: migrationsDirectory });
  const database = await openDatabase(server);
  const known = await database.registry.selectFrom('administration').select('id').executeTakeFirst();
  const administration = known?.id ?? (await addAdministration(database, 'prova'));
  say(`ready ${server.how}`);
  const write = async (client: number): Promise<void> => {
    for (let number = 0; ; number += 1) {
      const object = `${process.pid}-${client}-${number}`;
      await database.inAdministration(administration, (rows) => addAudit(rows, administration, object));
      say(`acknowledged ${object}`);
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, (_, client) => write(client)));
};

main().catch((thrown: StoreError) => {
  say(`failed ${thrown.code} ${thrown.message}`);
  process.exitCode = 1;
});
