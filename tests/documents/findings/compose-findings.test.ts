// The list of findings as a document: every finding in a row, under its severity, with what to do about its rule.
import { describe, expect, test } from 'vitest';
import { composeFindings, type TableBlock } from '../../../src/documents/index.ts';
import { localDate } from '../../../src/kernel/index.ts';
import type { Finding } from '../../../src/model/index.ts';

const finding = (rule: string, severity: Finding['severity'], line: number): Finding => ({
  rule,
  severity,
  places: [{ file: 'a.txt', line }],
  published: '43%',
  expected: '50%',
  code: 'spent',
  params: {},
});

const compose = (findings: readonly Finding[]) =>
  composeFindings({
    files: ['a.txt'],
    year: 2019,
    date: localDate('2020-06-30'),
    sentence: 'Una frase.',
    version: 'abc',
    findings,
  });

const tablesOf = (findings: readonly Finding[]): readonly TableBlock[] =>
  compose(findings)
    .blocks.flatMap((block) => (block.kind === 'landscape' ? block.blocks : [block]))
    .filter((block) => block.kind === 'table');

const textsOf = ({ rows }: TableBlock, column: number): readonly string[] =>
  rows.map(({ cells }) =>
    (cells[column]?.inlines ?? []).map((inline) => ('text' in inline ? inline.text : '')).join(''),
  );

describe('the list of findings', () => {
  test('has a table for each severity, numbered through', () => {
    const tables = tablesOf([
      finding('ROW-06', 'notice', 3),
      finding('ROW-06', 'error', 5),
      finding('ROW-06', 'error', 6),
    ]);
    expect(tables.map(({ id }) => id)).toEqual(['rilievi-error', 'rilievi-notice']);
    expect(tables.flatMap((table) => textsOf(table, 0))).toEqual(['1', '2', '3']);
    expect(tables.flatMap((table) => textsOf(table, 5))).toEqual([
      'a.txt, riga 5',
      'a.txt, riga 6',
      'a.txt, riga 3',
    ]);
  });

  test('says of each rule once what to do', () => {
    const list = compose([finding('ROW-06', 'error', 5), finding('ROW-06', 'error', 6)]).blocks.find(
      (block) => block.kind === 'list',
    );
    expect(list?.items).toHaveLength(1);
  });

  test('without findings is the sentence alone', () => {
    expect(compose([]).blocks).toHaveLength(1);
  });
});
