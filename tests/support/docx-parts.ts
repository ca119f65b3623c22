/** The parts of a DOCX as texts, and what makes each of them XML that a strict reader takes. */
import { readZip } from '../../src/documents/formats/zip-reader.ts';

/** The parts by their names, pictures and fonts left out. */
export const docxParts = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(
    readZip(bytes)
      .filter(({ name }) => /\.(xml|rels|svg)$/.test(name))
      .map(({ name, content }) => [name, new TextDecoder('utf-8', { fatal: true }).decode(content)]),
  );

/** A part that must be there. */
export const partOf = (parts: ReadonlyMap<string, string>, name: string): string => {
  const text = parts.get(name);
  if (text === undefined) throw new Error(`no part ${name} among ${[...parts.keys()].join(', ')}`);
  return text;
};

const TAG = /<(\/?)([\w:]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|<\?xml[^>]*\?>/g;
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const BARE_AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i;

/** Why the text is not well-formed XML, or nothing. */
export const xmlFault = (text: string): string | undefined => {
  if (FORBIDDEN.test(text)) return 'a forbidden character';
  if (BARE_AMPERSAND.test(text)) return 'a bare ampersand';
  const open: string[] = [];
  for (const [, closes, name = '', , empty] of text.matchAll(TAG)) {
    if (name === '' || empty === '/') continue;
    if (closes !== '/') open.push(name);
    else if (open.pop() !== name) return `</${name}> closes nothing`;
  }
  if (open.length > 0) return `${open.join(', ')} left open`;
  const rest = text.replace(TAG, '');
  return rest.includes('<') ? `a tag that is none: ${rest.slice(rest.indexOf('<'), 80)}` : undefined;
};

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
};

/** What a reader sees: the texts one after the other, with tabs and line ends. */
export const plainText = (xml: string): string =>
  xml
    .replace(/<w:instrText[^>]*>[^<]*<\/w:instrText>/g, '')
    .replace(/<w:tab\/>/g, '\t')
    .replace(/<w:br\/>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => ENTITIES[entity] ?? entity);

/** The paragraphs of that style, as XML. */
export const paragraphsOf = (xml: string, style: string): readonly string[] =>
  (xml.match(/<w:p>.*?<\/w:p>/gs) ?? []).filter((paragraph) =>
    paragraph.includes(`<w:pStyle w:val="${style}"/>`),
  );
