/** The command line as a person uses it: the real program on an embedded database of its own. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPath, openTerminal, type Terminal } from '../support/command-line.ts';

let terminal: Terminal;
let folder: string;
let traguardo: Terminal['traguardo'];

/** A changed copy of the demonstration's text, as a file. */
const changedDemo = async (name: string, change: (text: string) => string): Promise<string> => {
  const text = await readFile(demoPath('cciaa-ms-2019'), 'utf8');
  const changed = change(text);
  expect(changed).not.toBe(text);
  const file = path.join(folder, name);
  await writeFile(file, changed);
  return file;
};

beforeAll(async () => {
  terminal = await openTerminal();
  ({ folder, traguardo } = terminal);
  const first = await traguardo('demo');
  expect(first.said).toBe('');
  expect(first.code).toBe(0);
}, 120_000);

afterAll(() => terminal.remove());

describe('[E] cli', () => {
  it('help in both languages; an unknown command or option is refused with what there is', async () => {
    expect((await traguardo('--help')).out).toContain('Uso: traguardo COMANDO');
    expect((await traguardo('--help', '--lang', 'en')).out).toContain('Usage: traguardo COMMAND');
    const unknown = await traguardo('calcola');
    expect(unknown).toMatchObject({ code: 2, out: '' });
    expect(unknown.said).toContain('compute');
    expect((await traguardo('compute', '--colore')).code).toBe(2);
  });

  it('compute from the store and from the file is the same, byte for byte', async () => {
    const stored = await traguardo('compute', 'cciaa-ms', '2019', '--basis', 'manager', '--json');
    const file = await traguardo('compute', demoPath('cciaa-ms-2019'), '--basis', 'manager', '--json');
    expect(stored.code).toBe(0);
    expect(stored.out).toBe(file.out);
    const table = JSON.parse(stored.out) as {
      basis: string;
      nodes: { code: string; unit?: string; result: string | null }[];
    };
    expect(table.basis).toBe('manager');
    expect(table.nodes.find((node) => node.unit === 'S1' && node.code === 'S2.1.1-b')?.result).toBe('96.43');
  });

  it('without the published figures the results are byte-identical', async () => {
    const bare = await changedDemo('senza-riferimenti.json', (text) => {
      const cycle = JSON.parse(text) as { references: unknown[] };
      return JSON.stringify({ ...cycle, references: [] });
    });
    const [with_, without] = [
      await traguardo('compute', 'cciaa-ms', '2019', '--json'),
      await traguardo('compute', bare, '--json'),
    ];
    expect(without.said).toBe('');
    expect(without.out).toBe(with_.out);
  });

  it('explains a number in Italian, and names what it does not find', async () => {
    const area = await traguardo('explain', 'cciaa-ms', '2019', '3');
    expect(area.code).toBe(0);
    expect(area.out.replaceAll('\u00a0', ' ')).toContain(
      '95,50 % = 50,0 % × 100,00 % (obiettivo strategico 3.1) + 50,0 % × 91,00 %',
    );
    const row = await traguardo('explain', 'cciaa-ms', '2019', 'O2.1.3-g', '--unit', 'S5', '--levels', '9');
    expect(row.out).toContain('144 / 164');
    const several = await traguardo('explain', 'cciaa-ms', '2019', 'FRD: ob2');
    expect(several.code).toBe(2);
    expect(several.said).toContain('i-frd-ob2-2');
    expect((await traguardo('explain', 'cciaa-ms', '2019', 'S9.9.9-z')).said).toContain('S9.9.9-z');
  });

  it('compares with the published figures: 1 because some contradict', async () => {
    const outcome = await traguardo('compare', 'cciaa-ms', '2019', '--json');
    expect(outcome.code).toBe(1);
    const rows = JSON.parse(outcome.out) as {
      code: string;
      published: string;
      computed: string;
      kind: string;
      reason?: string;
    }[];
    const mandates = rows.find((row) => row.published === '200,00%');
    expect(mandates).toMatchObject({ code: 'O2.1.3-g', computed: '87.80', kind: 'contradiction' });
    expect(mandates?.reason).toContain('164');
  });

  it('the independent verifier agrees on every demonstration cycle', async () => {
    for (const [slug, year] of [
      ['cciaa-ms', '2019'],
      ['cciaa-lu', '2019'],
      ['cciaa-ms', '2016'],
    ] as const) {
      const outcome = await traguardo('verify', slug, year);
      expect(outcome.code, outcome.out).toBe(0);
    }
  });

  it('export gives back what was imported, and importing it again changes nothing', async () => {
    const exported = await traguardo('export', 'cciaa-ms', '2019');
    expect(exported.out).toBe(await readFile(demoPath('cciaa-ms-2019'), 'utf8'));
    const file = path.join(folder, 'esportato.json');
    expect((await traguardo('export', 'cciaa-ms', '2019', '--out', file)).code).toBe(0);
    expect((await traguardo('import', file)).code).toBe(0);
    expect((await traguardo('export', 'cciaa-ms', '2019')).out).toBe(exported.out);
  });

  it('a malformed file is refused with the place, and the store stays as it was', async () => {
    const before = (await traguardo('export', 'cciaa-ms', '2019')).out;
    const broken = [
      await changedDemo('tipo.json', (text) => text.replace('"year": 2019', '"year": "duemiladiciannove"')),
      await changedDemo('sconosciuto.json', (text) =>
        text.replace('"indicator": "i-s1-1-1-a"', '"indicator": "i-inesistente"'),
      ),
      await changedDemo('pesi.json', (text) =>
        text.replace(/("title": "Sviluppare valore[\s\S]*?"amount": )"28"/, '$1"38"'),
      ),
      await changedDemo('formula.json', (text) => text.replace('"formula": "a / b"', '"formula": "a / 0"')),
      await changedDemo('troncato.json', (text) => text.slice(0, 5000)),
    ];
    for (const file of broken) {
      const outcome = await traguardo('import', file);
      expect([1, 2], outcome.said).toContain(outcome.code);
      expect(outcome.said.trim().length, file).toBeGreaterThan(40);
    }
    expect((await traguardo('import', path.join(folder, 'non-esiste.json'))).said).toContain(
      'non-esiste.json',
    );
    expect((await traguardo('export', 'cciaa-ms', '2019')).out).toBe(before);
  });

  it('what a body approved is replaced only with a reason', async () => {
    const file = await changedDemo('titolo.json', (text) =>
      text.replace('"title": "CreaInRete"', '"title": "Crea in rete"'),
    );
    const refused = await traguardo('import', file);
    expect(refused.code).toBe(1);
    expect(refused.said).toContain('approvat');
    expect((await traguardo('import', file, '--reason', 'titolo corretto')).code).toBe(0);
    expect((await traguardo('export', 'cciaa-ms', '2019')).out).toContain('Crea in rete');
  });

  it('an administration or year that is not there: which ones there are', async () => {
    const outcome = await traguardo('compute', 'cciaa-pi', '2019');
    expect(outcome.code).toBe(2);
    expect(outcome.said).toContain('cciaa-lu 2019');
    expect((await traguardo('compute', 'cciaa-ms', 'MMXIX')).said).toContain('MMXIX');
  });
});
