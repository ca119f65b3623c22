/** Cases in files: a good value, the changes that spoil it, and the issues that must be found. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const changeSchema = z.union([
  z.strictObject({ at: z.string(), set: z.json() }),
  z.strictObject({ at: z.string(), append: z.json() }),
  z.strictObject({ at: z.string(), copyOf: z.string() }),
  z.strictObject({ at: z.string(), remove: z.literal(true) }),
]);

/** A change of a value at a path: set, append to a list, copy from another path, or remove. */
export type Change = z.infer<typeof changeSchema>;

const headSchema = { title: z.string().min(1), why: z.string().min(1) };

/** Expected issues: their code; of values the path and perhaps the other parameters; of texts the line. */
const expectedSchema = z.array(
  z.strictObject({
    code: z.string(),
    path: z.string().optional(),
    line: z.int().optional(),
    params: z.record(z.string(), z.union([z.string(), z.int()])).optional(),
  }),
);

/** A case made of changes to a good value. */
export const changedCaseSchema = z.strictObject({
  ...headSchema,
  changes: z.array(changeSchema).min(1),
  expected: expectedSchema.min(1),
});

/** A case made of changes that do no harm. */
export const harmlessCaseSchema = z.strictObject({ ...headSchema, changes: z.array(changeSchema).min(1) });

/** A case whose file is not even JSON: its text, or its bytes in hexadecimal form. */
export const rawCaseSchema = z.union([
  z.strictObject({ ...headSchema, text: z.string(), expected: expectedSchema.min(1) }),
  z.strictObject({ ...headSchema, bytes: z.string(), expected: expectedSchema.min(1) }),
]);

const stepsOf = (path: string): (string | number)[] =>
  [...path.matchAll(/([A-Za-z_]\w*)|\[(\d+)\]/g)].map((match) => match[1] ?? Number(match[2]));

const at = (root: unknown, steps: readonly (string | number)[]): unknown =>
  steps.reduce<unknown>((value, step) => {
    if (typeof value !== 'object' || value === null) throw new Error(`no value at ${steps.join('.')}`);
    return Reflect.get(value, step);
  }, root);

const objectAt = (root: unknown, steps: readonly (string | number)[]): object => {
  const value = at(root, steps);
  if (typeof value !== 'object' || value === null) throw new Error(`no object at ${steps.join('.')}`);
  return value;
};

const apply = (root: unknown, change: Change): void => {
  const steps = stepsOf(change.at);
  const last = steps.at(-1) ?? '';
  const parent = objectAt(root, steps.slice(0, -1));
  if ('set' in change) Reflect.set(parent, last, change.set);
  else if ('copyOf' in change) Reflect.set(parent, last, structuredClone(at(root, stepsOf(change.copyOf))));
  else if ('append' in change) {
    const list = objectAt(root, steps);
    if (!Array.isArray(list)) throw new Error(`no list at ${change.at}`);
    list.push(change.append);
  } else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else if (!Reflect.has(parent, last)) throw new Error(`nothing to remove at ${change.at}`);
  else Reflect.deleteProperty(parent, last);
};

/** A deep copy of the value with the changes made in their order. */
export const changed = (value: unknown, changes: readonly Change[]): unknown => {
  const copy: unknown = structuredClone(value);
  for (const change of changes) apply(copy, change);
  return copy;
};

/** The files of a folder under `cases/`, parsed, with their names. */
export const caseFiles = (folder: string): readonly { readonly name: string; readonly value: unknown }[] =>
  readdirSync(join('cases', folder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const value: unknown = JSON.parse(readFileSync(join('cases', folder, name), 'utf8'));
      return { name, value };
    });
