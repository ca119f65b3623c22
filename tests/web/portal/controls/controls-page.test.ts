// The coherence checks on a cycle: a sentence, filters by severity and rule, links to what each finding is about.
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readHtml, valuesOf } from '../../../support/html.ts';
import { readCsv } from '../../../support/read-csv.ts';
import { webServerOver } from '../../../support/web-server.ts';

let server: FastifyInstance;

beforeAll(async () => {
  server = await webServerOver();
});
afterAll(() => server.close());

const rowsOf = async (query: string): Promise<readonly (readonly string[])[]> => {
  const [, , ...rows] = readCsv((await server.inject(`/cciaa-ms/2019/controlli.csv${query}`)).body);
  return rows;
};

describe('the checks of a cycle', () => {
  test('can be filtered by severity, and the parts are the whole', async () => {
    const all = await rowsOf('');
    const parts = await Promise.all(
      ['contraddizioni', 'da-chiarire', 'osservazioni'].map((word) => rowsOf(`?gravita=${word}`)),
    );
    expect(all.length).toBeGreaterThan(0);
    expect(parts.flat()).toHaveLength(all.length);
    expect(new Set(parts[0]?.map((row) => row[1]))).toEqual(
      new Set(parts[0]?.length === 0 ? [] : ['errore']),
    );
  });

  test('can be filtered by rule', async () => {
    const [first] = await rowsOf('');
    const rule = first?.[6] ?? '';
    const some = await rowsOf(`?regola=${rule}`);
    expect(some.length).toBeGreaterThan(0);
    expect(new Set(some.map((row) => row[6]))).toEqual(new Set([rule]));
  });

  test('lead to what they are about, and the list of documents leads to them', async () => {
    const page = readHtml((await server.inject('/cciaa-ms/2019/controlli')).body);
    const links = valuesOf(page, 'href').filter((href) => /\/(indicatori|nodi|contesto)\b.+/.test(href));
    expect(links.length).toBeGreaterThan(0);
    for (const link of new Set(links))
      expect((await server.inject(link.split('#')[0] ?? link)).statusCode).toBe(200);
    const documents = readHtml((await server.inject('/cciaa-ms/2019/documenti')).body);
    expect(valuesOf(documents, 'href')).toContain('/cciaa-ms/2019/controlli');
  });
});
