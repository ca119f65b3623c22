/** The format version of a file: what it says, whether we can read it, and the file brought to the newest version. */
import { err, type Issue, ok, type Place, type Result } from '../kernel/index.ts';
import { FORMAT_VERSION } from '../model/index.ts';
import { issueOf } from './issue-codes.ts';
import { isJsonObject, type JsonObject, type JsonValue, typeNameOf } from './json-value.ts';
import { migrateToNewest } from './migrations/index.ts';

/** The file in the newest version, or the reason why its version cannot be read. */
export const inNewestVersion = (
  value: JsonValue,
  placeOf: (path: readonly string[]) => Place,
): Result<JsonObject, Issue> => {
  if (!isJsonObject(value)) {
    return err(issueOf('format.notObject', placeOf([]), { received: typeNameOf(value) }));
  }
  const version = value['formatVersion'];
  if (version === undefined) return err(issueOf('format.versionMissing', placeOf([]), {}));
  const place = placeOf(['formatVersion']);
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 0) {
    return err(issueOf('format.versionInvalid', place, { received: JSON.stringify(version).slice(0, 80) }));
  }
  if (version > FORMAT_VERSION) {
    return err(issueOf('format.versionFuture', place, { received: version, supported: FORMAT_VERSION }));
  }
  return ok(migrateToNewest(value, version));
};
