// Tells whether anything that the build reads has changed since it last ran, so that a start on built sources costs
// milliseconds.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the build reads, from the root of the project. */
const inputs = ['src', 'tools/build', 'tools/build.mjs', 'package-lock.json'];

/**
 * @param {string} root
 * @returns {string} a value that changes when a source file is added, removed or written
 */
export function fingerprintOf(root) {
  const hash = createHash('sha256');
  for (const input of inputs) {
    const path = join(root, input);
    const files = statSync(path).isDirectory() ? filesBelow(path) : [path];
    for (const file of files) {
      const { mtimeMs, size } = statSync(file);
      hash.update(`${file}\0${mtimeMs}\0${size}\n`);
    }
  }
  return hash.digest('hex');
}

/** @param {string} folder */
function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** @param {string} distribution folder of the finished build */
export function readFingerprint(distribution) {
  try {
    return readFileSync(join(distribution, '.fingerprint'), 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * @param {string} distribution folder of the finished build
 * @param {string} fingerprint
 */
export function writeFingerprint(distribution, fingerprint) {
  writeFileSync(join(distribution, '.fingerprint'), fingerprint);
}
