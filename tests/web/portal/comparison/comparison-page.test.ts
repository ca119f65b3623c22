// The published figures beside the computed ones: counted, filtered, each with its reason and both places.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compareCycle, memoisedResults } from '../../../../src/app/index.ts';
import { demoCycle } from '../../../support/demo-cycles.ts';
import { type DemoPages, demoPages } from '../../../support/demo-pages.ts';
import { valuesOf } from '../../../support/html.ts';

let pages: DemoPages;
beforeAll(async () => {
  pages = await demoPages();
});
afterAll(() => pages.close());

const cycle = demoCycle('cciaa-ms', 2019);
const { counts, comparisons } = compareCycle({ cycle, results: memoisedResults(cycle) }, 'manager');

test('all figures are rows of the CSV, what contradicts comes first', async () => {
  const rows = await pages.rows('/confronto.csv');
  expect(rows).toHaveLength(comparisons.length);
  expect(rows.slice(0, counts.contradiction).every((row) => row[5] === 'contraddizione')).toBe(true);
});

test.each([
  ['contraddizioni', counts.contradiction],
  ['non-riproducibili', counts.notReproducible],
  ['dati-di-partenza', counts.input],
  ['riprodotte', counts.reproduced],
])('filter %s leaves as many as are counted', async (word, count) => {
  expect(count).toBeGreaterThan(0);
  expect(await pages.rows(`/confronto.csv?esito=${word}`)).toHaveLength(count);
});

test('filters by table of the document, by text, and to what differs', async () => {
  const where = comparisons[0]?.reference.where ?? '';
  const inTable = comparisons.filter(({ reference }) => reference.where === where);
  expect(await pages.rows(`/confronto.csv?dove=${encodeURIComponent(where)}`)).toHaveLength(inTable.length);
  const different = comparisons.filter(({ equal }) => !equal);
  expect(await pages.rows('/confronto.csv?mostra=diverse')).toHaveLength(different.length);
  const [first] = await pages.rows('/confronto.csv?testo=43697');
  expect(first?.slice(2, 4)).toEqual(['43697,00', '20/08/2019']);
});

test('200,00 against 87,80 stands with its difference, reason and place', async () => {
  const rows = await pages.rows('/confronto.csv?esito=contraddizioni&testo=O2.1.3-g');
  const row = rows.find((each) => each[2] === '200,00%');
  expect(row?.slice(3, 5)).toEqual(['87,80', '-112,20']);
  expect(row?.[6]).toContain('144 mandati su 164');
  expect(row?.[8]).toMatch(/riga \d+/);
});

test('the page says how many rows are drawn and offers all; computed figures lead to their explanation', async () => {
  const page = await pages.page('/confronto');
  expect(page.text).toContain(`Le prime 100 righe: ${comparisons.length} cifre in tutto`);
  expect(valuesOf(page, 'href').filter((href) => href.includes('/spiegazione?')).length).toBeGreaterThan(40);
  const all = await pages.page('/confronto?righe=tutte');
  expect(all.tags.filter(({ name }) => name === 'tr').length).toBe(comparisons.length + 1);
});
