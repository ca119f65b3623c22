// The performance tree and its roll-up tables with cells broken over lines, as a person transcribed them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readDocument, readPlainText } from '../../../../src/ingest/index.ts';
import { cellsOf, lineOf, publishedNode, publishedTreeRow } from '../../../support/ingest/published-units.ts';

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

test('without the blanks of empty cells no figure is put into a column by guess', () => {
  const text = readFileSync(join(FOLDER, name), 'utf8');
  const collapsed = text
    .split('\n')
    .map((line) => line.trim().replace(/ +/g, ' '))
    .join('\n');
  const bytes = new TextEncoder().encode(collapsed);
  const { record } = readDocument(readPlainText({ name, bytes }));
  const rows = new Map(
    expected.tables.flatMap(({ nodes, indicators }) =>
      [...nodes, ...indicators].map((row) => [row['line'], row] as const),
    ),
  );
  const figureColumns = ['value', 'weighted', 'share'] as const;
  const faults = [
    ...record.nodes.flatMap((node) =>
      figureColumns.flatMap((column) => {
        const cell = node[column];
        const wanted = rows.get(lineOf(node.place))?.[column];
        return cell?.status === 'ambiguous' || (cell?.published ?? '') === wanted
          ? []
          : [[column, node.place]];
      }),
    ),
    ...record.indicators.flatMap((indicator) => {
      const wanted = rows.get(lineOf(indicator.place));
      const cells = [
        [indicator.results[0]?.value, 'result'],
        [indicator.targets[0]?.value.cell, 'target'],
        [indicator.achievement, 'achievement'],
        [indicator.score, 'score'],
      ] as const;
      return cells.flatMap(([cell, column]) =>
        cell?.status === 'ambiguous' || (cell?.published ?? '') === wanted?.[column]
          ? []
          : [[column, indicator.place]],
      );
    }),
  ];
  expect(faults).toEqual([]);
  expect([record.nodes.length, record.indicators.length]).toEqual([68, 148]);
});
