/** The check of documents on the command line: sentences with file and line, JSON, exit codes; nothing is written. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256Of } from '../../../src/app/sha256.ts';
import { checkPath } from '../../support/check-files.ts';
import { openTerminal, type Terminal } from '../../support/command-line.ts';

let terminal: Terminal;
let traguardo: Terminal['traguardo'];

beforeAll(async () => {
  terminal = await openTerminal();
  ({ traguardo } = terminal);
});

afterAll(() => terminal.remove());

const MISTAKES = checkPath('pira-with-mistakes.txt');
const SOUND = checkPath('pira-sound.txt');

describe('[E] cli check', () => {
  it('names each contradiction with file and line, and ends with 1', async () => {
    const { code, out, said } = await traguardo('check', MISTAKES);
    expect([code, said]).toEqual([1, '']);
    expect(out).toContain(`${MISTAKES}:11  [ROW-06] `);
    expect(out).toContain(`${MISTAKES}:13  [DATES-01] `);
    expect(out).toMatch(/Nel documento ci sono 3 contraddizioni che cambiano una cifra/);
  });

  it('ends with 0 when nothing changes a figure', async () => {
    const { code, out } = await traguardo('check', SOUND);
    expect(code).toBe(0);
    expect(out).not.toContain('Contraddizioni');
  });

  it('prints JSON of exactly the promised form', async () => {
    const { code, out } = await traguardo('check', MISTAKES, '--json');
    const report: unknown = JSON.parse(out);
    expect(code).toBe(1);
    expect(report).toEqual({
      documents: [
        {
          file: MISTAKES,
          form: 'pira-a',
          tables: 1,
          cells: { read: 18, text: expect.any(Number), unread: 0 },
        },
      ],
      findings: expect.any(Array),
    });
    const { findings } = report as { findings: readonly Record<string, unknown>[] };
    for (const finding of findings)
      expect(Object.keys(finding)).toEqual([
        'rule',
        'severity',
        'places',
        'published',
        'expected',
        'message',
      ]);
    expect(findings[0]).toMatchObject({
      rule: 'ROW-06',
      severity: 'error',
      places: [{ file: MISTAKES, line: 11 }],
      published: '43%',
      expected: '50%',
    });
  });

  it('says which file it cannot read, checks the others, and ends with 2', async () => {
    const empty = path.join(terminal.folder, 'vuoto.txt');
    await writeFile(empty, '');
    const { code, out, said } = await traguardo('check', empty, '/non/esiste.pdf', SOUND);
    expect(code).toBe(2);
    expect(said).toContain('vuoto.txt');
    expect(said).toContain('/non/esiste.pdf');
    expect(out).toContain('pira-sound.txt');
    expect((await traguardo('check')).code).toBe(2);
  });

  it('uses answers, and refuses a file that holds none', async () => {
    const answers = path.join(terminal.folder, 'answers.json');
    const document = { sha256: await sha256Of(await readFile(SOUND)), name: 'scheda.txt' };
    const answer = { kind: 'direction', document, form: 'without operator', choice: 'atMost' };
    await writeFile(answers, JSON.stringify({ format: 'traguardo-answers', version: 1, answers: [answer] }));
    const answered = await traguardo('check', SOUND, '--answers', answers);
    expect(answered.code).toBe(1);
    expect(answered.out).toContain(`${SOUND}:14`);
    expect((await traguardo('check', SOUND, '--answers', SOUND)).code).toBe(2);
  });

  it('keeps nothing', async () => {
    expect((await readdir(terminal.folder)).toSorted()).toEqual(['answers.json', 'vuoto.txt']);
  });
});
