// What the type checker, the linter and the import rules cannot say: the core calculates at once, without chance and
// without binary fractions, and types are asserted only where data enters.
import { describe, expect, test } from 'vitest';
import { type PlacedNode, type SourceFile, sourceFiles, syntaxNodes } from './source-code.ts';

/** Files outside kernel/ and *.schema.ts that may assert a type with `as`: seams where data enters, each with its reason. */
const seams: Readonly<Record<string, string>> = {
  'src/main/serve-pages.ts': 'reads two files that the build and the project itself write',
  'src/store/cycles/parts.ts': 'puts together a cycle that passed the schema before this program stored it',
};

const pureFolders = /^src\/(kernel|model|rulebook|engine|checks|interchange|charts|wording)\//;
const figureFolders = /^src\/(kernel|model|rulebook|engine|checks|interchange)\//;

function findings(file: SourceFile, isWrong: (placed: PlacedNode) => boolean): string[] {
  return syntaxNodes(file)
    .filter(isWrong)
    .map((placed) => `${file.path}:${placed.firstLine}`);
}

const files = sourceFiles('src');
const pure = files.filter((file) => pureFolders.test(file.path));

function isAsynchronous({ node }: PlacedNode): boolean {
  return node['async'] === true || node.type === 'AwaitExpression';
}

function isMember(node: PlacedNode['node'], pattern: RegExp): boolean {
  const { object, property } = node as { object?: { value?: unknown }; property?: { value?: unknown } };
  return (
    node.type === 'MemberExpression' && pattern.test(`${String(object?.value)}.${String(property?.value)}`)
  );
}

function isBinaryFraction({ node }: PlacedNode): boolean {
  if (node.type === 'NumericLiteral') return !Number.isInteger(node['value']);
  if (node.type === 'Identifier') return node['value'] === 'parseFloat';
  return isMember(node, /\.(toFixed|toPrecision|parseFloat)$|^Math\.(round|ceil|pow|sqrt)$/);
}

describe('the core', () => {
  test('calculates at once: nothing in it is asynchronous', () => {
    expect(pure.flatMap((file) => findings(file, isAsynchronous))).toEqual([]);
  });

  test('knows no chance', () => {
    expect(pure.flatMap((file) => findings(file, ({ node }) => isMember(node, /^Math\.random$/)))).toEqual(
      [],
    );
  });

  test('carries no figure in a binary fraction', () => {
    const counted = files.filter((file) => figureFolders.test(file.path));
    expect(counted.flatMap((file) => findings(file, isBinaryFraction))).toEqual([]);
  });
});

describe('types', () => {
  test('are asserted in branding functions of the kernel, in schemas and at listed seams only', () => {
    const asserting = files
      .filter((file) => !file.path.startsWith('src/kernel/') && !file.path.endsWith('.schema.ts'))
      .filter((file) => findings(file, ({ node }) => node.type === 'TsAsExpression').length > 0);
    expect(asserting.map((file) => file.path)).toEqual(Object.keys(seams));
  });

  test('are all that the store takes from app/', () => {
    const store = files.filter((file) => file.path.startsWith('src/store/'));
    expect(store.flatMap((file) => findings(file, importsMoreThanTypes))).toEqual([]);
  });
});

function importsMoreThanTypes({ node }: PlacedNode): boolean {
  if (node.type !== 'ImportDeclaration' || node['typeOnly'] === true) return false;
  const { value } = node['source'] as { value?: unknown };
  return /^(\.\.\/)+app\//.test(String(value));
}

describe('these checks', () => {
  const planted = (text: string): SourceFile => ({ path: 'src/engine/planted.ts', text });

  test.each([
    ['export async function f() {}', isAsynchronous],
    ['export const f = async () => 1;', isAsynchronous],
    ['export const half = 0.5;', isBinaryFraction],
    ["export const amount = parseFloat('1.5');", isBinaryFraction],
    ['export const shown = (n: number) => n.toFixed(2);', isBinaryFraction],
    ["import { createCycle } from '../app/index.ts';", importsMoreThanTypes],
  ])('see what is wrong in %s', (text, isWrong) => {
    expect(findings(planted(`// first line\n${text}`), isWrong).length).toBeGreaterThan(0);
  });

  test.each([
    ["import type { CycleStore } from '../app/index.ts';", importsMoreThanTypes],
    ['export const whole = 5;', isBinaryFraction],
    ['export function f() {}', isAsynchronous],
  ])('leave alone %s', (text, isWrong) => {
    expect(findings(planted(text), isWrong)).toEqual([]);
  });
});
