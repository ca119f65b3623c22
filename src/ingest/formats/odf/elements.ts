/** The markup of an OpenDocument file as a tree: its XML is read by the parser of pages, which knows no empty elements of XML. */
import type { MarkupElement, MarkupNode } from '../html/markup.ts';
import { parseHtml } from '../html/read.ts';

const EMPTY_ELEMENT = /<([a-z][\w.-]*:[\w.-]+)(\s[^<>]*)?\/>/gi;

/** The tree of a part of an OpenDocument file. */
export const parseOdf = (xml: string): MarkupElement =>
  parseHtml(xml.replace(EMPTY_ELEMENT, (_all, name: string, rest = '') => `<${name}${rest}></${name}>`));

/** The elements among nodes. */
export const elementsIn = (nodes: readonly MarkupNode[]): readonly MarkupElement[] =>
  nodes.filter((node) => node.kind === 'element');

/** The first element of a name, at any depth. */
export const findElement = (root: MarkupElement, name: string): MarkupElement | undefined => {
  for (const child of elementsIn(root.children)) {
    const found = child.name === name ? child : findElement(child, name);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** A count in an attribute, at least 1 and at most what a document may need. */
export const countOf = (element: MarkupElement, attribute: string, most: number): number => {
  const count = Number.parseInt(element.attributes.get(attribute) ?? '1', 10);
  return Number.isNaN(count) ? 1 : Math.max(1, Math.min(count, most));
};

const ROW_GROUPS: ReadonlySet<string> = new Set([
  'table:table-header-rows',
  'table:table-row-group',
  'table:table-rows',
]);

/** The rows of a table, whatever groups they stand in. */
export const odfRows = (table: MarkupElement): readonly MarkupElement[] =>
  elementsIn(table.children).flatMap((child) => {
    if (child.name === 'table:table-row') return [child];
    return ROW_GROUPS.has(child.name) ? odfRows(child) : [];
  });
