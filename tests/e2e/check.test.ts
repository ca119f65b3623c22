/** The check of documents as a person does it: uploads, reads the sentence, follows to the place, takes the files, answers, imports. */
import { readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser, WIDTHS } from '../support/browser.ts';
import { checkPath } from '../support/check-files.ts';
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

const MISTAKES = checkPath('pira-with-mistakes.txt');

const open = async (
  options: { readonly scripts?: boolean; readonly width?: (typeof WIDTHS)[number] } = {},
): Promise<Page> => {
  const { width, height } = options.width ?? WIDTHS[0];
  const context = await browser.newContext({
    locale: 'it-IT',
    javaScriptEnabled: options.scripts ?? false,
    viewport: { width, height },
  });
  const page = await context.newPage();
  await page.goto(program.address);
  await page.getByRole('link', { name: 'Verifica un documento' }).first().click();
  return page;
};

const upload = async (page: Page, files: readonly string[], button = 'Verifica'): Promise<void> => {
  const form = page.locator('form[action="/verifica"]').last();
  await form.locator('input[name=documenti]').setInputFiles([...files]);
  await form.getByRole('button', { name: button, exact: true }).click();
  await page.locator('.tr-check-done, #importa, .tr-ways-out').first().waitFor({ state: 'attached' });
};

const sentence = (page: Page): Promise<string | null> => page.locator('.tr-sentence').first().textContent();

const downloaded = async (page: Page, name: string): Promise<{ name: string; bytes: Buffer }> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
};

