// Which documents are compared with each other.
import { describe, expect, test } from 'vitest';
import { groupsOf } from '../../../src/app/checking/groups.ts';
import type { DocumentRecord } from '../../../src/model/index.ts';

const record = (file: string, administration?: string): DocumentRecord => ({
  file,
  kind: 'other',
  plannedYears: [],
  indicators: [],
  nodes: [],
  cards: [],
  budget: [],
  individual: [],
  contexts: [],
  counts: [],
  dates: [],
  texts: [],
  ...(administration !== undefined && { administration }),
});

const filesOf = (records: readonly DocumentRecord[]) =>
  groupsOf(records).map((group) => group.map(({ file }) => file));

describe('documents', () => {
  test('of one administration are compared, however it writes its name', () => {
    expect(
      filesOf([
        record('a', 'Camera di Commercio I.A.A. di Alfa-Beta'),
        record('b', 'CCIAA di ALFA BETA'),
        record('c', 'Camera di commercio, industria, artigianato e agricoltura di Alfa Beta'),
      ]),
    ).toEqual([['a', 'b', 'c']]);
  });

  test('of two administrations are not', () => {
    expect(
      filesOf([record('a', 'Camera di commercio di Alfa'), record('b', 'Camera di commercio di Beta')]),
    ).toEqual([['a'], ['b']]);
  });

  test('without a name belong to the first one, in their order', () => {
    expect(filesOf([record('a'), record('b', 'CCIAA di Alfa'), record('c', 'CCIAA di Beta')])).toEqual([
      ['a', 'b'],
      ['c'],
    ]);
    expect(filesOf([record('a'), record('b')])).toEqual([['a', 'b']]);
    expect(filesOf([])).toEqual([]);
  });
});
