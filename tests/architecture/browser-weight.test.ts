// What the browser is asked to load: little, and nothing that belongs to the server.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildAssets } from '../../tools/build/assets.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const islandsFolder = join(root, 'src/web/islands');
const islands = readdirSync(islandsFolder).filter((name) => name.endsWith('.tsx'));

/** Budget for the scripts of a page, compressed. */
const scriptBudget = { bytes: 60_000 };

describe('islands', () => {
  test.each(islands)('%s carries no schema library, no database, no server', async (name) => {
    const { metafile } = await build({
      entryPoints: [join(islandsFolder, name)],
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      platform: 'browser',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      absWorkingDir: root,
    });
    const inputs = Object.keys(metafile.inputs);
    expect(inputs).toContain(`src/web/islands/${name}`);
    const foreign =
      /node_modules\/(?!preact\/|bootstrap-italia\/)|\.schema\.ts$|^src\/(app|store|api|cli|main)\//;
    expect(inputs.filter((input) => foreign.test(input))).toEqual([]);
  });
});

describe('the built assets', () => {
  let folder = '';
  let manifest: Record<string, string> = {};

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'traguardo-assets-'));
    manifest = await buildAssets(root, folder);
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  test('hold every island, and all scripts together stay in the budget of one page', () => {
    const scripts = Object.entries(manifest).filter(([name]) => name.endsWith('.js'));
    const names = scripts.map(([name]) => name);
    expect(names).toEqual(expect.arrayContaining(islands.map((name) => name.replace(/tsx$/, 'js'))));
    const sizes = scripts.map(([, file]) => gzipSync(readFileSync(join(folder, 'assets', file))).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(scriptBudget.bytes);
  });

  test('are named by their content and listed beside them', () => {
    expect(JSON.parse(readFileSync(join(folder, 'assets/manifest.json'), 'utf8'))).toEqual(manifest);
    for (const file of Object.values(manifest)) {
      expect(file).toMatch(/-[0-9a-zA-Z]{8}\.(css|js|svg)$/);
      expect(readdirSync(join(folder, 'assets'))).toContain(file);
    }
  });

  test('load nothing from other hosts', () => {
    const styles = Object.entries(manifest).filter(([name]) => name.endsWith('.css'));
    expect(styles.length).toBeGreaterThanOrEqual(2);
    for (const [, file] of styles) {
      expect(readFileSync(join(folder, 'assets', file), 'utf8')).not.toMatch(
        /(url\(|@import )\s*["']?(https?:)?\/\//,
      );
    }
  });
});
