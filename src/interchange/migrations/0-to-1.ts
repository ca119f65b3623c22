/**
 * From format version 0 (before the first release) to 1. In version 0 a node or indicator had one bare `weight`, an indicator
 * its `formula` beside it, an entry one `period`; published figures were called `published`; there were no lineage,
 * acts, narrative sections and history. What is not of the expected type is left as it is: the schema then says so.
 */
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../json-value.ts';

const NOTE = 'Peso importato dalla versione 0 del formato, che non ne indicava la provenienza';

const changed = (
  value: JsonValue | undefined,
  change: (object: JsonObject) => JsonObject,
): JsonValue | undefined =>
  isJsonArray(value) ? value.map((item) => (isJsonObject(item) ? change(item) : item)) : value;

/** The object without the key, and with the replacement unless that is undefined. */
const replaced = (
  object: JsonObject,
  key: string,
  replacement: Readonly<Record<string, JsonValue | undefined>>,
): JsonObject => {
  const members = Object.entries(object).filter(([name]) => name !== key);
  const added = Object.entries(replacement).filter(
    (member): member is [string, JsonValue] => member[1] !== undefined,
  );
  return Object.fromEntries([...members, ...added]);
};

const withWeights = (object: JsonObject): JsonObject => {
  const { weight } = object;
  if (object['weights'] !== undefined) return object;
  const weights = weight === undefined ? [] : [{ amount: weight, origin: { kind: 'imported', note: NOTE } }];
  return replaced(object, 'weight', { weights });
};

const withEvaluation = (object: JsonObject): JsonObject => {
  const { formula } = object;
  return formula === undefined
    ? object
    : replaced(object, 'formula', { evaluation: { stage: 'year', formula } });
};

const withPeriods = (object: JsonObject): JsonObject => {
  const { period } = object;
  return period === undefined ? object : replaced(object, 'period', { periods: [period] });
};

const planVersion = (object: JsonObject): JsonObject =>
  replaced(object, '', {
    nodes: changed(object['nodes'], withWeights),
    indicators: changed(object['indicators'], (indicator) => withEvaluation(withWeights(indicator))),
  });

const NEW_COLLECTIONS = ['history', 'narrative', 'lineage', 'acts'] as const;

/** Migrates a file of version 0; pure, and defined on any JSON object. */
export const migrate0To1 = (file: JsonObject): JsonObject => {
  const empty = NEW_COLLECTIONS.filter((name) => file[name] === undefined).map((name) => [name, []] as const);
  const migrated = replaced(file, 'published', {
    formatVersion: 1,
    references: file['references'] ?? file['published'],
    planVersions: changed(file['planVersions'], planVersion),
    entries: changed(file['entries'], withPeriods),
  });
  return { ...migrated, ...Object.fromEntries(empty) };
};
