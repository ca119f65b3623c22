// Proves that the import rules bite: each has a planted violation that it alone reports; the real tree has none; and
// the rules really saw the project (a checker that reads nothing finds nothing).
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { describe, expect, test } from 'vitest';
import configuration from '../../.dependency-cruiser.mjs';
import { sourceFiles } from './source-code.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const violationsFolder = fileURLToPath(new URL('violations', import.meta.url));
const folders = ['src', 'tests', 'tools', 'verifier'];
const rules = configuration.forbidden ?? [];

/** Applies the project's rules to the folders src, tests, tools and verifier of a tree. */
async function check(baseDirectory: string): Promise<ICruiseResult> {
  const present = readdirSync(baseDirectory).filter((name) => folders.includes(name));
  const { output } = await cruise(
    present,
    {
      ...configuration.options,
      baseDir: baseDirectory,
      validate: true,
      ruleSet: { forbidden: rules },
    },
    configuration.options?.enhancedResolveOptions,
  );
  if (typeof output === 'string') throw new Error('the checker returned a text instead of a result');
  return output;
}

function describeViolations(result: ICruiseResult): string[] {
  return result.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}

describe('planted violations', () => {
  test('there is one for every rule, and none for a rule that does not exist', () => {
    expect(readdirSync(violationsFolder).sort()).toEqual(rules.map((rule) => rule.name).sort());
  });

  test.each(readdirSync(violationsFolder))('%s is reported by its rule and by no other', async (name) => {
    const result = await check(`${violationsFolder}/${name}`);
    const reported = new Set(result.summary.violations.map((violation) => violation.rule.name));
    expect([...reported], describeViolations(result).join('\n')).toEqual([name]);
  });
});

describe('the project', () => {
  test('keeps every import rule, and the checker saw every source file and its imports', async () => {
    const result = await check(root);
    expect(describeViolations(result)).toEqual([]);

    const seen = result.modules.map((module) => module.source).filter((source) => source.startsWith('src/'));
    const onDisk = sourceFiles('src').map((file) => file.path);
    expect(seen.sort()).toEqual(onDisk.sort());

    const edges = result.modules.flatMap((module) => module.dependencies);
    expect(edges.length).toBeGreaterThan(onDisk.length);
    expect(edges.some((edge) => edge.resolved.startsWith('src/kernel/'))).toBe(true);
    expect(edges.some((edge) => edge.resolved.includes('node_modules/'))).toBe(true);
  }, 60_000);

  test('states for every rule why it is there and what to do instead', () => {
    expect(rules.filter((rule) => (rule.comment ?? '').length < 40)).toEqual([]);
  });
});
