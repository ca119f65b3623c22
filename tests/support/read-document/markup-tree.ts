/** Well-formed HTML as a tree, for tests that look for texts in their places. */
import { decode } from '../html.ts';

/** An element with its attributes and what stands in it. */
export interface MarkupElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (MarkupElement | string)[];
}

const VOID = new Set(['meta', 'link', 'input', 'br', 'hr', 'img', '!doctype']);
const TOKEN = /<(\/?)([!a-zA-Z][a-zA-Z0-9]*)((?:"[^"]*"|'[^']*'|[^>"'])*?)(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([^\s=/]+)(?:="([^"]*)")?/g;

const attributesOf = (text: string): ReadonlyMap<string, string> =>
  new Map([...text.matchAll(ATTRIBUTE)].map((match) => [match[1] ?? '', decode(match[2] ?? '')]));

/** Reads markup; throws on tags that do not match. */
export const readMarkup = (markup: string): MarkupElement => {
  const root: MarkupElement = { name: '', attributes: new Map(), children: [] };
  const open: MarkupElement[] = [root];
  for (const [, closing, rawName, rawAttributes = '', self, text] of markup.matchAll(TOKEN)) {
    const parent = open.at(-1) ?? root;
    if (text !== undefined) parent.children.push(decode(text));
    if (rawName === undefined) continue;
    const name = rawName.toLowerCase();
    if (closing === '/') {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes <${parent.name}>`);
      continue;
    }
    const element = { name, attributes: attributesOf(rawAttributes), children: [] };
    parent.children.push(element);
    if (self !== '/' && !VOID.has(name)) open.push(element);
  }
  if (open.length !== 1) throw new Error(`never closed: ${open.map(({ name }) => name).join(' ')}`);
  return root;
};

/** All elements of those names, outermost first, in their order. */
export const elementsOf = (root: MarkupElement, ...names: readonly string[]): readonly MarkupElement[] =>
  root.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return [...(names.includes(child.name) ? [child] : []), ...elementsOf(child, ...names)];
  });

/** The text of an element without the elements that `without` names. */
export const textOf = (element: MarkupElement, without: ReadonlySet<string> = new Set()): string =>
  element.children
    .map((child) => {
      if (typeof child === 'string') return child;
      return without.has(child.name) ? '' : textOf(child, without);
    })
    .join('');
