/** The store: PostgreSQL, embedded or external; migrations; transactions bound to one administration. */
export { createCycleRepository } from './cycles/cycle-repository.ts';
export type { How } from './postgres/bring-up.ts';
export {
  type AdministrationWork,
  type Database,
  type DatabaseOptions,
  openDatabase,
  type TransactionOptions,
} from './postgres/database.ts';
export { type EmbeddedOptions, type EmbeddedPostgres, startEmbeddedPostgres } from './postgres/embedded.ts';
export { StoreError, type StoreErrorCode } from './postgres/errors.ts';
export { type DatabaseUrls, type ExternalOptions, prepareExternalPostgres } from './postgres/external.ts';
export { type MigrationOptions, migrate, pendingMigrations } from './postgres/migrations.ts';
export { type ProvidedDatabase, type ProvideOptions, provideDatabase } from './postgres/provide.ts';
export { dumpSchema } from './postgres/schema-dump.ts';
export type { Tables } from './postgres/tables.ts';
