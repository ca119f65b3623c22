// Writes synthetic administrations as cycle files: `npx tsx tools/generate.ts --administrations 3 --years 2 --into FOLDER`.
// The same seed gives the same bytes on every machine.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generateCycleText, slugOf } from './generate/cycle.ts';

/** The seed used when none is given. */
const DEFAULT_SEED = 'traguardo';
/** The first year of every synthetic administration. */
const FIRST_YEAR = 2019;

/** What to write and where. */
export interface GenerateOptions {
  readonly administrations: number;
  readonly years: number;
  readonly seed: string;
  readonly folder: string;
}

/** Writes the cycle files; answers their names. */
export const writeCycles = ({ administrations, years, seed, folder }: GenerateOptions): readonly string[] => {
  mkdirSync(folder, { recursive: true });
  const written: string[] = [];
  for (let administration = 1; administration <= administrations; administration += 1) {
    for (let year = FIRST_YEAR; year < FIRST_YEAR + years; year += 1) {
      const name = `${slugOf(administration)}-${year}.json`;
      writeFileSync(path.join(folder, name), generateCycleText({ administration, year, seed }));
      written.push(name);
    }
  }
  return written;
};

const countOf = (text: string): number => {
  if (!/^[1-9]\d{0,4}$/.test(text)) throw new Error(`not a count: ${text}`);
  return Number(text);
};

const main = (): void => {
  const { values } = parseArgs({
    options: {
      administrations: { type: 'string', default: '1' },
      years: { type: 'string', default: '1' },
      seed: { type: 'string', default: DEFAULT_SEED },
      into: { type: 'string' },
    },
  });
  if (values.into === undefined) throw new Error('name the folder: --into FOLDER');
  const written = writeCycles({
    administrations: countOf(values.administrations),
    years: countOf(values.years),
    seed: values.seed,
    folder: values.into,
  });
  console.log(`${written.length} cycle files written to ${values.into}`);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
