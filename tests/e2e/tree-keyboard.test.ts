/** The tree of the performance walked by keyboard alone, from the top of the page to an entered figure's explanation. */
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

/** Accessible name of what has the focus. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    return (element?.getAttribute('aria-label') ?? element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  });

const press = async (page: Page, ...keys: readonly string[]): Promise<string> => {
  for (const key of keys) await page.keyboard.press(key);
  return focused(page);
};

/** Tabs on until something whose name matches has the focus. */
const tabTo = async (page: Page, name: RegExp): Promise<void> => {
  for (let steps = 0; steps < 120; steps += 1) {
    await page.keyboard.press('Tab');
    if (name.test(await focused(page))) return;
  }
  expect.fail(`the keyboard never came to ${name}`);
};

describe('[E] tree by keyboard', () => {
  it('the first Tab offers to skip to the content', async () => {
    const page = await browser.newPage();
    await page.goto(`${program.address}/cciaa-ms/2019/albero`);
    expect(await press(page, 'Tab')).toContain('Vai al contenuto');
    await page.keyboard.press('Enter');
    expect(page.url()).toContain('#contenuto');
    await page.close();
  });

  it('arrows open and close branches, Home and End go to the ends, letters jump', async () => {
    const page = await browser.newPage();
    await page.goto(`${program.address}/cciaa-ms/2019/albero`);
    await page.locator('[role="tree"]').waitFor();
    await page.locator('[role="treeitem"][tabindex="0"]').focus();
    expect(await focused(page)).toContain('Massa-Carrara');
    const first = await press(page, 'ArrowRight');
    expect(first).toMatch(/^1 /);
    expect(await press(page, 'ArrowDown')).not.toBe(first);
    expect(await press(page, 'Home')).toContain('Massa-Carrara');
    const last = await press(page, 'End');
    expect(await press(page, 'ArrowDown')).toBe(last);
    expect(await press(page, 'Home', '3')).toMatch(/^3 /);
    const item = page.locator('[role="treeitem"]:focus');
    const before = await item.getAttribute('aria-expanded');
    await page.keyboard.press(before === 'true' ? 'ArrowLeft' : 'ArrowRight');
    expect(await item.getAttribute('aria-expanded')).not.toBe(before);
    await page.close();
  });

  it('from the administration down to area 3, objective 3.2, and the explanation of its value', async () => {
    const page = await browser.newPage();
    await page.goto(`${program.address}/cciaa-ms/2019/albero`);
    await page.locator('[role="treeitem"][tabindex="0"]').focus();
    await press(page, 'Home', '3');
    const area = page.locator('[role="treeitem"]:focus');
    if ((await area.getAttribute('aria-expanded')) !== 'true') await page.keyboard.press('ArrowRight');
    await press(page, 'ArrowRight', 'ArrowDown');
    while (!(await focused(page)).startsWith('3.2')) {
      const here = await focused(page);
      expect(await press(page, 'ArrowDown'), 'objective 3.2 is among the children of area 3').not.toBe(here);
    }
    await Promise.all([page.waitForURL(/\/nodi\/n-3-2$/), page.keyboard.press('Enter')]);
    expect(await page.locator('h1').textContent()).toContain('3.2');
    await tabTo(page, /91,00/);
    await Promise.all([page.waitForURL(/\/spiegazione\?chiave=/), page.keyboard.press('Enter')]);
    expect(await page.locator('main').textContent()).toContain('91,00');
    await page.close();
  });

  it('without a script the same branches open as details, and lead to the same pages', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${program.address}/cciaa-ms/2019/albero`);
    const summary = page.locator('details summary', { hasText: 'Favorire la crescita' }).first();
    await summary.focus();
    await page.keyboard.press('Enter');
    await page.locator('details a[href$="/nodi/n-3-2"]').first().click();
    expect(await page.locator('h1').textContent()).toContain('3.2');
    await context.close();
  });
});
