/** The scripts of the pages in a real browser: simulation at each key, search key, copy as text; and the same pages without them. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../support/browser.ts';
import { type RunningProgram, startProgram, temporaryData } from '../support/running-program.ts';

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

const open = async (path: string, options: { readonly javaScriptEnabled?: boolean } = {}): Promise<Page> => {
  const context = await browser.newContext({ locale: 'it-IT', ...options });
  const page = await context.newPage();
  await page.goto(path.startsWith('http') ? path : `${program.address}/cciaa-ms/2019${path}`);
  return page;
};

const FIGURE = '[name="dato.e-frd-ob2-2-days-q3"]';

describe('[E] simulation', () => {
  it('shows at each key what moves, keeps it in the address, and the server says the same', async () => {
    const page = await open('/simulazione?indicatore=i-frd-ob2-2');
    await page.waitForSelector('form[data-ready]');
    await page.locator(FIGURE).fill('13');
    const outcome = page.locator('#esito');
    await expect.poll(() => outcome.textContent()).toMatch(/Cambiano \d+ numeri/);
    await page.waitForURL(/days-q3=13/);
    const bare = await open(page.url(), { javaScriptEnabled: false });
    expect(await bare.locator('#esito').textContent()).toBe(await outcome.textContent());
    await Promise.all([page.context().close(), bare.context().close()]);
  });

  it('tells what is wrong with a value beside it, and goes on when it is mended', async () => {
    const page = await open('/simulazione?indicatore=i-frd-ob2-2');
    await page.waitForSelector('form[data-ready]');
    const field = page.locator(FIGURE);
    const fault = page.locator('[data-fault="dato.e-frd-ob2-2-days-q3"]');
    await field.fill('12.5');
    await expect.poll(() => fault.textContent()).toContain('virgola');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await field.fill('12,5');
    await expect.poll(() => fault.textContent()).toBe('');
    expect(await field.getAttribute('aria-invalid')).toBeNull();
    await page.context().close();
  });

  it('works without a script: the form computes on the server', async () => {
    const page = await open('/simulazione?indicatore=i-frd-ob2-2', { javaScriptEnabled: false });
    await page.locator(FIGURE).fill('13');
    await page.getByRole('button', { name: 'Ricalcola' }).click();
    expect(await page.locator('#esito').textContent()).toMatch(/Cambiano \d+ numeri/);
    await page.getByRole('link', { name: 'Ripristina' }).click();
    expect(await page.locator(FIGURE).inputValue()).toBe('20');
    await page.context().close();
  });
});

describe('[E] search key', () => {
  it('moves the focus to the search box, except where somebody is typing', async () => {
    const page = await open('');
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('cerca');
    await page.keyboard.type('s2/1');
    expect(await page.locator('#cerca').inputValue()).toBe('s2/1');
    await page.keyboard.press('Enter');
    await page.waitForURL(/cerca\?q=s2/);
    await page.context().close();
  });
});

describe('[E] explanation', () => {
  it('is copied as text with its steps, open or not', async () => {
    const page = await open('/spiegazione?chiave=i-frd-ob2-2%23score');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copia come testo' }).click();
    await expect.poll(() => page.locator('[data-copied]').textContent()).toBe('Copiata.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('84,47');
    expect(copied).toMatch(/\n {8,}.*20/);
    await page.context().close();
  });
});
