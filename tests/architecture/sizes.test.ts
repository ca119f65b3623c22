// Holds the source to the numbers of the house: short files, short functions, telling names.
import { describe, expect, test } from 'vitest';
import { type PlacedNode, sourceFiles, syntaxNodes } from './source-code.ts';

/** Files that may be longer than 400 lines, each with its reason. */
const longFiles: Readonly<Record<string, string>> = {};

/** Functions that may be longer than 60 lines, as `path:name`, each with its reason. */
const longFunctions: Readonly<Record<string, string>> = {};

const files = sourceFiles('src');

interface Size {
  readonly name: string;
  readonly lines: number;
}

function share(sizes: readonly Size[], part: number): number {
  const inOrder = sizes.map((size) => size.lines).sort((a, b) => a - b);
  return inOrder[Math.ceil(inOrder.length * part) - 1] ?? 0;
}

const functionTypes = [
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'ClassMethod',
  'PrivateMethod',
  'MethodProperty',
  'Constructor',
];

/** The name of a function: its own, or that of the constant or property that holds it. */
function nameOf({ node, parent }: PlacedNode): string | undefined {
  for (const named of [node['identifier'], node['key'], parent?.['id'], parent?.['key']]) {
    if (typeof named === 'object' && named !== null && 'value' in named) return String(named.value);
  }
  return undefined;
}

const functions = files.flatMap((file) =>
  syntaxNodes(file)
    .filter(({ node }) => functionTypes.includes(node.type))
    .map((placed) => ({
      name: `${file.path}:${nameOf(placed) ?? `line ${placed.firstLine}`}`,
      named: nameOf(placed) !== undefined,
      lines: placed.lastLine - placed.firstLine + 1,
    })),
);

describe('files of src', () => {
  const sizes = files.map((file) => ({ name: file.path, lines: file.text.trimEnd().split('\n').length }));

  test('half of them have at most 80 lines, nine of ten at most 200', () => {
    expect(share(sizes, 0.5)).toBeLessThanOrEqual(80);
    expect(share(sizes, 0.9)).toBeLessThanOrEqual(200);
  });

  test('none has more than 400 lines without a listed reason', () => {
    const long = sizes.filter((size) => size.lines > 400).map((size) => size.name);
    expect(long).toEqual(Object.keys(longFiles));
  });

  test('are named in full words with hyphens, and none is a drawer for everything', () => {
    const drawers = /(^|\/)(utils?|helpers?|common|misc|shared|stuff|lib|functions|tools)\.tsx?$/;
    expect(files.filter((file) => drawers.test(file.path)).map((file) => file.path)).toEqual([]);
    const unusual = files.filter(
      (file) => !/^src(\/[a-z0-9]+(-[a-z0-9]+)*)+(\.[a-z-]+)?\.tsx?$/.test(file.path),
    );
    expect(unusual.map((file) => file.path)).toEqual([]);
  });

  test('say in their first line what they are for', () => {
    const silent = files.filter((file) => !/^(\/\/ ?\S|\/\*\*)/.test(file.text));
    expect(silent.map((file) => file.path)).toEqual([]);
  });
});

describe('functions of src', () => {
  test('are found: the numbers below are about something', () => {
    expect(functions.length).toBeGreaterThan(files.length);
    const thisFile = { path: 'example.ts', text: '// Città\n\nexport const f = () => {\n  return 1;\n};\n' };
    const [arrow] = syntaxNodes(thisFile).filter(({ node }) => node.type === 'ArrowFunctionExpression');
    expect([arrow?.firstLine, arrow?.lastLine]).toEqual([3, 5]);
    expect(arrow && nameOf(arrow)).toBe('f');
  });

  test('nine of ten named ones have at most 25 lines', () => {
    expect(
      share(
        functions.filter((size) => size.named),
        0.9,
      ),
    ).toBeLessThanOrEqual(25);
  });

  test('none has more than 60 lines without a listed reason', () => {
    const long = functions.filter((size) => size.lines > 60).map((size) => size.name);
    expect(long).toEqual(Object.keys(longFunctions));
  });
});
