/** The cases of the coherence rules: small documents in folders, as text in the real forms or stated in JSON, with what must be found. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readDocument, readPlainText } from '../../../src/ingest/index.ts';
import type { DocumentRecord } from '../../../src/model/index.ts';
import { readStatedDocument } from './stated-document.ts';

const expectedFinding = z.strictObject({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'notice']),
  /** In the order of the finding's places, each once. */
  lines: z.array(z.number()).transform((lines) => [...new Set(lines)]),
  published: z.string().optional(),
  expected: z.string().optional(),
});

/** A finding that a case expects. */
export type ExpectedFinding = z.infer<typeof expectedFinding>;

/** Folders with cases, one for each rule. */
export const caseFolders = (kind: 'good' | 'bad'): readonly string[] => {
  const folder = join('cases', kind, 'checks');
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => !name.includes('.'))
        .sort()
    : [];
};

const readOne = (folder: string, name: string): DocumentRecord => {
  const bytes = readFileSync(join(folder, name));
  return name.endsWith('.json')
    ? readStatedDocument(name, JSON.parse(bytes.toString('utf8')))
    : readDocument(readPlainText({ name, bytes })).record;
};

/** The documents of a case, read together: every file of the folder except `expected.json`. */
export const caseDocuments = (kind: 'good' | 'bad', rule: string): readonly DocumentRecord[] => {
  const folder = join('cases', kind, 'checks', rule);
  return readdirSync(folder)
    .filter((name) => /\.(?:txt|json)$/.test(name) && name !== 'expected.json')
    .sort()
    .map((name) => readOne(folder, name));
};

/** What the rule must find in the bad case. */
export const expectedFindings = (rule: string): readonly ExpectedFinding[] =>
  z
    .array(expectedFinding)
    .parse(JSON.parse(readFileSync(join('cases', 'bad', 'checks', rule, 'expected.json'), 'utf8')));
