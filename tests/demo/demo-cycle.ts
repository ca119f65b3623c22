/** A committed demonstration cycle as a program would read it, and what tests ask of it. */
import { readFileSync } from 'node:fs';
import { readCycleFile } from '../../src/interchange/index.ts';
import { integer, parseDecimal, type Rational, sum } from '../../src/kernel/index.ts';
import type { CycleFile, PlanVersion, ResourceLine, ResultSet } from '../../src/model/index.ts';

/** The bytes of `demo/NAME.json`. */
export const demoBytes = (name: string): Uint8Array =>
  readFileSync(new URL(`../../demo/${name}.json`, import.meta.url));

/** The cycle of `demo/NAME.json`; throws with the issues when the file is refused. */
export const demoCycle = (name: string): CycleFile => {
  const read = readCycleFile(demoBytes(name), `${name}.json`);
  if (!read.ok) throw new Error(JSON.stringify(read.error.slice(0, 5)));
  return read.value;
};

/** The only plan version of a demonstration cycle. */
export const planOf = (cycle: CycleFile): PlanVersion => {
  const [version, ...others] = cycle.planVersions;
  if (version === undefined || others.length > 0) throw new Error('one plan version expected');
  return version;
};

/** Total of some resource lines; an unknown amount adds nothing. */
export const totalOf = (lines: readonly ResourceLine[], column: 'initial' | 'updated' | 'actual'): Rational =>
  sum(lines.map((line) => parseDecimal(line[column] ?? '0') ?? integer(0)));

/** The shown figure of a result, or the state that it has instead; `undefined` when there is no such result. */
export const shown = (results: ResultSet, key: string): string | undefined => {
  const node = results.nodes.get(key);
  return node?.state === 'value' ? node.shown : node?.state;
};
