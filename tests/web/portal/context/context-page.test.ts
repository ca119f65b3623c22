// The context tables: computed totals on the page and in the CSV, the printed figure beside one that differs.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DemoPages, demoPages } from '../../../support/demo-pages.ts';

let pages: DemoPages | undefined;
beforeAll(async () => {
  pages = await demoPages();
});
afterAll(async () => {
  await pages?.close();
});

test('the total of a table is the sum of its items, whatever was printed', async () => {
  const rows = (await pages?.rows('/contesto.csv?tabella=risorse-umane-anzianita-servizio')) ?? [];
  expect(rows.at(-1)).toEqual(['Totale', '31', '100,0', '35', '37', '39']);
});

test('the printed total stands beside the computed one', async () => {
  const text = (await pages?.page('/contesto'))?.text ?? '';
  expect(text).toContain('Il documento di origine stampa 32.');
  expect(text).toContain('Il documento di origine stampa € 3.821.170,00.');
});
