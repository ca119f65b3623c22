/** Coherence as a whole: every code has a case in a file, places name nouns, and hostile sizes stay harmless. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkCycle, ISSUE_CODES, readCycleFile } from '../../../src/interchange/index.ts';
import { localDate, unitId } from '../../../src/kernel/index.ts';
import type { CycleFile } from '../../../src/model/index.ts';
import { caseFiles, changedCaseSchema, rawCaseSchema } from '../../support/case-files.ts';

const read = readCycleFile(new Uint8Array(readFileSync('cases/good/interfaces/cycle.json')), 'cycle.json');
if (!read.ok) throw new Error(JSON.stringify(read.error));
const cycle: CycleFile = read.value;

/** Codes that no small file can show, and where they are tested. */
const ELSEWHERE = new Set([
  'file.tooLarge',
  'file.tooManyIssues',
  'json.duplicateKey',
  'schema.badFraction',
  'schema.badCode',
  'schema.textTooLong',
  'schema.listTooLong',
  'schema.numberTooBig',
  'schema.invalid',
]);

describe('the cases in files', () => {
  it('hold every code', () => {
    const covered = caseFiles('bad/cycle').flatMap(({ value }) => {
      const raw = rawCaseSchema.safeParse(value);
      return (raw.success ? raw.data : changedCaseSchema.parse(value)).expected.map(({ code }) => code);
    });
    const missing = Object.keys(ISSUE_CODES).filter(
      (code) => !covered.includes(code) && !ELSEWHERE.has(code),
    );
    expect(missing).toEqual([]);
  });
});

describe('a cycle in memory', () => {
  it('has issues whose places are the noun and the field in it', () => {
    const assessments = cycle.assessments.map(({ value: _, ...assessment }) => assessment);
    const responsibilities = cycle.responsibilities.map((responsibility) => ({
      ...responsibility,
      holder: { kind: 'unit', unit: unitId('u9') } as const,
    }));
    expect(
      checkCycle({ ...cycle, assessments, responsibilities: responsibilities.slice(0, 1) }),
    ).toMatchObject([
      {
        code: 'cycle.unknownId',
        place: { id: 'cycle', field: 'responsibilities[0].holder.unit' },
        params: { noun: 'unit', unknown: 'u9' },
      },
      { code: 'cycle.assessmentWithoutValue', place: { id: 'v1', field: '$' } },
    ]);
  });

  it('says the numbers of weights that do not add up', () => {
    const [version] = cycle.planVersions;
    if (version === undefined) throw new Error('no plan version');
    const nodes = version.nodes.filter(({ id }) => id !== 'area-2' && id !== 'os-2-1' && id !== 'oo-2-1-1');
    const indicators = version.indicators.filter(({ parent }) => parent !== 'oo-2-1-1');
    const [issue] = checkCycle({ ...cycle, planVersions: [{ ...version, nodes, indicators }] }).filter(
      ({ code }) => code === 'cycle.weightsSum',
    );
    expect(issue?.params).toMatchObject({ sum: '60', expected: '100', children: 'area-1 60' });
  });
});

describe('hostile sizes', () => {
  it('a chain of fifty thousand units is no circle, closing it makes one', () => {
    const chain = (closed: boolean) =>
      Array.from({ length: 50_000 }, (_, index) => ({
        id: unitId(`x${index}`),
        kind: 'office' as const,
        versions: [
          {
            code: 'X',
            name: 'X',
            from: localDate('2019-01-01'),
            reports: false,
            ...(index === 0 && !closed ? {} : { parent: unitId(`x${index === 0 ? 49_999 : index - 1}`) }),
          },
        ],
      }));
    const circles = (closed: boolean) =>
      checkCycle({ ...cycle, units: [...cycle.units, ...chain(closed)] }).map(({ code }) => code);
    expect(circles(false)).toEqual([]);
    expect(circles(true)).toEqual(['cycle.unitCycle']);
  });

  it('ten thousand reorganisations are checked without drawing ten thousand charts', () => {
    const versions = Array.from({ length: 10_000 }, (_, index) => {
      const day = localDate(
        `${1900 + Math.floor(index / 336)}-${String((Math.floor(index / 28) % 12) + 1).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}`,
      );
      return { code: 'X', name: 'X', from: day, to: day, reports: false, parent: unitId('u1') };
    });
    const [first, ...others] = cycle.units;
    if (first === undefined) throw new Error('no unit');
    const parent = unitId('x');
    const under = { ...first, versions: first.versions.map((version) => ({ ...version, parent })) };
    const unit = { id: parent, kind: 'office' as const, versions };
    const codes = checkCycle({ ...cycle, units: [under, ...others, unit] }).map(({ code }) => code);
    expect(codes).toEqual(['cycle.unitCycle']);
  });
});
