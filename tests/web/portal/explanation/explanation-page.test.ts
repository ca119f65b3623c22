// The explanation of a number: in words first, then every step down to the entered figures.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DemoPages, demoPages } from '../../../support/demo-pages.ts';
import { valuesOf } from '../../../support/html.ts';

let pages: DemoPages;
beforeAll(async () => {
  pages = await demoPages();
});
afterAll(() => pages.close());

const at = (key: string, more = ''): string => `/spiegazione?chiave=${encodeURIComponent(key)}${more}`;

test('says how the value of area 3 came about, with rule and assumption', async () => {
  const { text } = await pages.page(at('n-3#value'));
  expect(text).toContain('95,50 % = 50,0 % × 100,00 % (obiettivo strategico 3.1) + 50,0 % × 91,00 %');
  expect(text).toContain('media pesata degli obiettivi strategici');
  expect(text).toContain('Corretto dal dirigente da 100,00 % a 91,00 %');
  expect(text).toContain('assunzione nostra');
});

test('goes down to the entered figures with document and line, and links each step', async () => {
  const page = await pages.page(at('i-o2-1-3-g@u-s5#score'));
  expect(page.text).toMatch(/n\. mandati predisposti.*144/);
  expect(page.text).toMatch(/riga \d+/);
  expect(valuesOf(page, 'href')).toContain(
    `/cciaa-ms/2019${at('i-o2-1-3-g@u-s5#result').replaceAll('%20', '+')}`,
  );
});

test('names what was left out, each with its own explanation', async () => {
  const page = await pages.page(at('n-3-1#value'));
  expect(page.text).toContain('Non entra nel conto');
  expect(valuesOf(page, 'href')).toContain(`/cciaa-ms/2019${at('n-3-1-1#value')}`);
});

test('opens all steps without a script, and gives them all as rows', async () => {
  const opened = await pages.page(at('administration#value', '&passaggi=tutti'));
  const closed = await pages.page(at('administration#value'));
  const openOf = (page: typeof opened) =>
    page.tags.filter(({ name, attributes }) => name === 'details' && attributes.has('open')).length;
  expect(openOf(opened)).toBeGreaterThan(openOf(closed) + 50);
  expect((await pages.rows(at('n-3#value').replace('?', '.csv?'))).length).toBeGreaterThan(100);
});

test('explains entered figures, targets and judgements too', async () => {
  expect((await pages.page(at('entry:e-frd-ob2-2-days-q3'))).text).toContain('20');
  expect((await pages.page(at('assessment:a-n-3-2'))).text).toContain('Corretto a 91 %');
});

test('without a key lists the numbers; a key that does not exist is not found', async () => {
  expect((await pages.page('/spiegazione')).text).toContain('Ogni numero di queste pagine si può spiegare');
  expect(await pages.status(at('n-99#value'))).toBe(404);
  expect(await pages.status(at('entry:niente'))).toBe(404);
  expect(await pages.status(at('<b>'))).toBe(404);
});
