/** Failures of the store that end a request or a start: closed codes, each with a sentence in Italian. */

/** Everything that can go wrong with the database before or beside the user's data. */
export type StoreErrorCode =
  | 'binariesMissing'
  | 'startFailed'
  | 'directoryInUse'
  | 'directoryNotUsable'
  | 'directoryOtherVersion'
  | 'directoryDamaged'
  | 'serverTooOld'
  | 'appRoleUnsafe'
  | 'appRoleMissing'
  | 'migrationMisnamed'
  | 'migrationChanged'
  | 'migrationUnknown'
  | 'migrationFailed';

/** A failed request to the store. `message` is a sentence in Italian for whoever runs the program. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, options?: { readonly cause: unknown }) {
    super(message, options);
    this.name = 'StoreError';
    this.code = code;
  }
}

/** The text of anything that was thrown, on one line. */
export const reasonOf = (thrown: unknown): string =>
  (thrown instanceof Error ? thrown.message || thrown.name : String(thrown)).replaceAll(/\s+/g, ' ').trim();

/** The code that Node (`ECONNREFUSED`) or PostgreSQL (`42501`) puts on an error, or undefined. */
export const codeOf = (thrown: unknown): string | undefined =>
  thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : undefined;

/** True when a file operation failed because the file is not there. */
export const isMissing = (thrown: unknown): boolean => codeOf(thrown) === 'ENOENT';
