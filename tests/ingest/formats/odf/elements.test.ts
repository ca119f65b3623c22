// The markup of OpenDocument as a tree.
import { expect, it } from 'vitest';
import {
  countOf,
  elementsIn,
  findElement,
  odfRows,
  parseOdf,
} from '../../../../src/ingest/formats/odf/elements.ts';

it('empty elements do not swallow what follows them', () => {
  const tree = parseOdf('<office:body><text:p/><text:p text:style-name="a">uno</text:p></office:body>');
  const body = findElement(tree, 'office:body');
  expect(elementsIn(body?.children ?? []).map(({ name, children }) => [name, children.length])).toEqual([
    ['text:p', 0],
    ['text:p', 1],
  ]);
});

it('counts are at least one and at most what a document may need', () => {
  const cells = ['', 'n="3"', 'n="0"', 'n="-2"', 'n="many"', 'n="1048576"'].map((attribute) =>
    findElement(parseOdf(`<table:table-cell ${attribute}></table:table-cell>`), 'table:table-cell'),
  );
  expect(cells.map((cell) => (cell === undefined ? 0 : countOf(cell, 'n', 500)))).toEqual([
    1, 3, 1, 1, 1, 500,
  ]);
});

it('rows are found in whatever groups they stand', () => {
  const tree = parseOdf(
    '<table:table><table:table-header-rows><table:table-row/></table:table-header-rows><table:table-row-group><table:table-rows><table:table-row/></table:table-rows><table:table-row/></table:table-row-group></table:table>',
  );
  const table = findElement(tree, 'table:table');
  expect(table === undefined ? 0 : odfRows(table).length).toBe(3);
});
