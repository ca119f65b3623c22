// The strategy map: the same objectives as drawing, as lists and as table.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DemoPages, demoPages } from '../../../support/demo-pages.ts';

let pages: DemoPages;
beforeAll(async () => {
  pages = await demoPages();
});
afterAll(() => pages.close());

test('draws a card for every row of its table', async () => {
  const rows = await pages.rows('/mappa.csv');
  const page = await pages.page('/mappa');
  const cards = page.tags.filter(({ attributes }) => attributes.get('class')?.startsWith('map-card'));
  expect(rows.length).toBeGreaterThan(5);
  expect(cards).toHaveLength(rows.length);
});

test('names the objective that is not reached', async () => {
  expect((await pages.page('/mappa')).text).toContain(
    'Obiettivi strategici: 6; raggiunto: 5; parziale: 1 (3.2)',
  );
});

test('shows operational objectives on request', async () => {
  const rows = await pages.rows('/mappa.csv?livello=operativi');
  expect(rows.every((row) => /^\d\.\d\.\d /.test(row[2] ?? ''))).toBe(true);
});

test('a plan without perspectives has one band that says so', async () => {
  const other = await demoPages('/cciaa-lu/2019');
  const rows = await other.rows('/mappa.csv');
  expect(new Set(rows.map((row) => row[0]))).toEqual(new Set(['Senza prospettiva']));
  await other.close();
});
