/** Every rulebook that must be refused, and those that must not. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal } from '../../src/kernel/index.ts';
import { rulebookSchema } from '../../src/model/schemas.ts';
import { plainRulebook, RULEBOOK_ISSUE_CODES, validateRulebook } from '../../src/rulebook/index.ts';
import { caseFiles, changed, changedCaseSchema, harmlessCaseSchema } from '../support/case-files.ts';

const cases = caseFiles('bad/rulebook').map(({ name, value }) => ({
  name,
  ...changedCaseSchema.parse(value),
}));

describe('bad rulebooks', () => {
  for (const { name, title, changes, expected } of cases) {
    it(`${name}: ${title}`, () => {
      const parsed = rulebookSchema.safeParse(changed(plainRulebook(2019), changes));
      const bySchema = expected.some(({ code }) => code.startsWith('schema.'));
      expect(parsed.success).toBe(!bySchema);
      if (!parsed.success) return;
      const issues = validateRulebook(parsed.data);
      expect(issues.map(({ code, place, params }) => ({ code, place, params }))).toEqual(
        expected.map(({ code, path, params }) => ({
          code,
          place: { id: 'plain-2019', field: path },
          params: { path, ...params },
        })),
      );
    });
  }

  it('every code has a case', () => {
    const covered = new Set(cases.flatMap(({ expected }) => expected.map(({ code }) => code)));
    expect(Object.keys(RULEBOOK_ISSUE_CODES).filter((code) => !covered.has(code))).toEqual([]);
  });
});

describe('good rulebooks', () => {
  for (const { name, value } of caseFiles('good/rulebook')) {
    const { title, changes } = harmlessCaseSchema.parse(value);
    it(`${name}: ${title}`, () => {
      expect(validateRulebook(rulebookSchema.parse(changed(plainRulebook(2019), changes)))).toEqual([]);
    });
  }

  it('the plain one has no issue in any year', () => {
    expect(validateRulebook(plainRulebook(2019))).toEqual([]);
    expect(rulebookSchema.parse(plainRulebook(2026))).toEqual(plainRulebook(2026));
  });

  it('bands that meet at any rising edges, each edge in exactly one of them, are accepted', () => {
    const edges = fc.uniqueArray(fc.record({ at: fc.nat({ max: 150 }), lower: fc.boolean() }), {
      minLength: 1,
      maxLength: 6,
      selector: ({ at }) => at,
    });
    fc.assert(
      fc.property(edges, (list) => {
        const sorted = [...list].sort((first, second) => first.at - second.at);
        const edge = (index: number, isEnd: boolean) => {
          const found = sorted[index];
          if (found === undefined) return null;
          const side = found.lower === isEnd ? ('included' as const) : ('excluded' as const);
          return { at: decimal(String(found.at)), side };
        };
        const bands = [...sorted, null].map((_, index) => ({
          from: edge(index - 1, false),
          to: edge(index, true),
          outcome: { kind: 'keep' } as const,
        }));
        const rulebook = { ...plainRulebook(2019), score: { method: 'bands', bands } as const };
        expect(validateRulebook(rulebook)).toEqual([]);
      }),
    );
  });

  it('bands with one edge moved are refused', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 149 }), fc.integer({ min: -50, max: 50 }), (at, shift) => {
        fc.pre(shift !== 0);
        const band = (from: number | null, to: number | null) => ({
          from: from === null ? null : { at: decimal(String(from)), side: 'included' as const },
          to: to === null ? null : { at: decimal(String(to)), side: 'excluded' as const },
          outcome: { kind: 'keep' } as const,
        });
        const bands = [band(null, at), band(at + shift, null)];
        const [issue, ...others] = validateRulebook({
          ...plainRulebook(2019),
          score: { method: 'bands', bands },
        });
        expect(issue?.code).toBe(shift > 0 ? 'rulebook.bandGap' : 'rulebook.bandOverlap');
        expect(others).toEqual([]);
      }),
    );
  });
});