describe('[E] check of documents', () => {
  it('from the upload to the sentence, to the finding, to its place and back, without scripts', async () => {
    const page = await open();
    await upload(page, [MISTAKES]);
    expect(await sentence(page)).toContain('ci sono 3 contraddizioni che cambiano una cifra');
    const finding = page.locator('#rilievo-1');
    expect(await finding.textContent()).toContain('43%');
    await finding.getByRole('link', { name: 'riga 11' }).click();
    const row = page.locator('tr:target');
    expect(await row.locator('.tr-cell-marked').textContent()).toContain('43%');
    await row.locator('a[href="#rilievo-1"]').click();
    expect(await page.locator('#rilievo-1:target').count()).toBe(1);
  });

  it('shows one severity, or one rule, in the page alone', async () => {
    const page = await open();
    await upload(page, [MISTAKES]);
    await page.getByLabel('Contraddizioni').uncheck();
    expect(await page.locator('#rilievo-1').isVisible()).toBe(false);
    await page.getByLabel('Contraddizioni').check();
    await page.getByText('Una regola alla volta').click();
    await page.locator('.tr-check-filters a').nth(1).click();
    expect(await page.locator('.tr-rule:visible').count()).toBe(1);
    await page.getByRole('link', { name: 'Mostra tutte le regole' }).click();
    expect(await page.locator('.tr-rule:visible').count()).toBeGreaterThan(2);
  });

  it('hands the list over as CSV, workbook and PDF', async () => {
    const page = await open();
    await upload(page, [MISTAKES]);
    const csv = await downloaded(page, 'CSV');
    expect(csv.name).toBe('rilievi.csv');
    expect(csv.bytes.toString('utf8')).toContain('ROW-06');
    expect((await downloaded(page, 'Excel')).bytes.subarray(0, 2).toString('latin1')).toBe('PK');
    expect((await downloaded(page, 'PDF')).bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  });

  it('asks, takes the answers as a file, and uses them in the next check', async () => {
    const page = await open();
    await upload(page, [MISTAKES]);
    await page.locator('#domande summary').click();
    await page.locator('#domanda-0').selectOption('atMost');
    const answers = await downloaded(page, 'Scarica le risposte');
    expect(answers.name).toBe('answers.json');
    const file = path.join(path.dirname(data.directory), 'answers.json');
    await writeFile(file, answers.bytes);
    await page.getByText('Hai già un file di risposte?').click();
    await page.locator('input[name=risposte]').setInputFiles(file);
    await upload(page, [MISTAKES]);
    expect(await sentence(page)).toContain('ci sono 4 contraddizioni');
    expect(await page.locator('#domande summary').first().textContent()).toContain('hai già risposto');
  });

  it('keeps answers of a renamed document, and tells when the document has changed', async () => {
    const page = await open();
    await upload(page, [MISTAKES]);
    await page.locator('#domande summary').first().click();
    await page.locator('#domanda-0').selectOption('atMost');
    const folder = path.dirname(data.directory);
    const [answers, renamed, changed] = ['risposte.json', 'altro.txt', path.basename(MISTAKES)].map((name) =>
      path.join(folder, name),
    );
    if (answers === undefined || renamed === undefined || changed === undefined) throw new Error('no names');
    await writeFile(answers, (await downloaded(page, 'Scarica le risposte')).bytes);
    const text = await readFile(MISTAKES);
    await writeFile(renamed, text);
    await writeFile(changed, `${text.toString('utf8')}\nUna riga in più.\n`);
    for (const [file, said] of [
      [renamed, 'hai già risposto'],
      [changed, 'Resta 1 domanda aperta'],
    ] as const) {
      await page.getByText('Hai già un file di risposte?').click();
      await page.locator('input[name=risposte]').setInputFiles(answers);
      await upload(page, [file]);
      expect(await page.locator('#domande summary').first().textContent()).toContain(said);
    }
    expect(await page.getByLabel('Risposte non usate').textContent()).toContain('Il documento è cambiato');
  });

  it('with scripts, answers are used at once', async () => {
    const page = await open({ scripts: true });
    await upload(page, [MISTAKES]);
    await page.locator('#domande summary').click();
    await page.locator('#domanda-0').selectOption('atMost');
    await page.getByRole('button', { name: 'Verifica di nuovo con queste risposte' }).click();
    await page.getByText('ci sono 4 contraddizioni').waitFor();
  });

  it('tells in a sentence why a file is not read', async () => {
    const folder = path.dirname(data.directory);
    const [empty, large, picture] = ['vuoto.txt', 'enorme.txt', 'foto.txt'].map((name) =>
      path.join(folder, name),
    );
    if (empty === undefined || large === undefined || picture === undefined) throw new Error('no names');
    await writeFile(empty, '');
    await writeFile(large, Buffer.alloc(50 * 1024 * 1024, 'a'));
    await writeFile(picture, Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 1]));
    const page = await open();
    await upload(page, [empty, large, picture, MISTAKES]);
    const refused = page.locator('.tr-refused li');
    const texts = await refused.allTextContents();
    expect(texts).toHaveLength(3);
    for (const name of ['vuoto.txt', 'enorme.txt', 'foto.txt'])
      expect(texts.some((text) => text.startsWith(`${name}: `) && text.length > name.length + 20)).toBe(true);
    expect(await sentence(page)).toContain('3 file non sono stati letti');
  });

  it('imports the cycle that it reads, with the code printed at start only', async () => {
    const page = await open();
    await upload(page, [checkPath('pira-sound.txt')], 'Leggi come ciclo');
    expect(await page.locator('h1').textContent()).toBe('Anteprima del ciclo');
    await page.getByLabel('Codice di scrittura').fill('sbagliato');
    await page.getByRole('button', { name: 'Importa come ciclo' }).click();
    expect(await page.locator('h1').textContent()).toBe('Codice di scrittura sbagliato');
    const code = /Codice di scrittura[^:]*: (\S+)/.exec(program.printed())?.[1] ?? '';
    expect((await stat(path.join(data.directory, 'codice-di-scrittura'))).mode & 0o777).toBe(0o600);
    await page.getByLabel('Codice di scrittura').fill(code);
    await page.getByRole('button', { name: 'Importa come ciclo' }).click();
    await page.waitForURL(/\/2019$/);
    expect(await page.locator('.tr-brand-title, .it-brand-title').first().textContent()).toContain('Esempio');
  });

  it('refuses a form from another site', async () => {
    const body = new FormData();
    body.append('documenti', new Blob([await readFile(MISTAKES)]), 'pira.txt');
    const answer = await fetch(`${program.address}/verifica`, {
      method: 'POST',
      body,
      headers: { origin: 'http://altrove.example' },
    });
    expect(answer.status).toBe(403);
  });

  it.each(WIDTHS)('is accessible at $name width, and does not scroll sideways', async (width) => {
    const page = await open({ scripts: true, width });
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await upload(page, [MISTAKES, checkPath('pira-sound.txt')]);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html).slice(0, 3)])).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth + 1)).toBe(
      true,
    );
    expect(complaints).toEqual([]);
  });
});
