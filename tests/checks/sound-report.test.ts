/**
 * A report without mistakes, of an invented chamber, as different programs leave it: nothing is told but that all results pile up at exactly
 * 100 %, in whatever layout it comes.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { runChecks } from '../../src/checks/index.ts';
import { readDocument, readFile } from '../../src/ingest/index.ts';
import { findingSentence } from '../../src/wording/index.ts';

const FOLDER = new URL('../../cases/documents/sound/', import.meta.url);

it.each(readdirSync(FOLDER).sort())('%s holds no mistake', async (name) => {
  const file = await readFile({ name, bytes: readFileSync(new URL(name, FOLDER)) });
  if (!file.ok) throw new Error(`${name} is not read`);
  const { record } = readDocument(file.value);
  expect(record.indicators.length).toBeGreaterThan(6);
  expect(record.contexts.length).toBeGreaterThan(3);
  const told = runChecks({ documents: [record], isOurs: false }).filter(({ rule }) => rule !== 'QUALITY-06');
  expect(told.map((finding) => findingSentence(finding))).toEqual([]);
});
