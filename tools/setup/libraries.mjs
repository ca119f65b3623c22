// Installs the libraries of the lock file when they are missing or others, with npm alone.
import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

/** @typedef {Record<string, { version?: string, optional?: boolean, dev?: boolean, devOptional?: boolean, peer?: boolean }>} Packages */

/**
 * Compares the lock file with what npm says it has installed.
 * @param {Packages} locked
 * @param {Packages} installed
 * @param {{ development: boolean }} scope whether the packages for development are needed too
 * @returns {string[]} places of packages that are missing or have another version
 */
export function missingPackages(locked, installed, { development }) {
  return Object.entries(locked)
    .filter(([place]) => place !== '')
    .filter(([, entry]) => entry.optional !== true && entry.devOptional !== true)
    .filter(([, entry]) => development || entry.dev !== true)
    .filter(([place, entry]) => installed[place]?.version !== entry.version)
    .map(([place]) => place);
}

/**
 * @param {string} path of a lock file
 * @returns {Packages} empty when there is none
 */
function packagesOf(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return {};
  }
}

/**
 * @param {string} root
 * @param {{ development: boolean, announce: (count: number) => void }} options `announce` is called before an
 *   installation starts, with the number of packages that are missing
 * @returns {Promise<boolean>} whether something was installed
 * @throws {Error} when npm fails; its own words went to the terminal
 */
export async function ensureLibraries(root, { development, announce }) {
  const locked = packagesOf(join(root, 'package-lock.json'));
  const installed = packagesOf(join(root, 'node_modules/.package-lock.json'));
  const missing = missingPackages(locked, installed, { development });
  if (missing.length === 0) return false;
  announce(missing.length);
  const keepsDevelopment = development || existsSync(join(root, 'node_modules/vitest/package.json'));
  await cleanInstall(root, keepsDevelopment ? [] : ['--omit=dev']);
  return true;
}

/**
 * @param {string} root
 * @param {string[]} options
 * @returns {Promise<void>}
 */
function cleanInstall(root, options) {
  const words = ['ci', '--no-audit', '--no-fund', '--loglevel=error', ...cacheOption(), ...options];
  return new Promise((resolve, reject) => {
    const child = spawn('npm', words, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0
        ? resolve()
        : reject(new Error(`npm ci ended with ${code === null ? 'a signal' : `code ${code}`}`)),
    );
  });
}

/** An account without a home that it can write to (a service account, say) gets a cache of its own. */
function cacheOption() {
  try {
    accessSync(homedir(), constants.W_OK);
    return [];
  } catch {
    return ['--cache', mkdtempSync(join(tmpdir(), 'traguardo-npm-'))];
  }
}
