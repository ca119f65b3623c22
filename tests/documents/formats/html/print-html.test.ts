import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { STYLE_SHEET } from '../../../../src/documents/formats/html/stylesheet.ts';
import { printHtml } from '../../../../src/documents/index.ts';
import { headingLevels, readHtml, valuesOf } from '../../../support/html.ts';
import { sampleDocument } from '../../../support/sample-document.ts';

const page = async (tree = sampleDocument()): Promise<string> =>
  new TextDecoder().decode(await printHtml(tree));

describe('a standalone page', () => {
  it('is well formed, in Italian, with its title first', async () => {
    const html = readHtml(await page());
    expect(html.faults).toEqual([]);
    expect(headingLevels(html)).toEqual([1, 2, 2, 3, 3, 2]);
    expect(valuesOf(html, 'lang')).toEqual(['it']);
    expect(html.text).toContain('BOZZA – Relazione sulla performance 2019 – Camera di commercio di Prova');
    for (const text of [
      'Giunta camerale n. 21',
      'Data: 28/05/2020',
      'Riga di copertina',
      'versione abcdef012345',
    ]) {
      expect(html.text).toContain(text);
    }
  });

  it('allows itself its own style sheet and nothing else', async () => {
    const text = await page();
    const hash = createHash('sha256').update(STYLE_SHEET).digest('base64');
    expect(text).toContain(`default-src 'none'; style-src 'sha256-${hash}'`);
    expect(text).toContain(`<style>${STYLE_SHEET}</style>`);
    expect(text.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/<script|<link|src=|https?:/);
  });

  it('has the same bytes for the same document', async () => {
    expect(await page()).toBe(await page());
  });

  it('has each row of a table, heading and paragraph on a line of its own', async () => {
    const lines = (await page()).split('\n');
    const body = lines.slice(lines.findIndex((line) => line.includes('</style>')));
    for (const end of ['</tr>', '</caption>', '</p>', '</h2>', '</li>']) {
      const holding = body.filter((line) => line.includes(end));
      expect(holding.length).toBeGreaterThan(0);
      expect(holding.filter((line) => line.split(end).length > 2 || !line.endsWith(end))).toEqual([]);
    }
  });

  it('has no word of a draft when nothing is missing', async () => {
    const { act, date, subtitle, ...rest } = sampleDocument();
    expect([act, date, subtitle]).not.toContain(undefined);
    const text = await page({ ...rest, draft: false });
    expect(text).not.toContain('BOZZA</');
    expect(text).not.toContain('Data:');
  });
});
