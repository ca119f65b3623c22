/** Files of format version 0 are read as the same cycle in version 1. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectCycleFile, writeCycleFile } from '../../../src/interchange/index.ts';
import { migrate0To1 } from '../../../src/interchange/migrations/0-to-1.ts';

const bytesOf = (path: string) => new Uint8Array(readFileSync(path));

describe('a file of version 0', () => {
  it('becomes the cycle written beside it in version 1', () => {
    const { cycle, issues } = inspectCycleFile(bytesOf('cases/good/cycle/version-0.json'), 'version-0.json');
    expect(issues).toEqual([]);
    const expected = readFileSync('cases/good/cycle/version-0-as-1.json', 'utf8');
    expect(cycle === undefined ? '' : writeCycleFile(cycle)).toBe(expected);
  });

  it('with a mistake in a field that the migration moves has the line of the nearest field that it kept', () => {
    const text = readFileSync('cases/good/cycle/version-0.json', 'utf8').replace(
      /("id": "area-1"[^}]*"weight": "60)/,
      '$1,0',
    );
    const [issue] = inspectCycleFile(new TextEncoder().encode(text), 'x.json').issues;
    expect(issue).toMatchObject({
      code: 'schema.badDecimal',
      params: { path: 'planVersions[0].nodes[0].weights[0].amount', received: '60,0' },
    });
    const line = text.split('\n').findIndex((row) => row.includes('"nodes"')) + 2;
    expect(issue?.place).toEqual({ file: 'x.json', line });
  });
});

describe('the migration', () => {
  it('never throws, whatever stands in the file, and leaves version 1 behind', () => {
    const fields = fc.record(
      {
        planVersions: fc.jsonValue(),
        entries: fc.jsonValue(),
        published: fc.jsonValue(),
        weight: fc.jsonValue(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fields, (file) => {
        const plain: unknown = JSON.parse(JSON.stringify({ formatVersion: 0, ...file }));
        expect(migrate0To1(Object(plain))['formatVersion']).toBe(1);
      }),
    );
  });

  it('does not touch the value that it is given', () => {
    const file: unknown = JSON.parse(readFileSync('cases/good/cycle/version-0.json', 'utf8'));
    const before = JSON.stringify(file);
    migrate0To1(Object(file));
    expect(JSON.stringify(file)).toBe(before);
  });
});
