/** Parses HTML as browsers do: every text has a tree, and nothing fails. */
import { type DefaultTreeAdapterTypes as Parsed, parse } from 'parse5';
import { DEEPEST, type MarkupElement, type MarkupNode } from './markup.ts';

interface Open {
  readonly node: Parsed.ParentNode;
  readonly into: MarkupNode[];
  readonly depth: number;
}

const lineOf = (node: Parsed.Node): number | undefined =>
  'sourceCodeLocation' in node ? node.sourceCodeLocation?.startLine : undefined;

/** The tree of a page. Elements that the parser adds by itself have the line of what is around them. */
export const parseHtml = (text: string): MarkupElement => {
  const top: MarkupNode[] = [];
  const open: Open[] = [
    { node: parse(text, { sourceCodeLocationInfo: true, scriptingEnabled: false }), into: top, depth: 0 },
  ];
  let line = 1;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const inner: Open[] = [];
    for (const child of next.node.childNodes) {
      line = lineOf(child) ?? line;
      if ('value' in child) next.into.push({ kind: 'text', text: child.value, line });
      else if ('tagName' in child) {
        const children: MarkupNode[] = [];
        const attributes = new Map(child.attrs.map(({ name, value }) => [name, value]));
        next.into.push({ kind: 'element', name: child.tagName, attributes, line, children });
        inner.push({
          node: child,
          into: next.depth < DEEPEST ? children : next.into,
          depth: next.depth + 1,
        });
      }
    }
    open.push(...inner.reverse());
  }
  return { kind: 'element', name: 'html', attributes: new Map(), line: 1, children: top };
};
