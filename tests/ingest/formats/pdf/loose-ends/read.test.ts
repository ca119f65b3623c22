/** Damaged PDFs never end the program that reads them, whatever the library leaves behind. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { smallPlainPdf } from '../../../../support/ingest/small-files.ts';

const READER = fileURLToPath(new URL('../../../../../src/ingest/index.ts', import.meta.url));

/** The file with two of its lines in each other's place, for all lines so far apart. */
const damaged = (distance: number): readonly string[] => {
  const lines = Buffer.from(smallPlainPdf()).toString('latin1').split('\n');
  return lines.slice(distance).map((_, index) => {
    const copy = [...lines];
    [copy[index], copy[index + distance]] = [lines[index + distance] ?? '', lines[index] ?? ''];
    return Buffer.from(copy.join('\n'), 'latin1').toString('base64');
  });
};

it('[U] ingest/formats/pdf: promises that the library leaves behind do not end the program', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'traguardo-pdf-'));
  try {
    const files = [...damaged(30), ...damaged(35), ...damaged(47)];
    const program = `
      import { readFile } from ${JSON.stringify(READER)};
      for (const file of ${JSON.stringify(files)}) {
        await readFile({ name: 'documento.pdf', bytes: new Uint8Array(Buffer.from(file, 'base64')) });
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
      console.log('alive');`;
    const script = path.join(folder, 'read.mts');
    writeFileSync(script, program);
    const said = execFileSync(process.execPath, ['--import', 'tsx', script], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
    expect(said.trim()).toBe('alive');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
