// Adds to package-lock.json the optional platform packages that npm leaves out without a word when the
// registry in use does not carry them. Without them `npm ci` refuses the lock file. Run after every change
// of dependencies: `npm run lock`.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {{ version?: string, resolved?: string, integrity?: string, optional?: boolean, dev?: boolean,
 *   os?: string[], cpu?: string[], libc?: string[], optionalDependencies?: Record<string, string> }} LockEntry
 * @typedef {{ packages: Record<string, LockEntry> }} LockFile
 */

/** Words in package names that state the operating system, as npm's `os` field spells it. */
const systems = new Map([
  ['windows', 'win32'],
  ...[
    'aix',
    'android',
    'darwin',
    'freebsd',
    'linux',
    'netbsd',
    'openbsd',
    'openharmony',
    'sunos',
    'win32',
  ].map((name) => /** @type {[string, string]} */ ([name, name])),
]);
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64'];
const cLibraries = new Map([
  ['gnu', 'glibc'],
  ['gnueabihf', 'glibc'],
  ['musl', 'musl'],
  ['musleabihf', 'musl'],
]);

/**
 * Reads the platform that a package such as `@biomejs/cli-linux-arm64-musl` is made for out of its name.
 * @param {string} name
 * @returns {{ os: string[], cpu: string[], libc: string[] }} empty lists where the name says nothing
 */
export function platformOf(name) {
  const words = name.split(/[/-]/);
  const os = words.flatMap((word) => systems.get(word) ?? []);
  const cpu = words.filter((word) => processors.includes(word));
  const libc = os.includes('linux') ? words.flatMap((word) => cLibraries.get(word) ?? []) : [];
  return { os, cpu, libc };
}

/**
 * The places where Node would look for a dependency: in the package that asks for it, then in each one around it.
 * @param {string} from place of the package that asks, e.g. `node_modules/a/node_modules/b`
 * @param {string} name
 */
function placesOf(from, name) {
  const nesting = from.split(/\/?node_modules\//).filter((part) => part !== '');
  const depths = Array.from({ length: nesting.length + 1 }, (_, depth) => nesting.length - depth);
  return depths.map((depth) =>
    [...nesting.slice(0, depth), name].map((part) => `node_modules/${part}`).join('/'),
  );
}

/**
 * @param {LockFile} lock
 * @returns {{ lock: LockFile, added: string[] }} a new lock file, and the names of the packages added to it
 */
export function completeLock(lock) {
  const packages = { ...lock.packages };
  const added = [];
  for (const [place, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      const isLocked = placesOf(place, name).some((candidate) => candidate in packages);
      if (isLocked || !/^\d/.test(version)) continue;
      packages[`node_modules/${name}`] = missingEntry(name, version, entry.dev === true);
      added.push(name);
    }
  }
  const inOrder = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { lock: { ...lock, packages: Object.fromEntries(inOrder) }, added };
}

/**
 * @param {string} name
 * @param {string} version
 * @param {boolean} dev
 * @returns {LockEntry}
 */
function missingEntry(name, version, dev) {
  const { os, cpu, libc } = platformOf(name);
  return {
    version,
    ...(cpu.length > 0 && { cpu }),
    ...(dev && { dev }),
    ...(libc.length > 0 && { libc }),
    optional: true,
    ...(os.length > 0 && { os }),
  };
}

function main() {
  const path = fileURLToPath(new URL('../package-lock.json', import.meta.url));
  const { lock, added } = completeLock(JSON.parse(readFileSync(path, 'utf8')));
  if (added.length > 0) writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(
    added.length === 0 ? 'package-lock.json is complete' : `added ${added.length}:\n${added.join('\n')}`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
