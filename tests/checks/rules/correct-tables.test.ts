// Tables of context as other administrations print them, all correct: with shares that add up only by rounding, parts ("di cui"), means,
// differences of costs with their sign, classes that touch. No rule on tables, resources or missing figures may find anything.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES, runChecks } from '../../../src/checks/index.ts';
import { readDocument, readPlainText } from '../../../src/ingest/index.ts';
import { findingMessage } from '../../../src/wording/index.ts';

const NAME = 'context-sound.txt';
const FAMILIES: readonly string[] = ['context', 'resources', 'missing', 'rollup'];
/** The weights of a performance are no table of context. */
const TABLES = 18;

describe('correct tables of context', () => {
  const bytes = readFileSync(join('cases', 'documents', NAME));
  const { record } = readDocument(readPlainText({ name: NAME, bytes }));

  it('are all read', () => {
    expect(record.contexts.length).toBe(TABLES);
  });

  it('give no finding', () => {
    const rules = RULES.filter(({ family }) => FAMILIES.includes(family));
    const findings = runChecks({ documents: [record], isOurs: false }, rules);
    expect(findings.map((finding) => `${finding.rule} ${findingMessage(finding)}`)).toEqual([]);
  });
});
