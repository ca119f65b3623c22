/** The documents on the command line: the real program on an embedded database of its own. */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPath, openTerminal, type Terminal } from '../../support/command-line.ts';

let terminal: Terminal;
let traguardo: Terminal['traguardo'];

beforeAll(async () => {
  terminal = await openTerminal();
  ({ traguardo } = terminal);
  expect((await traguardo('demo')).code).toBe(0);
}, 120_000);

afterAll(() => terminal.remove());

const fileIn = (name: string): Promise<Buffer> => readFile(path.join(terminal.folder, name));
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The files of the folder, without the folder of the database. */
const filesThere = async (): Promise<readonly string[]> =>
  (await readdir(terminal.folder)).filter((name) => name !== 'data').sort();

const writtenCycle = async (name: string, change: (cycle: Record<string, unknown>) => unknown) => {
  const cycle: unknown = JSON.parse(await readFile(demoPath('cciaa-ms-2019'), 'utf8'));
  if (typeof cycle !== 'object' || cycle === null) throw new Error('the demonstration is no object');
  const file = path.join(terminal.folder, name);
  await writeFile(file, JSON.stringify(change({ ...cycle })));
  return file;
};

/** The first bytes that tell each format. */
const BEGINNINGS = { pdf: '%PDF-', docx: 'PK', xlsx: 'PK', html: '<!DOCTYPE html>' } as const;

describe('[E] cli documents', () => {
  it('lists the documents of a cycle with what they lack', async () => {
    const outcome = await traguardo('documents', 'cciaa-ms', '2019');
    expect([0, 1]).toContain(outcome.code);
    expect(outcome.out).toMatch(/^relazione +(BOZZA|completo)/m);
    expect(outcome.out).toMatch(/Il ciclo 2019 ha \d+ documenti|I \d+ documenti del ciclo 2019 sono tutti/);
    const listed: unknown = JSON.parse((await traguardo('documents', 'cciaa-ms', '2019', '--json')).out);
    expect(listed).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'cruscotto', draft: false, missing: expect.any(Array) }),
      ]),
    );
  });

  it.each(Object.entries(BEGINNINGS))(
    'writes a dashboard as %s under its own name and prints path, bytes and SHA-256',
    async (format, beginning) => {
      const outcome = await traguardo('document', 'cruscotto', 'cciaa-ms', '2019', '--format', format);
      expect(outcome.said).toBe('');
      const bytes = await fileIn(`cruscotto-2019-cciaa-ms.${format}`);
      expect(bytes.subarray(0, beginning.length).toString('latin1').toLowerCase()).toBe(
        beginning.toLowerCase(),
      );
      expect(outcome.out).toBe(
        `cruscotto-2019-cciaa-ms.${format}: ${bytes.length} byte, SHA-256 ${sha256(bytes)}\n`,
      );
      expect(outcome.code).toBe(0);
    },
  );

  it('gives the same bytes twice, on standard output too, and others for another day', async () => {
    const call = ['document', 'cruscotto', 'cciaa-ms', '2019', '--format', 'xlsx'] as const;
    const first = await traguardo(...call, '--out', 'uno.xlsx', '--json');
    const told: unknown = JSON.parse(first.out);
    const bytes = await fileIn('uno.xlsx');
    expect(told).toEqual({
      path: 'uno.xlsx',
      bytes: bytes.length,
      sha256: sha256(bytes),
      draft: false,
      missing: expect.any(Array),
    });
    const second = await traguardo(...call, '--out', '-');
    expect(sha256(second.bytes)).toBe(sha256(bytes));
    const dated = await traguardo(...call, '--out', '-', '--date', '2020-06-01');
    expect(sha256(dated.bytes)).not.toBe(sha256(bytes));
  });

  it('takes «schede» for the sheets with the results once these are reported', async () => {
    const printed = (kind: string) =>
      traguardo('document', kind, 'cciaa-ms', '2019', '--format', 'html', '--out', '-');
    const outcome = await printed('schede');
    expect(outcome.code).toBe(0);
    expect(outcome.out).toBe((await printed('schede-consuntivo')).out);
    expect(outcome.out).not.toBe((await printed('schede-piano')).out);
  });

  it('the same document from the store and from a file of a cycle without other years is written', async () => {
    const outcome = await traguardo(
      'document',
      'cruscotto',
      demoPath('cciaa-lu-2019'),
      '--format',
      'html',
      '--out',
      'lucca.html',
    );
    expect([outcome.code, outcome.said]).toEqual([0, '']);
    expect((await fileIn('lucca.html')).toString('utf8')).toContain('Lucca');
  });

  it('a draft is written with exit code 1, and standard error says what is missing by chapter', async () => {
    const bare = await writtenCycle('senza-testi.json', (cycle) => ({ ...cycle, narrative: [] }));
    const outcome = await traguardo('document', 'relazione', bare, '--format', 'html', '--out', 'bozza.html');
    expect(outcome.code).toBe(1);
    expect(outcome.said).toMatch(/Questo documento è una BOZZA: mancano \d+ cose/);
    expect(outcome.said).toMatch(/^\S.*\n {2}\[avviso\] .*Premessa/m);
    expect((await fileIn('bozza.html')).toString('utf8')).toContain('BOZZA');
  });

  it.each([
    [['document', 'romanzo', 'cciaa-ms', '2019'], /«romanzo»[\s\S]*relazione: Relazione/],
    [['document', 'relazione', 'cciaa-ms', '2019', '--format', 'odt'], /«odt».*pdf, docx, xlsx, html/],
    [['document', 'relazione', 'cciaa-ms', '2019', '--date', '2020-02-30'], /«2020-02-30»/],
    [['document', 'relazione', 'cciaa-ms', '2019', '--format', 'docx', '--archive'], /--archive/],
    [['document', 'relazione', 'cciaa-pi', '2019'], /cciaa-lu 2019/],
    [['document', 'relazione'], /TIPO/],
  ] as const)('%j is refused with a sentence and writes nothing', async (args, sentence) => {
    const before = await filesThere();
    const outcome = await traguardo(...args);
    expect([outcome.code, outcome.out]).toEqual([2, '']);
    expect(outcome.said).toMatch(sentence);
    expect(await filesThere()).toEqual(before);
  });

  it('a corrupt cycle gives its issues and no file, not even an empty one', async () => {
    const corrupt = await writtenCycle('corrotto.json', (cycle) => ({ ...cycle, year: 'duemila' }));
    const before = await filesThere();
    const outcome = await traguardo('document', 'relazione', corrupt, '--out', 'corrotto.pdf');
    expect([outcome.code, outcome.out]).toEqual([2, '']);
    expect(outcome.said).toContain('year');
    expect(await filesThere()).toEqual(before);
  });

  it('a folder that is not there is refused, and nothing is left beside it', async () => {
    const before = await filesThere();
    const out = path.join('non-esiste', 'relazione.xlsx');
    const outcome = await traguardo(
      'document',
      'cruscotto',
      'cciaa-ms',
      '2019',
      '--format',
      'xlsx',
      '--out',
      out,
    );
    expect(outcome.code).toBe(2);
    expect(outcome.said).toContain(out);
    expect(await filesThere()).toEqual(before);
  });
});
