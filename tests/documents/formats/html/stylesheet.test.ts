import { describe, expect, it } from 'vitest';
import { STYLE_SHEET } from '../../../../src/documents/formats/html/stylesheet.ts';
import { printHtml } from '../../../../src/documents/index.ts';
import { sampleDocument } from '../../../support/sample-document.ts';

describe('the style sheet', () => {
  it('loads nothing and opens no tag', () => {
    expect(STYLE_SHEET).not.toMatch(/url\(|@import|@font-face|</);
  });

  it('says each token that it uses', () => {
    const used = [...STYLE_SHEET.matchAll(/var\((--[a-z-]+)\)/g)].map(([, name]) => name);
    for (const name of new Set(used)) expect(STYLE_SHEET, name).toContain(`  ${name}: `);
  });

  it('has a rule for every class of a status and of a document', async () => {
    const page = new TextDecoder().decode(await printHtml(sampleDocument()));
    const body = page.slice(page.indexOf('<body'));
    const classes = [...body.matchAll(/class="([^"]*)"/g)].flatMap(([, names]) => (names ?? '').split(' '));
    const ours = new Set(classes.filter((name) => /^(tr-document|tr-row|tr-level|status-)/.test(name)));
    expect(ours.size).toBeGreaterThan(6);
    for (const name of ours) expect(STYLE_SHEET, name).toContain(`.${name}`);
  });
});
