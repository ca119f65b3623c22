// The caption of a table stands inside it in the structure, also when the table goes over the end of a page.
import { describe, expect, it } from 'vitest';
import { composeDocument, documentKinds, printPdf } from '../../../../../src/documents/index.ts';
import { nodesOfRole, readPdfStructure, textsOf } from '../../../../support/pdf-structure.ts';
import { demoInput } from '../../../cards/composed-document.ts';

describe('the captions of tables', () => {
  it('stand as the first thing in every table of the plan and of the report', {
    timeout: 60_000,
  }, async () => {
    for (const [year, name] of [
      [2016, 'piano'],
      [2019, 'relazione'],
    ] as const) {
      const input = await demoInput('cciaa-ms', year);
      const kind = documentKinds(input).find((each) => each.kind === name);
      if (kind === undefined) throw new Error(`no ${name}`);
      const { pages } = await readPdfStructure(await printPdf(composeDocument(kind, input).tree));
      const tables = pages.flatMap(({ structure }) => nodesOfRole(structure, 'Table'));
      expect(tables.length).toBeGreaterThan(60);
      for (const table of tables)
        expect(table.children[0]?.role, textsOf([table])[0]?.slice(0, 80)).toBe('Caption');
      const captions = pages.flatMap(({ structure }) => nodesOfRole(structure, 'Caption'));
      const inside = tables.flatMap((table) => nodesOfRole(table, 'Caption'));
      const beside = captions.filter(
        ({ text }) => !text.trim().startsWith('Figura') && text.trim() !== '',
      ).length;
      expect(inside.filter(({ text }) => text.trim() !== '').length).toBe(beside);
    }
  });
});
