// The simulation without a script: everything stands in the address, is computed by the server, and nothing is saved.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DemoPages, demoPages } from '../../../support/demo-pages.ts';
import { valuesOf } from '../../../support/html.ts';

let pages: DemoPages;
beforeAll(async () => {
  pages = await demoPages();
});
afterAll(() => pages.close());

const OTHER_FIGURE = 'indicatore=i-frd-ob2-2&dato.e-frd-ob2-2-days-q3=13';

test('shows the figures, the target and the rules that can be changed', async () => {
  const page = await pages.page('/simulazione?indicatore=i-frd-ob2-2');
  expect(valuesOf(page, 'name')).toEqual(
    expect.arrayContaining([
      'dato.e-frd-ob2-2-days-q1',
      'soglia.90',
      'peso.n-3-2',
      'arrotondamento.result',
      'valutazione.a-n-3-2',
    ]),
  );
  expect(page.text).toContain('Nulla viene salvato');
});

test('finds the indicator by its code, or the only one that a word leaves', async () => {
  expect((await pages.page('/simulazione?indicatore=O2.1.3-g')).text).toContain('n. atti liquidazione');
  expect((await pages.page('/simulazione?filtro=S2.1.1-b')).text).toContain('N. totale dipendenti ora 35');
});

test('says before and after of every number that moves', async () => {
  const page = await pages.page(`/simulazione?${OTHER_FIGURE}`);
  expect(page.text).toMatch(/Cambiano \d+ numeri/);
  const rows = await pages.rows(`/simulazione.csv?${OTHER_FIGURE}`);
  expect(rows.find(([name, field]) => name?.includes('FRD: ob2') && field === 'Risultato')?.slice(2)).toEqual(
    ['17,33', '15,00', '-2,33'],
  );
  expect((await pages.page('/indicatori/i-frd-ob2-2')).text).toContain('17,33');
});

test('another weight moves the area and the administration', async () => {
  const rows = await pages.rows('/simulazione.csv?peso.n-3-2=0&peso.n-3-1=50');
  expect(rows.find(([name]) => name?.startsWith('3 PROMUOVERE'))?.slice(2, 4)).toEqual(['95,50', '100,00']);
});

test('weights that no longer add up are told', async () => {
  expect((await pages.page('/simulazione?peso.n-3-2=30')).text).toMatch(/105/);
  expect((await pages.page('/simulazione?peso.n-3-2=20&peso.n-3-1=30')).text).not.toMatch(
    /tr-what-if-warning|105/,
  );
});

test('without the judgement the administration reaches 100', async () => {
  const { text } = await pages.page('/simulazione?valutazione.a-n-3-2=senza');
  expect(text).toContain('passa da 97,75 % a 100,00 %');
});

test('tells what cannot be read beside the field, and computes without it', async () => {
  const page = await pages.page('/simulazione?indicatore=i-frd-ob2-2&dato.e-frd-ob2-2-days-q3=12.5');
  expect(page.text).toContain('i decimali si scrivono con la virgola');
  expect(page.text).toContain('Un valore non si legge e non conta');
  expect(valuesOf(page, 'aria-invalid')).toEqual(['true']);
});

test('keeps the changes of an indicator while another one is shown, and takes each away by its link', async () => {
  const page = await pages.page(`/simulazione?${OTHER_FIGURE}`.replace('i-frd-ob2-2', 'i-o2-1-3-g'));
  const kept = page.tags.find(({ attributes }) => attributes.get('name') === 'dato.e-frd-ob2-2-days-q3');
  expect([kept?.attributes.get('type'), kept?.attributes.get('value')]).toEqual(['hidden', '13']);
  expect(valuesOf(page, 'href')).toContain('/cciaa-ms/2019/simulazione?indicatore=i-o2-1-3-g');
});

test('says that the address holds values of another cycle', async () => {
  expect((await pages.page('/simulazione?dato.altro=1')).text).toContain('che questo ciclo non ha (1)');
});

test('is there for a cycle without entered figures', async () => {
  const other = await demoPages('/cciaa-ms/2016');
  expect((await other.page('/simulazione?indicatore=1.1.1-1')).text).toContain('non ci sono dati inseriti');
  await other.close();
});
