/** Bundles the program as it stands, or with a text of it replaced, and compares it with the verifier in worker threads. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build, type Plugin } from 'esbuild';

/** Seeds from `from` up to, not including, `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
  readonly stopAtFirst: boolean;
}

/** What a worker found: differences as JSON, each with its seed. */
export interface Found {
  readonly cycles: number;
  readonly figures: number;
  readonly differences: readonly string[];
}

/** A text of a source file that is replaced before bundling; `file` is a path from the root of the project. */
export interface Replacement {
  readonly file: string;
  readonly find: string;
  readonly replace: string;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The verifier is run as it is shipped: never bundled, never replaced. */
const shippedVerifier: Plugin = {
  name: 'shipped-verifier',
  setup: ({ onResolve }) => {
    onResolve({ filter: /\/verifier\/verify\.mjs$/ }, () => ({
      path: new URL('../../verifier/verify.mjs', import.meta.url).href,
      external: true,
    }));
  },
};

const replacing = ({ file, find, replace }: Replacement): Plugin => ({
  name: 'replacing',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      if (path !== join(root, file)) return undefined;
      return { contents: readFileSync(path, 'utf8').replace(find, () => replace), loader: 'ts' };
    });
  },
});

/** How often a text stands in a file of the project. */
export const occurrencesOf = ({ file, find }: Replacement): number =>
  readFileSync(join(root, file), 'utf8').split(find).length - 1;

const compareIn = (bundle: string, range: Range): Promise<Found> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(bundle, { workerData: range });
    worker.once('message', (found: Found) => resolve(found));
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`the worker ended with ${code} before it answered`)));
  });

/** Bundles, calls back with the path of the bundle, and removes it. */
const withBundle = async <Outcome>(
  replacement: Replacement | undefined,
  use: (bundle: string) => Promise<Outcome>,
): Promise<Outcome> => {
  const folder = mkdtempSync(join(tmpdir(), 'traguardo-verifier-'));
  const bundle = join(folder, 'comparison-worker.mjs');
  try {
    await build({
      entryPoints: [fileURLToPath(new URL('comparison-worker.ts', import.meta.url))],
      outfile: bundle,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      plugins: replacement === undefined ? [shippedVerifier] : [shippedVerifier, replacing(replacement)],
      logLevel: 'silent',
    });
    return await use(bundle);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** Compares so many random cycles in two threads. */
export const compareMany = (cycles: number): Promise<readonly Found[]> =>
  withBundle(undefined, (bundle) => {
    const middle = Math.floor(cycles / 2);
    const ranges = [
      { from: 0, to: middle, stopAtFirst: false },
      { from: middle, to: cycles, stopAtFirst: false },
    ];
    return Promise.all(ranges.map((range) => compareIn(bundle, range)));
  });

/** Compares the program with a text replaced, up to the first difference. */
export const compareReplaced = (replacement: Replacement, cycles: number): Promise<Found> =>
  withBundle(replacement, (bundle) => compareIn(bundle, { from: 0, to: cycles, stopAtFirst: true }));
