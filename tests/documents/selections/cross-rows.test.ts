import { beforeAll, describe, expect, it } from 'vitest';
import {
  branchOf,
  carriersOf,
  type DocumentInput,
  rowsOfValue,
  rulePaths,
} from '../../../src/documents/index.ts';
import { demoInput } from '../../support/document-input.ts';

describe('choices over the demonstration', () => {
  let input: DocumentInput;
  beforeAll(async () => {
    input = await demoInput('cciaa-ms', 2019);
  });

  it('make the value of a perspective of rows of the kind that the rulebook names', () => {
    const label = { kind: 'perspective', id: 'economico-finanziaria' } as const;
    const rows = rowsOfValue(input.lookup, label);
    const kinds = new Set(rows.map((id) => input.lookup.subject(id)?.kind));
    expect([...kinds]).toEqual([input.cycle.rulebook.perspective.over]);
    expect(carriersOf(input.lookup, label)).toEqual(expect.arrayContaining([...rows]));
  });

  it('walk a branch in the order of the plan with its depth', () => {
    const branch = branchOf(input.lookup, 'n-3-2');
    expect(branch[0]).toMatchObject({ level: 0, subject: { id: 'n-3-2' } });
    expect(branch.filter(({ level }) => level === 1).map(({ subject }) => subject.id)).toEqual(
      input.lookup.children('n-3-2').map(({ id }) => id),
    );
    expect(branchOf(input.lookup, 'nobody')).toEqual([]);
  });

  it('tell the rules in the order of the calculation, exceptions last', () => {
    const { rulebook } = input.cycle;
    const paths = rulePaths(rulebook);
    expect(paths.indexOf('achievement.up')).toBeLessThan(paths.indexOf('rollUp.administration'));
    expect(paths.filter((path) => path.startsWith('overrides.')).length).toBe(
      rulebook.overrides.reduce(
        (count, { achievement, score, missing }) =>
          count + [achievement, score, missing].filter((rule) => rule !== undefined).length,
        0,
      ),
    );
  });
});
