// The performance tree and its roll-up tables with cells broken over lines, as a person transcribed them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readDocument, readPlainText } from '../../../../src/ingest/index.ts';
import { cellsOf, publishedNode, publishedTreeRow } from '../../../support/ingest/published-units.ts';

const FOLDER = 'cases/documents';
const expected = z
  .object({
    tables: z.array(
      z.object({
        form: z.string(),
        nodes: z.array(z.looseObject({ mark: z.string(), parent: z.number() })),
        indicators: z.array(z.looseObject({ mark: z.string() })),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync(join(FOLDER, 'relazione-tree.json'), 'utf8')));

const name = 'relazione-tree.txt';
const fixture = readDocument(readPlainText({ name, bytes: readFileSync(join(FOLDER, name)) }));

const withoutMark = ({ mark: _, ...rest }: { readonly mark: string }) => rest;
const lengths = expected.tables.map(({ nodes }) => nodes.length);
const before = (table: number): number => lengths.slice(0, table).reduce((sum, length) => sum + length, 0);

describe('the tree of a Relazione and its roll-up tables in plain text', () => {
  test('nodes have their values in the columns where they are printed, and their parents', () => {
    const wanted = expected.tables.flatMap(({ nodes }, table) =>
      nodes.map((node) => ({
        ...withoutMark(node),
        parent: node.parent < 0 ? -1 : node.parent + before(table),
      })),
    );
    expect(fixture.record.nodes.map(publishedNode)).toEqual(wanted);
  });

  test('indicators have result, target, both realisations and offices as printed', () => {
    const wanted = expected.tables.flatMap(({ indicators }) => indicators.map(withoutMark));
    expect(fixture.record.indicators.map(publishedTreeRow)).toEqual(wanted);
  });

  test('leave no cell in doubt and no character unread', () => {
    const cells = fixture.record.indicators.flatMap(cellsOf);
    expect(cells.filter(({ status }) => status === 'ambiguous')).toEqual([]);
    expect(fixture.characters.unread).toBe(0);
  });
});
