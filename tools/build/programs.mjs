// Bundles the programs that Node runs: the server with its printing and checking threads, the command line, the process that
// prints PDF. Libraries stay in node_modules.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import * as esbuild from 'esbuild';

/** Name of the program in the distribution folder, and the source file that starts it. */
const entries = [
  { program: 'serve', source: 'src/main/serve.ts' },
  { program: 'cli', source: 'src/main/cli.ts' },
  { program: 'pdf-worker', source: 'src/documents/formats/pdf/worker.ts' },
  { program: 'printing', source: 'src/main/printing.ts' },
  { program: 'checking', source: 'src/main/checking.ts' },
];

/**
 * Writes `serve.mjs`, `cli.mjs`, `pdf-worker.mjs`, `printing.mjs` and `checking.mjs`.
 * @param {string} root
 * @param {string} distribution
 */
export async function buildPrograms(root, distribution) {
  const present = entries.filter((entry) => existsSync(join(root, entry.source)));
  if (present.length === 0)
    throw new Error(`nothing to build: no ${entries.map(({ source }) => source).join(', ')}`);
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: present.map(({ program, source }) => ({ in: source, out: program })),
    outdir: distribution,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    sourcemap: 'linked',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
    plugins: [ownAddress(distribution)],
  });
}

/**
 * Keeps `import.meta.url` the address of the source file although the code moves into a bundle, so that what stands
 * beside a source file (migrations, demonstration data) is found from there in tests and in the bundle alike.
 * @param {string} distribution
 * @returns {esbuild.Plugin}
 */
function ownAddress(distribution) {
  return {
    name: 'own-address',
    setup(build) {
      build.onLoad({ filter: /\/src\/.+\.tsx?$/ }, async ({ path }) => {
        const text = await readFile(path, 'utf8');
        if (!text.includes('import.meta.url')) return undefined;
        const fromBundle = relative(distribution, dirname(path)).replaceAll('\\', '/');
        const address = `new URL(${JSON.stringify(`${fromBundle}/${path.split(/[\\/]/).at(-1)}`)}, import.meta.url).href`;
        return {
          contents: text.replaceAll('import.meta.url', address),
          loader: path.endsWith('x') ? 'tsx' : 'ts',
        };
      });
    },
  };
}
