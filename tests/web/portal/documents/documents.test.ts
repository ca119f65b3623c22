// The pages and files of the documents, asked without a browser.
import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDocumentDesk } from '../../../../src/app/index.ts';
import { demoCycles } from '../../../support/demo-cycles.ts';
import { readHtml, valuesOf } from '../../../support/html.ts';
import { readCsv } from '../../../support/read-csv.ts';
import { webServerOver } from '../../../support/web-server.ts';

const ROOT = '/cciaa-ms/2019/documenti';

let server: FastifyInstance;

beforeAll(async () => {
  server = await webServerOver();
});
afterAll(() => server.close());

const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  server.inject({ method: 'GET', url: `${ROOT}${path}`, headers });
const page = async (path: string) => readHtml((await get(path)).body);
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('the list', () => {
  test('answers in its first sentence, names each document once and links its preview, gaps and files', async () => {
    const list = await page('');
    expect(list.text).toMatch(/Il ciclo 2019 ha \d+ documenti|I \d+ documenti del ciclo 2019/);
    const links = valuesOf(list, 'href');
    for (const path of ['', '.pdf', '.docx', '.xlsx', '.html'])
      expect(links.filter((href) => href === `${ROOT}/relazione${path}`)).toHaveLength(1);
  });

  test('is filtered by state and by words, and says how many there are in all', async () => {
    const drafts = readCsv((await get('.csv?stato=bozza')).body).slice(2);
    const complete = readCsv((await get('.csv?stato=completo')).body).slice(2);
    const all = readCsv((await get('.csv')).body).slice(2);
    expect(drafts.length + complete.length).toBe(all.length);
    expect(new Set(drafts.map((row) => row[1]))).toEqual(new Set(drafts.length === 0 ? [] : ['BOZZA']));
    const boards = await page('?testo=registro');
    expect(boards.text).toMatch(/\d documenti? su \d+/);
    expect(boards.text).toContain('Nessun documento corrisponde ai filtri');
  });

  test('shows size and SHA-256 once a file was produced, and only then', async () => {
    expect((await page('?base=oiv')).text).toContain('Nessun file è stato ancora prodotto');
    const file = await get('/cruscotto.xlsx?base=oiv');
    const list = await page('?base=oiv');
    expect(list.text).toContain(sha256(file.rawPayload));
    expect(list.text).toContain('cruscotto-2019-cciaa-ms-oiv.xlsx');
    expect((await page('?base=misurato')).text).toContain('Nessun file è stato ancora prodotto');
  });
});

describe('the preview', () => {
  test('has the contents beside it: every entry leads to a heading of the document', async () => {
    const preview = await page('/relazione');
    const ids = new Set(valuesOf(preview, 'id'));
    const anchors = valuesOf(preview, 'href').filter((href) => href.startsWith('#'));
    expect(anchors.length).toBeGreaterThan(20);
    expect(anchors.map((href) => decodeURIComponent(href.slice(1))).filter((id) => !ids.has(id))).toEqual([]);
  });

  test('the day is kept in the addresses of the files, and a wrong one is told beside the field', async () => {
    const dated = await page('/relazione?data=2020-06-01');
    expect(valuesOf(dated, 'href')).toContain(`${ROOT}/relazione.docx?data=2020-06-01`);
    const wrong = await page('/relazione?data=2020-02-30');
    expect(wrong.text).toContain('«2020-02-30» non è un giorno del calendario');
    expect(valuesOf(wrong, 'href')).toContain(`${ROOT}/relazione.docx`);
  });

  test('the basis is kept in the addresses of the files', async () => {
    expect(valuesOf(await page('/relazione?base=oiv'), 'href')).toContain(`${ROOT}/relazione.pdf?base=oiv`);
  });
});

describe('what is missing', () => {
  test('each finding leads to its chapter in the preview', async () => {
    const stripped = demoCycles.map((stored) => ({
      cycle: { ...stored.cycle, narrative: [] },
      sha256: `${stored.sha256}-bare`,
    }));
    const bare = await webServerOver(stripped);
    const missing = readHtml((await bare.inject(`${ROOT}/relazione/mancanze`)).body);
    const preview = readHtml((await bare.inject(`${ROOT}/relazione`)).body);
    const rows = readCsv((await bare.inject(`${ROOT}/relazione/mancanze.csv`)).body).slice(2);
    await bare.close();
    expect(missing.text).toContain('Questo documento è una BOZZA');
    expect(rows.length).toBeGreaterThan(3);
    const ids = new Set(valuesOf(preview, 'id'));
    const chapters = valuesOf(missing, 'href').flatMap((href) => href.split(`${ROOT}/relazione#`)[1] ?? []);
    expect(chapters.length).toBeGreaterThan(3);
    expect(chapters.filter((id) => !ids.has(decodeURIComponent(id)))).toEqual([]);
    expect(missing.tags.some(({ name }) => name === 'textarea')).toBe(true);
  });
});

describe('the files', () => {
  test.each([
    ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['html', 'text/html; charset=utf-8'],
    ['pdf', 'application/pdf'],
  ])('%s has its type, its name and the SHA-256 of its bytes as tag', async (format, type) => {
    const answer = await get(`/cruscotto.${format}`);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toBe(type);
    expect(answer.headers['content-disposition']).toBe(
      `attachment; filename="cruscotto-2019-cciaa-ms.${format}"`,
    );
    expect(answer.headers.etag).toBe(`"${sha256(answer.rawPayload)}"`);
    const again = await get(`/cruscotto.${format}`, { 'if-none-match': String(answer.headers.etag) });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    const head = await server.inject({ method: 'HEAD', url: `${ROOT}/cruscotto.${format}` });
    expect([head.statusCode, head.body, head.headers['content-length']]).toEqual([
      200,
      '',
      String(answer.rawPayload.length),
    ]);
    expect(head.headers.etag).toBe(answer.headers.etag);
  });

  test('the PDF to keep is another file than the one to publish', async () => {
    const [publish, keep] = [await get('/cruscotto.pdf'), await get('/cruscotto.pdf?archivio=1')];
    expect(keep.headers['content-disposition']).toContain('cruscotto-2019-cciaa-ms-archivio.pdf');
    expect(keep.headers.etag).not.toBe(publish.headers.etag);
  });

  test.each([
    ['/romanzo.pdf', 404, 'Pagina non trovata'],
    ['/romanzo', 404, 'Pagina non trovata'],
    ['/romanzo/mancanze', 404, 'Pagina non trovata'],
    ['/relazione.odt', 404, 'Pagina non trovata'],
    ['/relazione.docx?data=ieri', 400, 'Data non valida'],
  ])('%s is answered with %i: %s', async (path, status, title) => {
    const answer = await get(path);
    expect(answer.statusCode).toBe(status);
    expect(readHtml(answer.body).text).toContain(title);
    expect(answer.headers['content-disposition']).toBeUndefined();
  });

  test('a printer that fails gives a page with a sentence, is reported, and no half file', async () => {
    const faults: unknown[] = [];
    const broken = await webServerOver(demoCycles, {
      documents: createDocumentDesk(() => Promise.reject(new Error('secret detail'))),
      reportFault: ({ cause }) => faults.push(cause),
    });
    const answer = await broken.inject(`${ROOT}/relazione.pdf`);
    await broken.close();
    expect(answer.statusCode).toBe(500);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(readHtml(answer.body).text).toContain('nessun file è stato prodotto a metà');
    expect(answer.body).not.toContain('secret detail');
    expect(faults).toHaveLength(1);
  });
});
