// Tables of results by perspective with cells broken over lines, as a person transcribed them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDocument, readPlainText } from '../../../../src/ingest/index.ts';
import { lineOf } from '../../../support/ingest/published-units.ts';

const FOLDER = 'cases/documents';
const expected: unknown = JSON.parse(readFileSync(join(FOLDER, 'relazione-perspectives.json'), 'utf8'));
const name = 'relazione-perspectives.txt';
const { record, tables } = readDocument(readPlainText({ name, bytes: readFileSync(join(FOLDER, name)) }));
const plain = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

test('objectives are read with programme, perspective and value', () => {
  const read = tables.map(({ title }, index) => ({
    title,
    rows: record.nodes
      .filter(({ table }) => table.index === index)
      .map((node) => ({
        line: lineOf(node.place),
        code: node.code,
        programme: plain(node.programme?.published),
        perspective: plain(node.perspective?.published),
        title: plain(node.title.published),
        value: plain(node.value?.published),
      })),
  }));
  expect({ tables: read }).toEqual(expected);
});
