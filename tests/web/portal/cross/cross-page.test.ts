// Perspectives and programmes: their weights, and the rows that their values are made of.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DemoPages, demoPages } from '../../../support/demo-pages.ts';

let [pages, plan]: [DemoPages, DemoPages] | [undefined, undefined] = [undefined, undefined];
beforeAll(async () => {
  [pages, plan] = await Promise.all([demoPages(), demoPages('/cciaa-ms/2016')]);
});
afterAll(async () => {
  await Promise.all([pages?.close(), plan?.close()]);
});

test('the perspectives of the plan 2016 weigh 62, 15, 9 and 14', async () => {
  const rows = (await plan?.rows('/prospettive.csv')) ?? [];
  expect(rows.map((row) => row[2])).toEqual(['62,00', '15,00', '9,00', '14,00']);
});

test('the value of a programme comes from the objectives that carry it', async () => {
  const rows = (await pages?.rows('/programmi/032/004.csv')) ?? [];
  expect(rows).toHaveLength(5);
  expect(rows.every((row) => row[1] === 'Obiettivo operativo')).toBe(true);
  const others = (await pages?.rows('/programmi/032/004.csv?tabella=altri')) ?? [];
  expect(others.some((row) => row[1] === 'Obiettivo operativo')).toBe(false);
});

test('what the plan does not have is not found', async () => {
  expect(await pages?.status('/prospettive/altra')).toBe(404);
  expect(await pages?.status('/programmi/999/999')).toBe(404);
  expect(await pages?.status('/programmi/999/999.csv')).toBe(404);
});
