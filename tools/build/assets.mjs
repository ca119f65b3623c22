// Writes what the browser loads into `dist/assets`, each file under a name that holds its content's hash, and
// `dist/assets/manifest.json`, which says under which name each asset is found.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import * as esbuild from 'esbuild';
import { designStyles, fonts, iconSprites } from './styles.mjs';

const islandsFolder = 'src/web/islands';
const stylesFolder = 'src/web/styles';

/** A server that still runs on the build before may be asked for its assets: they go only after this time. */
const keepFormerAssets = { milliseconds: 60 * 60 * 1000 };

/**
 * Builds styles, fonts, icons and islands. The manifest maps `what-if.js`, `bootstrap-italia.css`, `sprites.svg` … to
 * the file names in the folder.
 * @param {string} root
 * @param {string} distribution
 * @returns {Promise<Record<string, string>>} the manifest
 */
export async function buildAssets(root, distribution) {
  const folder = join(distribution, 'assets');
  mkdirSync(folder, { recursive: true });
  const manifest = {
    ...writeDesign(root, folder),
    ...(await bundleStyles(root, folder)),
    ...(await bundleIslands(root, folder)),
  };
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  removeFormer(folder, new Set(Object.values(manifest)));
  return manifest;
}

/**
 * @param {string} root
 * @param {string} folder
 */
function writeDesign(root, folder) {
  const rules = fonts(root).map(({ name, path, rule }) =>
    rule(writeHashed(folder, name, readFileSync(path))),
  );
  return {
    'bootstrap-italia.css': writeHashed(folder, 'bootstrap-italia.css', designStyles(root)),
    'fonts.css': writeHashed(folder, 'fonts.css', rules.join('\n')),
    'sprites.svg': writeHashed(folder, 'sprites.svg', iconSprites(root)),
  };
}

/**
 * @param {string} root
 * @param {string} folder
 */
function bundleStyles(root, folder) {
  return bundle(root, folder, entriesIn(root, stylesFolder, '.css'));
}

/**
 * @param {string} root
 * @param {string} folder
 */
function bundleIslands(root, folder) {
  return bundle(root, folder, entriesIn(root, islandsFolder, '.tsx'));
}

/**
 * @param {string} root
 * @param {string} folder
 * @param {string[]} entryPoints
 * @returns {Promise<Record<string, string>>} file names by name of the entry; shared chunks under their own names
 */
async function bundle(root, folder, entryPoints) {
  if (entryPoints.length === 0) return {};
  const { metafile } = await esbuild.build({
    absWorkingDir: root,
    entryPoints,
    outdir: folder,
    entryNames: '[name]-[hash]',
    chunkNames: 'shared-[hash]',
    bundle: true,
    splitting: entryPoints.some((path) => path.endsWith('.tsx')),
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: ['es2022', 'chrome109', 'firefox115', 'safari16'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  });
  return Object.fromEntries(
    Object.entries(metafile.outputs).map(([path, { entryPoint }]) => [
      manifestKey(path, entryPoint),
      basename(path),
    ]),
  );
}

/**
 * @param {string} output
 * @param {string | undefined} entryPoint
 */
function manifestKey(output, entryPoint) {
  if (entryPoint === undefined) return basename(output);
  return `${basename(entryPoint, extname(entryPoint))}${extname(output)}`;
}

/**
 * @param {string} root
 * @param {string} folder
 * @param {string} extension
 */
function entriesIn(root, folder, extension) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(extension))
    .map((name) => `${folder}/${name}`);
}

/**
 * @param {string} folder
 * @param {string} name
 * @param {string | Buffer} content
 * @returns {string} the name under which the content was written
 */
function writeHashed(folder, name, content) {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
  const extension = extname(name);
  const hashed = `${basename(name, extension)}-${hash}${extension}`;
  if (!existsSync(join(folder, hashed))) writeFileSync(join(folder, hashed), content);
  return hashed;
}

/**
 * @param {string} folder
 * @param {ReadonlySet<string>} current
 */
function removeFormer(folder, current) {
  const kept = new Set([...current, 'manifest.json']);
  const before = Date.now() - keepFormerAssets.milliseconds;
  for (const name of readdirSync(folder)) {
    const isFont = name.endsWith('.woff2');
    if (!isFont && !kept.has(name) && statSync(join(folder, name)).mtimeMs < before)
      rmSync(join(folder, name));
  }
}
