// The documents of the project say what is true: links lead somewhere, names of the glossary exist, every folder is described.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { sourceFiles, syntaxNodes } from './source-code.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const documents = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

describe('links', () => {
  test.each(documents)('of %s lead to files of the project', (document) => {
    const targets = [...read(document).matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(
      (match) => match[1] ?? '',
    );
    const broken = targets.filter((target) => !existsSync(join(root, dirname(document), target)));
    expect(broken).toEqual([]);
  });
});

describe('the glossary', () => {
  const exported = new Set(
    ['src/model', 'src/kernel', 'src/documents']
      .flatMap((folder) => sourceFiles(folder))
      .flatMap((file) => syntaxNodes(file))
      .filter(({ node }) => /^(TsInterfaceDeclaration|TsTypeAliasDeclaration)$/.test(node.type))
      .map(({ node }) => {
        const identifier = node['id'];
        return typeof identifier === 'object' && identifier !== null && 'value' in identifier
          ? identifier.value
          : '';
      }),
  );
  const rows = read('GLOSSARY.md')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| Italian'));

  test('names only types that the model, the kernel or the documents have', () => {
    const names = rows.flatMap((row) =>
      [...(row.split('|')[2] ?? '').matchAll(/`([A-Z][A-Za-z]+)/g)].map((match) => match[1]),
    );
    expect(names.length).toBeGreaterThan(40);
    expect(names.filter((name) => !exported.has(name))).toEqual([]);
  });

  test('gives each word an identifier, a meaning and a source', () => {
    const incomplete = rows.filter((row) =>
      row
        .split('|')
        .slice(1, 5)
        .some((cell) => cell.trim() === ''),
    );
    expect(incomplete).toEqual([]);
  });
});

describe('the architecture', () => {
  test('describes every folder of src', () => {
    const text = read('ARCHITECTURE.md');
    const missing = readdirSync(join(root, 'src')).filter((folder) => !text.includes(`| \`${folder}\` |`));
    expect(missing).toEqual([]);
  });
});

describe('the decisions', () => {
  test('are all listed, each under its number', () => {
    const records = readdirSync(join(root, 'docs/decisions'))
      .filter((name) => /^\d{4}-/.test(name))
      .sort();
    const listed = [
      ...read('docs/decisions/README.md').matchAll(/^(\d+)\. \[.+\]\((\d{4}-[a-z0-9-]+\.md)\)$/gm),
    ];
    expect(listed.map((match) => match[2])).toEqual(records);
    expect(listed.map((match) => Number(match[1]))).toEqual(records.map((name) => Number(name.slice(0, 4))));
  });
});
