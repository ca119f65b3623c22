// The search: by code, title and unit, with a way on when nothing is found.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DemoPages, demoPages } from '../../../support/demo-pages.ts';
import { valuesOf } from '../../../support/html.ts';

let pages: DemoPages;
beforeAll(async () => {
  pages = await demoPages();
});
afterAll(() => pages.close());

test('an exact code comes first', async () => {
  const [first] = await pages.rows('/cerca.csv?q=s2.1.1-B');
  expect(first?.[0]).toBe('S2.1.1-b');
});

test('finds units and programmes, each with its own page', async () => {
  const links = valuesOf(await pages.page('/cerca?q=s5'), 'href');
  expect(links).toContain('/cciaa-ms/2019/unita/u-s5');
  expect(valuesOf(await pages.page('/cerca?q=032/004'), 'href')).toContain(
    '/cciaa-ms/2019/programmi/032/004',
  );
});

test('nothing found, or nothing asked, says what to do', async () => {
  expect((await pages.page('/cerca?q=nienteditutto')).text).toContain('«nienteditutto»');
  expect((await pages.page('/cerca')).text).toContain('il tasto / porta alla casella');
});
