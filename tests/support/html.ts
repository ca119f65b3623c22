/** A reader of the pages' HTML for tests: tags in order, balanced or not, with their attributes and texts. */

/** A tag as it was opened. */
export interface OpenedTag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** What was read. `faults`: tags that do not match. */
export interface ReadHtml {
  readonly tags: readonly OpenedTag[];
  readonly faults: readonly string[];
  readonly text: string;
}

const VOID = new Set(['meta', 'link', 'input', 'br', 'hr', 'img', '!doctype']);
const TOKEN = /<(\/?)([!a-zA-Z][a-zA-Z0-9]*)((?:"[^"]*"|'[^']*'|[^>"'])*?)(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([^\s=/]+)(?:="([^"]*)")?/g;

const attributesOf = (text: string): ReadonlyMap<string, string> =>
  new Map([...text.matchAll(ATTRIBUTE)].map((match) => [match[1] ?? '', match[2] ?? '']));

/** Reads a whole page. */
export const readHtml = (html: string): ReadHtml => {
  const tags: OpenedTag[] = [];
  const faults: string[] = [];
  const open: string[] = [];
  const texts: string[] = [];
  for (const [, closing, rawName, rawAttributes = '', self, text] of html.matchAll(TOKEN)) {
    if (text !== undefined) texts.push(text);
    if (rawName === undefined) continue;
    const name = rawName.toLowerCase();
    if (closing === '/') {
      const last = open.pop();
      if (last !== name) faults.push(`</${name}> closes <${last ?? 'nothing'}>`);
      continue;
    }
    tags.push({ name, attributes: attributesOf(rawAttributes) });
    if (self !== '/' && !VOID.has(name)) open.push(name);
  }
  if (open.length > 0) faults.push(`never closed: ${open.join(', ')}`);
  return { tags, faults, text: decode(texts.join(' ')).replace(/[\s\u00a0]+/g, ' ') };
};

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** Entities as characters. */
export const decode = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (_entity, name: string) => ENTITIES[name] ?? '');

/** Values of an attribute over all tags. */
export const valuesOf = ({ tags }: ReadHtml, attribute: string): readonly string[] =>
  tags.flatMap(({ attributes }) => {
    const value = attributes.get(attribute);
    return value === undefined ? [] : [decode(value)];
  });

/** Levels of the headings in their order. */
export const headingLevels = ({ tags }: ReadHtml): readonly number[] =>
  tags.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? [Number(name.slice(1))] : []));
