/** The store: PostgreSQL, embedded or external; migrations; transactions bound to one administration; cycles. */
export { createCycleRepository } from './cycles/cycle-repository.ts';
export { type Database, openDatabase } from './postgres/database.ts';
export { type EmbeddedPostgres, startEmbeddedPostgres } from './postgres/embedded.ts';
export { StoreError } from './postgres/errors.ts';
export { prepareExternalPostgres } from './postgres/external.ts';
export { migrate, pendingMigrations } from './postgres/migrations.ts';
export { type ProvidedDatabase, provideDatabase } from './postgres/provide.ts';
export { dumpSchema } from './postgres/schema-dump.ts';
export type { Tables } from './postgres/tables.ts';
