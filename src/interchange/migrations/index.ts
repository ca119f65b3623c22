/** The chain of migrations: step n takes a file of format version n to version n + 1. */
import type { JsonObject } from '../json-value.ts';
import { migrate0To1 } from './0-to-1.ts';

const STEPS: readonly ((file: JsonObject) => JsonObject)[] = [migrate0To1];

/** Brings a file of version `from` (0 to the newest) to the newest version. */
export const migrateToNewest = (file: JsonObject, from: number): JsonObject =>
  STEPS.slice(from).reduce((current, step) => step(current), file);
