// `npm run bench`: how quick the program is, beside what offices use today. Prints a table and writes reports/bench.json;
// `--only recompute,what-if,pages,start,scripts,documents` chooses parts, `--quick` measures less often and with fewer administrations.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Settings } from './bench/context.ts';
import { measureDocuments } from './bench/documents.ts';
import { measurePages } from './bench/pages.ts';
import { measureReading } from './bench/reading.ts';
import { measureRecompute } from './bench/recompute.ts';
import { type Row, ratioOf, tableOf } from './bench/row.ts';
import { measureScripts } from './bench/scripts.ts';
import { measureStart } from './bench/start.ts';
import { measureWhatIf } from './bench/what-if.ts';

type Part = (settings: Settings) => readonly Row[] | Promise<readonly Row[]>;

const PARTS: ReadonlyMap<string, Part> = new Map<string, Part>([
  ['recompute', measureRecompute],
  ['what-if', measureWhatIf],
  ['reading', measureReading],
  ['pages', measurePages],
  ['start', measureStart],
  ['scripts', measureScripts],
  ['documents', measureDocuments],
]);

const chosenParts = (only: string | undefined): readonly [string, Part][] => {
  const names = only?.split(',') ?? [...PARTS.keys()];
  return names.map((name) => {
    const part = PARTS.get(name);
    if (part === undefined) throw new Error(`no part ${name}; there are ${[...PARTS.keys()].join(', ')}`);
    return [name, part];
  });
};

/** How busy the machine was before this run: other work slows every figure. */
const loadBefore = loadavg()[0]?.toFixed(1) ?? 'unknown';

const machine = (): string =>
  `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${availableParallelism()} cores, ${process.platform} ${process.arch}, Node ${process.versions.node}; load before ${loadBefore}`;

const write = (root: string, rows: readonly Row[], quick: boolean): void => {
  mkdirSync(path.join(root, 'reports'), { recursive: true });
  const measured = rows.map((row) => ({ ...row, ratio: ratioOf(row) }));
  const report = { date: new Date().toISOString(), machine: machine(), quick, rows: measured };
  writeFileSync(path.join(root, 'reports/bench.json'), `${JSON.stringify(report, null, 2)}\n`);
};

const { values } = parseArgs({
  options: { only: { type: 'string' }, quick: { type: 'boolean', default: false } },
});
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'traguardo-bench-'));
const rows: Row[] = [];
try {
  for (const [name, part] of chosenParts(values.only)) {
    console.error(`${name} …`);
    const settings: Settings = {
      root,
      quick: values.quick,
      seed: 'traguardo',
      folder: path.join(folder, name),
      say: (message) => console.error(`  ${message}`),
    };
    mkdirSync(settings.folder);
    rows.push(...(await part(settings)));
  }
  write(root, rows, values.quick);
  console.log(`${machine()}; ${new Date().toISOString().slice(0, 10)}${values.quick ? '; quick' : ''}\n`);
  console.log(tableOf(rows));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
