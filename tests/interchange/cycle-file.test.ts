/** Reading and writing cycle files: the cases in files, hostile files, and the way there and back. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCycle, inspectCycleFile, readCycleFile, writeCycleFile } from '../../src/interchange/index.ts';
import type { Issue } from '../../src/kernel/index.ts';
import { arbitraryCycle } from '../support/arbitrary-cycle.ts';
import { caseFiles, changed, changedCaseSchema, rawCaseSchema } from '../support/case-files.ts';

const GOOD = 'cases/good/interfaces/cycle.json';
const goodBytes = new Uint8Array(readFileSync(GOOD));
const goodValue: unknown = JSON.parse(new TextDecoder().decode(goodBytes));

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);
const codesOf = (issues: readonly Issue[]): readonly string[] => issues.map(({ code }) => code);

const inBrief = ({ code, params }: Issue) => `${code} ${String(params['path'])}`;

const lineOf = ({ place }: Issue): number | undefined => ('file' in place ? place.line : undefined);

describe('a good file', () => {
  it('is read without any issue and written again byte for byte', () => {
    const { cycle, issues } = inspectCycleFile(goodBytes, 'cycle.json');
    expect(issues).toEqual([]);
    expect(cycle === undefined ? '' : writeCycleFile(cycle)).toBe(new TextDecoder().decode(goodBytes));
  });

  it('may begin with a byte order mark', () => {
    const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...goodBytes]);
    expect(readCycleFile(marked, 'cycle.json').ok).toBe(true);
  });

  it('may be written in any order of keys, spacing and Unicode form', () => {
    const value = changed(goodValue, [{ at: 'title', set: 'Attivita\u0300 del ciclo' }]);
    const read = readCycleFile(encoded(JSON.stringify(value)), 'cycle.json');
    expect(read.ok && read.value.title).toBe('Attivit\u00e0 del ciclo');
  });
});

describe('bad files', () => {
  for (const { name, value } of caseFiles('bad/cycle')) {
    const raw = rawCaseSchema.safeParse(value);
    if (raw.success) {
      it(`${name}: ${raw.data.title}`, () => {
        const bytes =
          'text' in raw.data ? encoded(raw.data.text) : Uint8Array.from(Buffer.from(raw.data.bytes, 'hex'));
        const { cycle, issues } = inspectCycleFile(bytes, 'x.json');
        expect(cycle).toBeUndefined();
        expect(issues.map((issue) => ({ code: issue.code, line: lineOf(issue) }))).toEqual(
          raw.data.expected.map(({ code, line }) => ({ code, line })),
        );
      });
      continue;
    }
    const { title, changes, expected } = changedCaseSchema.parse(value);
    it(`${name}: ${title}`, () => {
      const text = JSON.stringify(changed(goodValue, changes), null, 1);
      const { cycle, issues } = inspectCycleFile(encoded(text), 'x.json');
      expect(issues.map(inBrief).sort()).toEqual(expected.map(({ code, path }) => `${code} ${path}`).sort());
      expect(cycle === undefined).toBe(issues.some(({ severity }) => severity === 'error'));
      for (const issue of issues) {
        expect(issue.place).toMatchObject({ file: 'x.json' });
        if (issue.params['path'] !== '$') expect(lineOf(issue)).toBeGreaterThan(1);
      }
    });
  }

  it('places stand on the line of the value', () => {
    const text = JSON.stringify(
      changed(goodValue, [{ at: 'units[1].versions[0].from', set: '2015-02-29' }]),
      null,
      1,
    );
    const [issue] = inspectCycleFile(encoded(text), 'x.json').issues;
    const line = issue === undefined ? undefined : lineOf(issue);
    expect(text.split('\n')[(line ?? 0) - 1]).toContain('2015-02-29');
    expect(issue?.params).toMatchObject({ id: 'u2', received: '2015-02-29' });
  });
});

describe('hostile files', () => {
  it('ten megabytes of nesting are refused as too deep', () => {
    for (const text of ['['.repeat(10_000_000), '{"a":'.repeat(2_000_000)]) {
      expect(codesOf(inspectCycleFile(encoded(text), 'x.json').issues)).toEqual(['json.tooDeep']);
    }
  });

  it('a file above the limit is refused before it is decoded', () => {
    const bytes = new Uint8Array(50 * 1024 * 1024 + 1);
    expect(codesOf(inspectCycleFile(bytes, 'x.json').issues)).toEqual(['file.tooLarge']);
  });

  it('a thousand mistakes are told as two hundred and their count', () => {
    const units = Array.from({ length: 1000 }, () => 3);
    const text = JSON.stringify(changed(goodValue, [{ at: 'units', set: units }]));
    const { issues } = inspectCycleFile(encoded(text), 'x.json');
    expect(issues).toHaveLength(201);
    expect(issues.at(-1)).toMatchObject({ code: 'file.tooManyIssues', params: { shown: 200, total: 1000 } });
  });

  it('a repeated key is refused with its line even when all else is right', () => {
    const text = new TextDecoder()
      .decode(goodBytes)
      .replace('\n  "year": 2019', '\n  "year": 2018,\n  "year": 2019');
    const { cycle, issues } = inspectCycleFile(encoded(text), 'x.json');
    expect(cycle).toBeUndefined();
    expect(issues[0]).toMatchObject({ code: 'json.duplicateKey', params: { key: 'year' } });
  });

  it('a key that would reach the prototype is an unknown key like any other', () => {
    const text = new TextDecoder().decode(goodBytes).replace('{', '{"__proto__": {"title": "x"},');
    const { issues } = inspectCycleFile(encoded(text), 'x.json');
    expect(issues).toMatchObject([{ code: 'schema.unknownKey', params: { key: '__proto__' } }]);
  });

  it('no bytes whatever make it throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(readCycleFile(bytes, 'x.json').ok).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('no change of one byte of a good file makes it throw', () => {
    const change = fc.tuple(fc.nat({ max: goodBytes.length - 1 }), fc.nat({ max: 255 }));
    fc.assert(
      fc.property(change, ([index, byte]) => {
        const bytes = goodBytes.slice();
        bytes[index] = byte;
        const { cycle, issues } = inspectCycleFile(bytes, 'x.json');
        expect(cycle !== undefined || issues.length > 0).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('random cycles', () => {
  it('are read back as they were written, and their canonical form is a fixed point', () => {
    fc.assert(
      fc.property(arbitraryCycle, (cycle) => {
        const text = writeCycleFile(cycle);
        const read = readCycleFile(encoded(text), 'x.json');
        if (!read.ok) throw new Error(JSON.stringify(read.error));
        expect(read.value).toEqual(cycle);
        expect(writeCycleFile(read.value)).toBe(text);
      }),
      { numRuns: 150 },
    );
  });

  it('have the same issues in memory as in their file', () => {
    fc.assert(
      fc.property(arbitraryCycle, (cycle) => {
        const { issues } = inspectCycleFile(encoded(writeCycleFile(cycle)), 'x.json');
        expect(codesOf(issues)).toEqual(codesOf(checkCycle(cycle)));
      }),
      { numRuns: 50 },
    );
  });
});
