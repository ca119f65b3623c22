import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DOCUMENT_RULES } from '../../../../src/documents/formats/html/document-rules.ts';

describe('the rules of a document', () => {
  it('are the same in the standalone page and in the style sheet of the portal', () => {
    const sheet = readFileSync(
      new URL('../../../../src/web/styles/parts/document.css', import.meta.url),
      'utf8',
    );
    expect(sheet.slice(sheet.indexOf('\n') + 1)).toBe(DOCUMENT_RULES);
  });
});
