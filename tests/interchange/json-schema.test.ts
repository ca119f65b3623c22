/** The committed JSON Schema is the one that the schemas give. `UPDATE_DOCS=1` writes it anew. */
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { cycleFileJsonSchema } from '../../src/interchange/index.ts';

const FILE = 'docs/cycle-file.schema.json';

/** The part of a JSON Schema that this test walks through. */
const schemaText = z.object({
  $schema: z.string(),
  $defs: z.record(z.string(), z.looseObject({ description: z.string() })),
});

describe('docs/cycle-file.schema.json', () => {
  it('is up to date', () => {
    if (process.env['UPDATE_DOCS'] !== undefined) writeFileSync(FILE, cycleFileJsonSchema());
    expect(readFileSync(FILE, 'utf8')).toBe(cycleFileJsonSchema());
  });

  it('describes every noun', () => {
    const { $schema, $defs } = schemaText.parse(JSON.parse(cycleFileJsonSchema()));
    expect($schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(Object.keys($defs)).toEqual(
      expect.arrayContaining(['Entry', 'Indicator', 'PlanVersion', 'Rulebook', 'Target']),
    );
  });

  it('names every noun that the documentation has a table for', () => {
    const { $defs } = schemaText.parse(JSON.parse(cycleFileJsonSchema()));
    const documentation = readFileSync('docs/cycle-file.md', 'utf8');
    const missing = Object.keys($defs).filter((name) => !documentation.includes(`\`${name}\``));
    expect(missing).toEqual([]);
  });

  it('documents every field of every noun', () => {
    const { $defs } = schemaText.parse(JSON.parse(cycleFileJsonSchema()));
    const documentation = readFileSync('docs/cycle-file.md', 'utf8');
    const fields = Object.values($defs).flatMap((noun) =>
      Object.keys(z.record(z.string(), z.unknown()).catch({}).parse(noun['properties'])),
    );
    expect([...new Set(fields)].filter((field) => !documentation.includes(`\`${field}\``))).toEqual([]);
  });
});
