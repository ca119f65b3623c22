/** The text of an element as a reader sees it: blanks joined, breaks kept as line breaks, marks of notes left out. */
import type { MarkupElement, MarkupNode } from './markup.ts';

/** Elements whose content no reader sees as text of the document. */
export const WITHOUT_TEXT: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'head',
  'title',
  'iframe',
  'object',
  'datalist',
]);

/** Elements that begin a line of their own. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol option p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

const SUPERSCRIPT: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
};

const plain = (node: MarkupNode): string =>
  node.kind === 'text' ? node.text : node.children.map(plain).join('');

const hasInnerLink = (node: MarkupElement): boolean =>
  node.children.some(
    (child) =>
      child.kind === 'element' &&
      ((child.name === 'a' && (child.attributes.get('href') ?? '').startsWith('#')) || hasInnerLink(child)),
  );

/** A raised figure must not run into the number before it: with a link it is the mark of a note, else it keeps its place as a sign. */
const raised = (element: MarkupElement): string => {
  if (hasInnerLink(element)) return '';
  const text = plain(element).trim();
  return /^\d+$/.test(text) ? [...text].map((digit) => SUPERSCRIPT[digit] ?? digit).join('') : text;
};

const pieces = (node: MarkupNode, isKept: boolean, without: ReadonlySet<string>): string => {
  if (node.kind === 'text') return isKept ? node.text : node.text.replace(/[ \t\r\n\f]+/g, ' ');
  if (WITHOUT_TEXT.has(node.name) || without.has(node.name)) return '';
  if (node.name === 'br') return '\n';
  if (node.name === 'sup') return raised(node);
  const keeps = isKept || node.name === 'pre' || node.name === 'textarea';
  const inner = node.children.map((child) => pieces(child, keeps, without)).join('');
  return BLOCK_ELEMENTS.has(node.name) ? `\n${inner}\n` : inner;
};

/** Blanks at the ends of lines and empty lines removed. Linear in the length of the text. */
export const tidyLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replaceAll('\r', '').trim())
    .filter((line) => line !== '')
    .join('\n');

/** The text of a run of nodes; `without`: elements that are read elsewhere. */
export const textOfNodes = (nodes: readonly MarkupNode[], without: ReadonlySet<string> = new Set()): string =>
  tidyLines(
    nodes
      .map((node) => pieces(node, false, without))
      .join('')
      .replace(/ {2,}/g, ' '),
  );
