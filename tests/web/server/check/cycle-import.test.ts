// The preview of the cycle that documents give: each file that cannot be read is told, the others are shown; the form to import is there.
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkFile, type FormPart, formRequest } from '../../../support/check-files.ts';
import { headingLevels, readHtml, valuesOf } from '../../../support/html.ts';
import { webServerOver } from '../../../support/web-server.ts';

let server: FastifyInstance;

beforeAll(async () => {
  server = await webServerOver();
});
afterAll(() => server.close());

const { name, bytes } = checkFile('pira-sound.txt');

const preview = async (parts: readonly FormPart[]) => {
  const answer = await server.inject({ url: '/verifica/ciclo', ...formRequest(parts) });
  return { status: answer.statusCode, page: readHtml(answer.body) };
};

describe('a preview', () => {
  test('shows the cycle, how far the reading came, and the form to import it', async () => {
    const { status, page } = await preview([['documenti', name, bytes]]);
    expect(status).toBe(200);
    expect(page.faults).toEqual([]);
    expect(headingLevels(page)).toEqual([1, 2, 2]);
    expect(page.text).toContain(`Leggo ${name}`);
    expect(valuesOf(page, 'name')).toEqual(expect.arrayContaining(['ciclo', 'codice']));
  });

  test.each([
    ['too large', 'enorme.pdf', new Uint8Array(50 * 1024 * 1024), '50 MB'],
    ['empty', 'vuoto.txt', new Uint8Array(), 'vuoto.txt'],
  ])(
    'of several files tells of the one that is %s, and shows the others',
    async (_what, file, content, words) => {
      const { status, page } = await preview([
        ['documenti', file, content],
        ['documenti', name, bytes],
      ]);
      expect(status).toBe(200);
      expect(page.text).toContain(file);
      expect(page.text).toContain(words);
      expect(valuesOf(page, 'name')).toContain('ciclo');
    },
  );

  test('of files that cannot be read says that there is no cycle, and why', async () => {
    const { page } = await preview([['documenti', 'vuoto.txt', new Uint8Array()]]);
    expect(page.text).toContain('non si ricava un ciclo');
    expect(page.text).toContain('vuoto.txt');
    expect(valuesOf(page, 'name')).not.toContain('ciclo');
  });
});
