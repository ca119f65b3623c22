// The server as a browser meets it: headers, assets, errors in plain words, fingerprints.
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readHtml, valuesOf } from '../support/html.ts';
import { webServerOver } from '../support/web-server.ts';

let server: FastifyInstance;

beforeAll(async () => {
  server = await webServerOver();
});
afterAll(async () => {
  await server.close();
});

const get = (url: string, headers: Readonly<Record<string, string>> = {}) =>
  server.inject({ method: 'GET', url, headers });

describe('every answer', () => {
  test.each(['/', '/cciaa-ms/2019', '/cciaa-ms/2019/indicatori.csv', '/nulla/2019', '/assets/nulla.css'])(
    'of %s carries the content security policy and a number of its own',
    async (url) => {
      const { headers } = await get(url);
      expect(headers['content-security-policy']).toBe(
        "default-src 'none';script-src 'self';style-src 'self';font-src 'self';img-src 'self' data:;connect-src 'self';form-action 'self';base-uri 'none';frame-ancestors 'none'",
      );
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['x-frame-options']).toBe('DENY');
      expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    },
  );
});

describe('assets', () => {
  test('all that a page names are there and may be kept for ever', async () => {
    const page = readHtml((await get('/')).body);
    const styles = valuesOf(page, 'href').filter((href) => href.startsWith('/assets/'));
    expect(styles.length).toBeGreaterThanOrEqual(3);
    for (const href of styles) {
      const answer = await get(href.split('#')[0] ?? href);
      expect([href, answer.statusCode]).toEqual([href, 200]);
      expect(answer.headers['cache-control']).toContain('immutable');
    }
  });

  test('the styles name nothing of other hosts', async () => {
    const page = readHtml((await get('/')).body);
    const styles = valuesOf(page, 'href').filter((href) => href.endsWith('.css'));
    for (const href of styles) {
      const { body } = await get(href);
      expect(body).not.toMatch(/url\(["']?(https?:)?\/\//);
    }
  });
});

describe('errors', () => {
  test.each([
    ['/nulla', 404, 'Amministrazione non trovata'],
    ['/nulla/2019', 404, 'Amministrazione non trovata'],
    ['/cciaa-ms/1999', 404, 'Anno non trovato'],
    ['/cciaa-ms/duemila', 404, 'Anno non trovato'],
    ['/cciaa-ms/2019/nulla', 404, 'Pagina non trovata'],
    ['/cciaa-ms/2019/nodi/nulla', 404, 'Pagina non trovata'],
    ['/cciaa-ms/2019/indicatori/nulla', 404, 'Pagina non trovata'],
    ['/cciaa-ms/2019/unita/nulla', 404, 'Pagina non trovata'],
    ['/cciaa-ms/2019/albero?ramo=nulla', 404, 'Pagina non trovata'],
    ['/cciaa-ms/2019/indicatori.csv?tabella=nulla', 404, 'Pagina non trovata'],
    ['/cciaa-ms/2019?base=sbagliata', 400, 'Base dei risultati sconosciuta'],
    ['/%E0%A4%A', 400, 'Richiesta non valida'],
  ])('%s is answered with %i and says: %s', async (url, status, title) => {
    const answer = await get(url);
    const page = readHtml(answer.body);
    expect(answer.statusCode).toBe(status);
    expect(page.text).toContain(title);
    expect(page.faults).toEqual([]);
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  test('a year that is not there names the years that are', async () => {
    const page = readHtml((await get('/cciaa-ms/1999')).body);
    expect(valuesOf(page, 'href')).toContain('/cciaa-ms/2019');
  });

  test('what an address says is shown as text, never as markup', async () => {
    const { body } = await get('/%3Cscript%3Ealert(1)%3C%2Fscript%3E/2019');
    expect(body).not.toContain('<script>alert');
    expect(body).toContain('&lt;script>alert(1)&lt;/script>');
  });

  test('a fault of the program is told with its number, reported once, and shows nothing of itself', async () => {
    const faults: string[] = [];
    const broken = await webServerOver([], {
      openCycle: () => Promise.reject(new Error('secret detail')),
      reportFault: ({ requestId }) => faults.push(requestId),
    });
    const answer = await broken.inject('/cciaa-ms/2019');
    await broken.close();
    expect(answer.statusCode).toBe(500);
    expect(answer.body).not.toContain('secret detail');
    expect(faults).toEqual([answer.headers['x-request-id']]);
    expect(readHtml(answer.body).text).toContain(`Numero della richiesta: ${faults[0]}`);
  });
});

describe('fingerprints', () => {
  test.each(['/cciaa-ms/2019', '/cciaa-ms/2019/indicatori/i-s2-1-4-b', '/cciaa-ms/2019/indicatori.csv'])(
    'a browser that has %s is told so without the text',
    async (url) => {
      const first = await get(url);
      const tag = String(first.headers.etag);
      const second = await get(url, { 'if-none-match': tag });
      expect(first.headers['cache-control']).toBe('no-cache');
      expect([second.statusCode, second.body]).toEqual([304, '']);
    },
  );

  test('another basis has another fingerprint', async () => {
    const [manager, measured] = await Promise.all([
      get('/cciaa-ms/2019'),
      get('/cciaa-ms/2019?base=misurato'),
    ]);
    expect(manager.headers.etag).not.toBe(measured.headers.etag);
  });
});

describe('the short address of an administration', () => {
  test('leads to its latest year and keeps the basis', async () => {
    expect((await get('/cciaa-ms')).headers.location).toBe('/cciaa-ms/2019');
    expect((await get('/cciaa-ms?base=oiv')).headers.location).toBe('/cciaa-ms/2019?base=oiv');
    expect((await get('/cciaa-ms?base=%0d%0aX')).headers.location).toBe('/cciaa-ms/2019');
  });
});

describe('the first page', () => {
  test('names every administration with its years', async () => {
    const page = readHtml((await get('/')).body);
    expect(valuesOf(page, 'href')).toEqual(
      expect.arrayContaining(['/cciaa-ms/2019', '/cciaa-ms/2016', '/cciaa-lu/2019']),
    );
  });

  test('without any says how to bring one in', async () => {
    const empty = await webServerOver([]);
    const page = readHtml((await empty.inject('/')).body);
    await empty.close();
    expect(page.text).toContain('traguardo import FILE');
  });
});
