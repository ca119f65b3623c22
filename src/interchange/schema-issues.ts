/** What a schema found wrong, as issues of ours: a closed code, the JSON path, the nearest noun and the line. */
import type { z } from 'zod';
import type { Issue, Place } from '../kernel/index.ts';
import { ISSUE_CODES, type IssueCode, issueOf } from './issue-codes.ts';
import { type JsonPath, pathText } from './json-path.ts';
import { typeNameOf } from './json-value.ts';

type SchemaIssue = z.core.$ZodIssue;

/** Longest piece of the user's data repeated in a message. */
const QUOTATION_LIMIT = 80;

const quoted = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > QUOTATION_LIMIT ? `${text.slice(0, QUOTATION_LIMIT)}…` : text;
};

/** A path in the data, the nouns on the way to it, and how to say where that is in the file. */
interface Context {
  readonly root: unknown;
  readonly placeOf: (path: JsonPath) => Place;
}

const textOf = (object: object, key: string): string => {
  const value: unknown = Reflect.get(object, key);
  return typeof value === 'string' ? quoted(value) : '';
};

/** The path and the identifier and code of the innermost object around it that has an identifier. */
const locate = (root: unknown, path: JsonPath): { path: string; id: string; code: string } => {
  let [value, id, code] = [root, '', ''];
  for (const step of path) {
    if (typeof value !== 'object' || value === null) break;
    value = Reflect.get(value, step);
    if (typeof value !== 'object' || value === null) continue;
    const own = textOf(value, 'id');
    if (own !== '') [id, code] = [own, textOf(value, 'code')];
  }
  return { path: pathText(path), id, code };
};

const isRuleCode = (code: string): code is `schema.bad${string}` & IssueCode =>
  code.startsWith('schema.bad') && Object.hasOwn(ISSUE_CODES, code);

const asPath = (path: readonly PropertyKey[]): JsonPath =>
  path.map((step) => (typeof step === 'symbol' ? String(step) : step));

const sizeOf = (value: unknown): number =>
  typeof value === 'string' || Array.isArray(value) ? value.length : 0;

type Sized = Extract<SchemaIssue, { code: 'too_small' | 'too_big' }>;

const sizeIssue = (issue: Sized, context: Context, path: JsonPath): Issue => {
  const at = locate(context.root, path);
  const place = context.placeOf(path);
  const limit = String(issue.code === 'too_small' ? issue.minimum : issue.maximum);
  const received = quoted(issue.input);
  const length = sizeOf(issue.input);
  const small = issue.code === 'too_small';
  if (issue.origin === 'string') {
    return small
      ? issueOf('schema.textTooShort', place, { ...at, limit })
      : issueOf('schema.textTooLong', place, { ...at, limit, length });
  }
  if (issue.origin === 'array') {
    return small
      ? issueOf('schema.listTooShort', place, { ...at, limit })
      : issueOf('schema.listTooLong', place, { ...at, limit, length });
  }
  return issueOf(small ? 'schema.numberTooSmall' : 'schema.numberTooBig', place, { ...at, limit, received });
};

const missingField = (context: Context, path: JsonPath): Issue => {
  const key = String(path.at(-1) ?? '');
  return issueOf('schema.missingField', context.placeOf(path), {
    ...locate(context.root, path.slice(0, -1)),
    key,
  });
};

const notInList = (
  context: Context,
  path: JsonPath,
  values: { readonly received: unknown; readonly allowed: readonly unknown[] },
): Issue => {
  if (values.received === undefined) return missingField(context, path);
  return issueOf('schema.notInList', context.placeOf(path), {
    ...locate(context.root, path),
    received: quoted(values.received),
    allowed: values.allowed.map(String).join(', '),
  });
};

const memberOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;

type UnionIssue = Extract<SchemaIssue, { code: 'invalid_union' }>;

/** Of several forms the one that fits best is meant; without any, the word that tells the forms apart is wrong. */
const unionIssues = (issue: UnionIssue, context: Context, path: JsonPath): readonly Issue[] => {
  const nested = [...issue.errors].sort((first, second) => first.length - second.length)[0];
  if (nested !== undefined)
    return nested.flatMap((inner) => issuesAt(inner, context, [...path, ...asPath(inner.path)]));
  const key = 'discriminator' in issue && typeof issue.discriminator === 'string' ? issue.discriminator : '';
  const allowed = 'options' in issue && Array.isArray(issue.options) ? issue.options : [];
  return [notInList(context, path, { received: memberOf(issue.input, key), allowed })];
};

const customIssue = (rule: unknown, context: Context, path: JsonPath): Issue => {
  const code = `schema.${String(rule)}`;
  const at = locate(context.root, path);
  const received = quoted(path.reduce<unknown>((value, step) => memberOf(value, String(step)), context.root));
  return isRuleCode(code)
    ? issueOf(code, context.placeOf(path), { ...at, received })
    : issueOf('schema.invalid', context.placeOf(path), at);
};

function issuesAt(issue: SchemaIssue, context: Context, path: JsonPath): readonly Issue[] {
  const at = locate(context.root, path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        issueOf('schema.unknownKey', context.placeOf([...path, key]), { ...at, key: quoted(key) }),
      );
    case 'invalid_type': {
      if (issue.input === undefined) return [missingField(context, path)];
      const received = issue.expected === 'int' ? quoted(issue.input) : typeNameOf(issue.input);
      return [
        issueOf('schema.wrongType', context.placeOf(path), { ...at, expected: issue.expected, received }),
      ];
    }
    case 'invalid_value':
      return [notInList(context, path, { received: issue.input, allowed: issue.values })];
    case 'too_small':
    case 'too_big':
      return [sizeIssue(issue, context, path)];
    case 'invalid_union':
      return unionIssues(issue, context, path);
    case 'custom':
      return [customIssue(issue.params?.['rule'], context, path)];
    default:
      return [issueOf('schema.invalid', context.placeOf(path), at)];
  }
}

/** All issues of a failed parse of `root`; parse with `reportInput`, so that missing and wrong are told apart. */
export const schemaIssues = (
  error: z.ZodError,
  root: unknown,
  placeOf: (path: JsonPath) => Place,
): readonly Issue[] =>
  error.issues.flatMap((issue) => issuesAt(issue, { root, placeOf }, asPath(issue.path)));
