// The check of documents over HTTP: own pages only, whole answers, files made of what the page hands back.
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readAnswers } from '../../../../src/app/index.ts';
import { checkFile, type FormPart, formRequest } from '../../../support/check-files.ts';
import { decode, headingLevels, readHtml, valuesOf } from '../../../support/html.ts';
import { readCsv } from '../../../support/read-csv.ts';
import { webServerOver } from '../../../support/web-server.ts';

let server: FastifyInstance;

beforeAll(async () => {
  server = await webServerOver();
});
afterAll(() => server.close());

const upload = (name: string, bytes: Uint8Array): FormPart => ['documenti', name, bytes];
const MISTAKES = checkFile('pira-with-mistakes.txt');

const post = (address: string, parts: readonly FormPart[], origin?: string) =>
  server.inject({ url: address, ...formRequest(parts, origin) });

const hiddenValue = (html: string, name: string): string => {
  const tag = readHtml(html).tags.find(({ attributes }) => attributes.get('name') === name);
  return decode(tag?.attributes.get('value') ?? '');
};

describe('the page before an upload', () => {
  test('is whole, and every page leads to it', async () => {
    const page = readHtml((await server.inject('/verifica')).body);
    expect(page.faults).toEqual([]);
    expect(headingLevels(page)).toEqual([1, 2]);
    expect(valuesOf(readHtml((await server.inject('/')).body), 'href')).toContain('/verifica');
    expect(valuesOf(readHtml((await server.inject('/cciaa-ms/2019')).body), 'href')).toContain('/verifica');
  });
});

describe('an upload', () => {
  test('is answered with a sentence, findings, and the document with links both ways', async () => {
    const answer = await post('/verifica', [upload(MISTAKES.name, MISTAKES.bytes)]);
    expect([answer.statusCode, answer.headers['cache-control']]).toEqual([200, 'no-store']);
    const page = readHtml(answer.body);
    expect(page.faults).toEqual([]);
    expect(page.text).toContain('Nel documento ci sono 3 contraddizioni che cambiano una cifra');
    const ids = valuesOf(page, 'id');
    const links = valuesOf(page, 'href').filter((href) => href.startsWith('#') && href !== '#');
    expect(links.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(links.filter((href) => href.startsWith('#documento-1-')).length).toBeGreaterThanOrEqual(3);
    expect(links.filter((href) => href.startsWith('#rilievo-')).length).toBeGreaterThanOrEqual(3);
  });

  test('of several documents lets the reader choose one; each finding knows its documents', async () => {
    const one = await post('/verifica', [upload(MISTAKES.name, MISTAKES.bytes)]);
    expect(valuesOf(readHtml(one.body), 'id')).not.toContain('solo-1');
    const { body } = await post('/verifica', [
      upload('primo.txt', MISTAKES.bytes),
      upload('secondo.txt', MISTAKES.bytes),
    ]);
    const page = readHtml(body);
    expect(page.faults).toEqual([]);
    const ids = valuesOf(page, 'id');
    expect(ids.filter((id) => id.startsWith('solo-'))).toEqual(['solo-tutti', 'solo-1', 'solo-2']);
    const findings = valuesOf(page, 'class').filter((name) => name.split(' ').includes('tr-finding'));
    expect(findings.length).toBe(ids.filter((id) => id.startsWith('rilievo-')).length);
    expect(findings.every((name) => /tr-in-[12]/.test(name))).toBe(true);
    for (const position of [1, 2]) {
      const own = findings.filter((name) => name.includes(`tr-in-${position}`)).length;
      expect(page.text).toContain(`${position === 1 ? 'primo' : 'secondo'}.txt (${own})`);
    }
  });

  test('of names and texts that look like markup shows them as they are', async () => {
    const bytes = new TextEncoder().encode('Piano <script>alert(1)</script>\na\t<b>1</b>\t2\n');
    const { body } = await post('/verifica', [upload('<img src=x>.txt', bytes)]);
    expect(body).not.toContain('<script>alert');
    expect(body).not.toContain('<img src=x>');
    expect(readHtml(body).faults).toEqual([]);
  });

  test.each([
    ['an empty file', 'vuoto.txt', new Uint8Array(), 'vuoto.txt'],
    [
      'a file of no known kind',
      'foto.png',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 1]),
      'foto.png',
    ],
    ['a file of 50 MB', 'enorme.pdf', new Uint8Array(50 * 1024 * 1024), '50 MB'],
  ])('of %s is answered with a sentence beside its name', async (_what, name, bytes, words) => {
    const answer = await post('/verifica', [upload(name, bytes)]);
    const page = readHtml(answer.body);
    expect(answer.statusCode).toBe(200);
    expect(page.text).toContain('Il file non è stato letto');
    expect(page.text).toContain(words);
    expect(page.text).not.toContain('reading.');
  });

  test('without any file asks for one', async () => {
    const answer = await post('/verifica', [['risposte', '']]);
    expect(answer.statusCode).toBe(400);
    expect(answer.body).toContain('Non hai scelto nessun documento');
  });

  test('with a file of answers that is none says so', async () => {
    const answer = await post('/verifica', [
      upload(MISTAKES.name, MISTAKES.bytes),
      ['risposte', 'r.json', MISTAKES.bytes],
    ]);
    expect(answer.statusCode).toBe(400);
    expect(answer.body).toContain('«r.json» non contiene risposte');
  });

  test.each(['http://altrove.example', 'null', 'http://localhost:81'])(
    'from %s is refused',
    async (origin) => {
      const answer = await post('/verifica', [upload(MISTAKES.name, MISTAKES.bytes)], origin);
      expect(answer.statusCode).toBe(403);
      expect(answer.body).toContain('Modulo rifiutato');
    },
  );

  test('for a name of this host that is not ours is refused', async () => {
    const request = formRequest([upload(MISTAKES.name, MISTAKES.bytes)], 'http://attacco.example');
    const headers = { ...request.headers, host: 'attacco.example' };
    expect((await server.inject({ url: '/verifica', ...request, headers })).statusCode).toBe(403);
  });
});

