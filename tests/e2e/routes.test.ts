/**
 * Every page of the router, in a real browser at two widths: it opens, breaks no rule of accessibility or of the content policy,
 * and does not scroll sideways. A route without an example here fails.
 */
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cycleRoutes, downloadRoutes, siteRoutes } from '../../src/web/index.ts';
import { startBrowser, WIDTHS } from '../support/browser.ts';
import { type RunningProgram, startProgram, temporaryData } from '../support/running-program.ts';

/** Examples for the routes that name something, below `/cciaa-ms/2019`; several where kinds differ. */
const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  '/nodi/:id': ['/nodi/n-3', '/nodi/n-3-2', '/nodi/n-2-1-1', '/nodi/g-frd'],
  '/indicatori/:id': [
    '/indicatori/i-o2-1-3-g',
    '/indicatori/i-s2-1-4-b',
    '/indicatori/i-o2-1-4-c?unita=u-s3',
    '/indicatori/i-frd-ob2-2',
  ],
  '/unita/:id': ['/unita/u-s5', '/unita/u-isr'],
  '/prospettive/:id': ['/prospettive/processi-interni'],
  '/programmi/*': ['/programmi/032/004'],
  '/spiegazione': ['/spiegazione?chiave=n-3%23value', '/spiegazione?chiave=i-o2-1-3-g%40u-s5%23score'],
  '/cerca': ['/cerca', '/cerca?q=2.1', '/cerca?q=nienteditutto'],
  '/simulazione': ['/simulazione', '/simulazione?indicatore=i-frd-ob2-2'],
  '/confronto': ['/confronto'],
  '/documenti': ['/documenti', '/documenti?stato=bozza', '/documenti?testo=nienteditutto'],
  '/controlli': ['/controlli', '/controlli?gravita=contraddizioni', '/controlli?regola=NIENTE-1'],
  '/documenti/:kind': ['/documenti/relazione', '/documenti/cruscotto?data=2020-02-30', '/documenti/pira-a'],
  '/documenti/:kind/mancanze': ['/documenti/relazione/mancanze', '/documenti/cruscotto/mancanze'],
};

/** Whole addresses that look different with other data: no results yet, another form of tree. */
const OTHERS = [
  '/cciaa-ms/2016',
  '/cciaa-ms/2016/albero',
  '/cciaa-ms/2016/mappa',
  '/cciaa-lu/2019',
  '/cciaa-lu/2019/albero',
  '/cciaa-lu/2019/indicatori',
  '/cciaa-ms/2019/indicatori/non-esiste',
  '/nessuna/2019',
  '/cciaa-ms/1999',
];

const isNamed = (path: string): boolean => /[:*]/.test(path);

const cycleAddresses = cycleRoutes.flatMap((route) =>
  (EXAMPLES[route.path] ?? (isNamed(route.path) ? [] : [route.path])).map((path) => `/cciaa-ms/2019${path}`),
);

const addresses = [...new Set(['/', '/verifica', ...cycleAddresses, ...OTHERS])];

let program: RunningProgram;
let browser: Browser;
let data: Awaited<ReturnType<typeof temporaryData>>;

beforeAll(async () => {
  data = await temporaryData();
  [program, browser] = await Promise.all([startProgram(data.directory), startBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await program.stop();
  await data.remove();
});

const complaintsOf = (page: Page): string[] => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
};

const violationsOf = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map((node) => node.target.join(' '))
        .slice(0, 3)
        .join(', ')}`,
  );
};

describe('[E] every route', () => {
  it('has an example here', () => {
    const uncovered = cycleRoutes
      .map((route) => route.path)
      .filter((path) => isNamed(path) && EXAMPLES[path] === undefined);
    expect(uncovered).toEqual([]);
    expect(siteRoutes).toEqual(['/', '/:slug', '/verifica']);
    expect(addresses.length).toBeGreaterThan(25);
  });

  for (const { name, width, height } of WIDTHS)
    it.each(addresses)(`%s is in order at ${name} width`, async (address) => {
      const context = await browser.newContext({ viewport: { width, height }, locale: 'it-IT' });
      try {
        const page = await context.newPage();
        const complaints = complaintsOf(page);
        const outside: string[] = [];
        page.on('request', (request) => {
          const url = request.url();
          if (!url.startsWith(program.address) && !url.startsWith('data:')) outside.push(url);
        });
        await page.goto(program.address + address);
        expect(await page.locator('h1').count()).toBe(1);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth + 1)).toBe(
          true,
        );
        expect(await violationsOf(page)).toEqual([]);
        expect(complaints).toEqual([]);
        expect(outside).toEqual([]);
      } finally {
        await context.close();
      }
    });

  it.each(downloadRoutes.map((route) => route.path))('%s is downloaded whole', async (path) => {
    const answer = await fetch(`${program.address}/cciaa-ms/2019${path}`);
    expect(answer.status).toBe(200);
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(100);
  });

  it('an administration without a year leads to its latest cycle', async () => {
    const answer = await fetch(`${program.address}/cciaa-ms`, { redirect: 'manual' });
    expect(answer.headers.get('location')).toBe('/cciaa-ms/2019');
  });
});
