import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readZip } from '../../../src/documents/formats/zip-reader.ts';
import { writeZip } from '../../../src/documents/formats/zip-writer.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Node has no reader of archives; Python's is an independent one and stands on most machines. */
const pythonReads = (archive: Uint8Array): string | undefined => {
  const folder = mkdtempSync(join(tmpdir(), 'zip-'));
  const file = join(folder, 'a.zip');
  const program =
    'import sys,zipfile\nz=zipfile.ZipFile(sys.argv[1])\nassert z.testzip() is None\n' +
    'print([(i.filename,i.date_time,z.read(i).decode()) for i in z.infolist()])';
  try {
    writeFileSync(file, archive);
    return execFileSync('python3', ['-c', program, file], { encoding: 'utf8' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  } finally {
    rmSync(folder, { recursive: true });
  }
};

describe('writing an archive', () => {
  it('what was written is read back, whatever names and contents', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            name: fc.string({ unit: 'grapheme', minLength: 1 }).filter((name) => !name.endsWith('/')),
            content: fc.uint8Array({ maxLength: 2000 }),
          }),
        ),
        (entries) => {
          expect(readZip(writeZip(entries))).toEqual(entries);
        },
      ),
    );
  });

  it('another program reads names, contents and the fixed date', (context) => {
    const printed = pythonReads(
      writeZip([
        { name: 'b/è.txt', content: bytes('però') },
        { name: 'a.txt', content: bytes('') },
      ]),
    );
    if (printed === undefined) context.skip('no python3 here');
    expect(printed?.trim()).toBe(
      "[('b/è.txt', (1980, 1, 1, 0, 0, 0), 'però'), ('a.txt', (1980, 1, 1, 0, 0, 0), '')]",
    );
  });
});