describe('what the answer hands back', () => {
  test('is printed as CSV with a row for each finding', async () => {
    const { body } = await post('/verifica', [upload(MISTAKES.name, MISTAKES.bytes)]);
    const list = hiddenValue(body, 'rilievi');
    const file = await post('/verifica/rilievi', [
      ['rilievi', list],
      ['formato', 'csv'],
    ]);
    const [about, columns = [], ...rows] = readCsv(file.body);
    expect(file.headers['content-disposition']).toBe('attachment; filename="rilievi.csv"');
    expect(about?.[0]).toMatch(new RegExp(`righe: ${rows.length} rilievi`));
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
    expect(rows.filter((row) => row[1] === 'errore').map((row) => row[2])).toEqual([
      'ROW-06',
      'DATES-01',
      'DIRECTION-07',
    ]);
  });

  test.each([
    ['xlsx', 'PK'],
    ['pdf', '%PDF-'],
  ])('is printed as %s', async (format, beginning) => {
    const { body } = await post('/verifica', [upload(MISTAKES.name, MISTAKES.bytes)]);
    const file = await post('/verifica/rilievi', [
      ['rilievi', hiddenValue(body, 'rilievi')],
      ['formato', format],
    ]);
    expect(file.statusCode).toBe(200);
    expect(file.rawPayload.subarray(0, beginning.length).toString('latin1')).toBe(beginning);
  });

  test('is refused when it is not whole', async () => {
    expect((await post('/verifica/rilievi', [['rilievi', '{"files":[']])).statusCode).toBe(400);
    expect(
      (
        await post('/verifica/risposte', [
          ['domande', '[{"kind":"direction"}]'],
          ['risposta-0', 'atMost'],
        ])
      ).statusCode,
    ).toBe(400);
  });

  test('makes a file of answers that the next upload takes', async () => {
    const { body } = await post('/verifica', [upload(MISTAKES.name, MISTAKES.bytes)]);
    const file = await post('/verifica/risposte', [
      ['domande', hiddenValue(body, 'domande')],
      ['risposta-0', 'atMost'],
    ]);
    expect(readAnswers(file.body)?.map(({ choice }) => choice)).toEqual(['atMost']);
    const again = await post('/verifica', [
      upload(MISTAKES.name, MISTAKES.bytes),
      ['risposte', 'answers.json', file.rawPayload],
    ]);
    expect(readHtml(again.body).text).toContain('A tutte le domande hai già risposto');
    const renamed = await post('/verifica', [
      upload('altro nome.txt', MISTAKES.bytes),
      ['risposte', 'answers.json', file.rawPayload],
    ]);
    expect(readHtml(renamed.body).text).toContain('A tutte le domande hai già risposto');
    const changed = await post('/verifica', [
      upload(MISTAKES.name, Buffer.concat([MISTAKES.bytes, Buffer.from('\n')])),
      ['risposte', 'answers.json', file.rawPayload],
    ]);
    const { text } = readHtml(changed.body);
    expect(text).toContain('Il documento è cambiato: la risposta data sulla versione di prima non vale più.');
    expect(text).toContain('Resta 1 domanda aperta');
  });
});
