// What the build prepares for the browser, and when it may do nothing.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fingerprintOf, readFingerprint, writeFingerprint } from '../../tools/build/fingerprint.mjs';
import { designStyles, fonts, iconSprites } from '../../tools/build/styles.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('the design system', () => {
  test('brings no font as data and no address of another host', () => {
    const styles = designStyles(root);
    expect(styles.length).toBeGreaterThan(500_000);
    expect(styles).not.toContain('@font-face');
    expect(styles).not.toMatch(/url\(\s*["']?(https?:)?\/\//);
    expect(styles).not.toContain('sourceMappingURL');
  });

  test('declares each of its fonts with weight and style', () => {
    const rules = fonts(root).map(({ name, rule }) => rule(name));
    expect(rules).toHaveLength(16);
    expect(rules).toContain(
      '@font-face{font-family:"Titillium Web";font-style:normal;font-weight:400;font-display:swap;' +
        'src:url("titillium-web-v10-latin-ext_latin-regular.woff2") format("woff2")}',
    );
    expect(rules).toContain(
      '@font-face{font-family:"Lora";font-style:italic;font-weight:700;font-display:swap;' +
        'src:url("lora-v20-latin-ext_latin-700italic.woff2") format("woff2")}',
    );
  });

  test('brings its icons in one file', () => {
    expect(iconSprites(root)).toContain('id="it-search"');
  });
});

describe('the fingerprint of the sources', () => {
  let project = '';

  beforeEach(() => {
    project = mkdtempSync(join(tmpdir(), 'traguardo-build-'));
    mkdirSync(join(project, 'src/kernel'), { recursive: true });
    mkdirSync(join(project, 'tools/build'), { recursive: true });
    for (const path of ['src/kernel/index.ts', 'tools/build.mjs', 'package-lock.json']) {
      writeFileSync(join(project, path), '1');
    }
  });

  afterEach(() => rmSync(project, { recursive: true }));

  test('stays while nothing is written', () => {
    expect(fingerprintOf(project)).toBe(fingerprintOf(project));
  });

  test('changes when a file is written, added or removed', () => {
    const seen = [fingerprintOf(project)];
    writeFileSync(join(project, 'src/kernel/index.ts'), '12');
    seen.push(fingerprintOf(project));
    writeFileSync(join(project, 'src/kernel/decimal.ts'), '');
    seen.push(fingerprintOf(project));
    rmSync(join(project, 'src/kernel/index.ts'));
    seen.push(fingerprintOf(project));
    expect(new Set(seen).size).toBe(4);
  });

  test('is kept beside the finished build, and absent before the first', () => {
    expect(readFingerprint(project)).toBeUndefined();
    writeFingerprint(project, 'abc');
    expect(readFingerprint(project)).toBe('abc');
  });
});
