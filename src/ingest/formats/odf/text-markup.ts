/** The text of an OpenDocument file as markup of a page: paragraphs, headings, tables, boxes; notes at the end. */
import type { MarkupElement, MarkupNode } from '../html/markup.ts';
import { countOf, elementsIn, odfRows } from './elements.ts';

/** What no reader sees: deleted text, comments, forms, descriptions of pictures. */
const WITHOUT_TEXT: ReadonlySet<string> = new Set([
  'text:tracked-changes',
  'office:annotation',
  'office:forms',
  'svg:title',
  'svg:desc',
  'draw:image',
  'draw:object',
  'text:note-citation',
]);

const BLOCKS: Readonly<Record<string, string>> = {
  'text:p': 'p',
  'text:list': 'div',
  'text:list-item': 'div',
  'text:section': 'div',
  'draw:text-box': 'div',
  'text:note-body': 'div',
};

/** Longest run of blanks, and how often a cell or row may be repeated. */
const MOST = { blanks: 200, columns: 200, rows: 500 } as const;

const element = (
  name: string,
  children: readonly MarkupNode[],
  from: MarkupElement,
  attributes: ReadonlyMap<string, string> = new Map(),
): MarkupElement => ({ kind: 'element', name, attributes, line: from.line, children });

const cellOf = (cell: MarkupElement, notes: MarkupElement[]): readonly MarkupElement[] => {
  const attributes = new Map([
    ['colspan', String(countOf(cell, 'table:number-columns-spanned', MOST.columns))],
    ['rowspan', String(countOf(cell, 'table:number-rows-spanned', MOST.rows))],
  ]);
  const made = element('td', markupOf(cell.children, notes), cell, attributes);
  return Array.from({ length: countOf(cell, 'table:number-columns-repeated', MOST.columns) }, () => made);
};

const rowOf = (row: MarkupElement, notes: MarkupElement[]): readonly MarkupElement[] => {
  const cells = elementsIn(row.children).filter(({ name }) => name === 'table:table-cell');
  const made = element(
    'tr',
    cells.flatMap((cell) => cellOf(cell, notes)),
    row,
  );
  return Array.from({ length: countOf(row, 'table:number-rows-repeated', MOST.rows) }, () => made);
};

const nodeOf = (node: MarkupElement, notes: MarkupElement[]): readonly MarkupNode[] => {
  if (WITHOUT_TEXT.has(node.name)) return [];
  switch (node.name) {
    case 'text:s':
      return [{ kind: 'text', text: ' '.repeat(countOf(node, 'text:c', MOST.blanks)), line: node.line }];
    case 'text:tab':
      return [{ kind: 'text', text: '\t', line: node.line }];
    case 'text:line-break':
      return [element('br', [], node)];
    case 'text:h':
      return [element(`h${countOf(node, 'text:outline-level', 6)}`, markupOf(node.children, notes), node)];
    case 'text:note':
      notes.push(element('div', markupOf(node.children, notes), node));
      return [];
    case 'table:table':
      return [
        element(
          'table',
          odfRows(node).flatMap((row) => rowOf(row, notes)),
          node,
        ),
      ];
    default:
      return [element(BLOCKS[node.name] ?? 'span', markupOf(node.children, notes), node)];
  }
};

const markupOf = (nodes: readonly MarkupNode[], notes: MarkupElement[]): readonly MarkupNode[] =>
  nodes.flatMap((node) => (node.kind === 'text' ? [node] : nodeOf(node, notes)));

/** The markup of a text. */
export const textMarkup = (body: MarkupElement): MarkupElement => {
  const notes: MarkupElement[] = [];
  const content = markupOf(body.children, notes);
  return element('html', [...content, ...notes], body);
};
