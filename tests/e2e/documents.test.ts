/** The documents as a person uses them: what is missing, the preview by its contents, the files, in a real browser. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser, WIDTHS } from '../support/browser.ts';
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

const LIST = '/cciaa-ms/2019/documenti';

/** A page without scripts: everything here works without them. */
const open = async (path: string, width: (typeof WIDTHS)[number] = WIDTHS[0]): Promise<Page> => {
  const context = await browser.newContext({
    locale: 'it-IT',
    javaScriptEnabled: false,
    viewport: { width: width.width, height: width.height },
  });
  const page = await context.newPage();
  await page.goto(`${program.address}${path}`);
  return page;
};

/** Follows a link to a file and answers what was saved. */
const downloaded = async (page: Page, name: string): Promise<{ name: string; bytes: Buffer }> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
};

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('[E] documents', () => {
  it('from the list to what a document lacks, and from there to the chapter in the preview', async () => {
    const page = await open(LIST);
    expect(await page.locator('.tr-sentence').first().textContent()).toMatch(/documenti/);
    await page.getByRole('link', { name: /: Piano della performance$/ }).click();
    expect(await page.locator('h1').textContent()).toBe('Che cosa manca: Piano della performance');
    await page
      .getByRole('link', { name: /^Leggi il capitolo/ })
      .first()
      .click();
    await page.waitForURL(/\/documenti\/piano#./);
    const anchor = new URL(page.url()).hash.slice(1);
    expect(await page.locator(`[id="${decodeURIComponent(anchor)}"]`).count()).toBe(1);
    await page.context().close();
  });

  it.each(WIDTHS)('the contents lead through the preview at $name width', async (width) => {
    const page = await open(`${LIST}/relazione`, width);
    if (width.name === 'phone') await page.getByText('Indice del documento').first().click();
    const entry = page.locator('.tr-preview-contents a:visible').nth(7);
    const heading = page.locator(
      `[id="${decodeURIComponent((await entry.getAttribute('href'))?.slice(1) ?? '')}"]`,
    );
    await entry.click();
    // The browser scrolls smoothly, and the document is long
    await expect
      .poll(async () => (await heading.boundingBox())?.y ?? -1, { timeout: 10_000 })
      .toBeLessThan(width.height / 2);
    expect(await heading.isVisible()).toBe(true);
    await page.context().close();
  });

  it('the files are whole, are what they say, and their SHA-256 then stands on the page', async () => {
    const page = await open(`${LIST}/cruscotto`);
    const files = [
      await downloaded(page, 'Scarica DOCX'),
      await downloaded(page, 'Scarica PDF'),
      await downloaded(page, 'PDF da conservare'),
    ];
    expect(files.map(({ name }) => name)).toEqual([
      'cruscotto-2019-cciaa-ms.docx',
      'cruscotto-2019-cciaa-ms.pdf',
      'cruscotto-2019-cciaa-ms-archivio.pdf',
    ]);
    expect(files.map(({ bytes }) => bytes.subarray(0, 4).toString('latin1'))).toEqual([
      'PK\u0003\u0004',
      '%PDF',
      '%PDF',
    ]);
    await page.reload();
    const text = (await page.locator('#file').textContent()) ?? '';
    for (const { bytes } of files) expect(text).toContain(sha256(bytes));
    await page.context().close();
  });

  it('another day gives another file and is kept while moving about', async () => {
    const page = await open(`${LIST}/cruscotto`);
    await page.getByLabel('Data del documento').fill('2020-06-26');
    await page.getByRole('button', { name: 'Usa questa data' }).click();
    await page.waitForURL(/data=2020-06-26/);
    const dated = await downloaded(page, 'Scarica XLSX');
    await page.getByRole('link', { name: 'Torna alla data dei dati' }).click();
    const usual = await downloaded(page, 'Scarica XLSX');
    expect(sha256(dated.bytes)).not.toBe(sha256(usual.bytes));
    await page.context().close();
  });

  it('while a long document is printed, pages are answered at once', async () => {
    const started = performance.now();
    const long = fetch(`${program.address}${LIST}/relazione.docx?base=misurato`).then(async (answer) => ({
      status: answer.status,
      size: (await answer.arrayBuffer()).byteLength,
      after: performance.now() - started,
    }));
    const waits: number[] = [];
    let isPrinted = false;
    void long.then(() => {
      isPrinted = true;
    });
    while (!isPrinted) {
      const asked = performance.now();
      expect((await fetch(`${program.address}/cciaa-lu/2019/unita`)).status).toBe(200);
      waits.push(performance.now() - asked);
    }
    const { status, size, after } = await long;
    expect([status, size > 50_000]).toEqual([200, true]);
    expect(waits.length).toBeGreaterThan(2);
    expect(Math.max(...waits.slice(1))).toBeLessThan(after / 2);
  });
});
