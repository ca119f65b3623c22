/** A scene as SVG text: escaped, with title and description, classes instead of styles, so that a strict content policy accepts it. */
import type { Scene, Shape, SymbolShape, TextShape } from './scene.ts';
import { symbolPath } from './symbol-path.ts';

/** How to print. `linkOf` gives the address of a subject: its shapes become a link. */
export interface SvgOptions {
  readonly linkOf?: (subject: string) => string | undefined;
  readonly className?: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** Characters that XML does not allow: controls, halves of surrogate pairs, non-characters. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** The text as content or attribute of XML. */
export const escapeXml = (text: string): string =>
  text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

const number = (value: number): string => String(Math.round(value * 100) / 100);

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? number(value) : escapeXml(value)}"`)
    .join('');

const textTag = (shape: TextShape, hint: string): string => {
  const position = attributes({
    x: shape.x,
    y: shape.y,
    'font-size': shape.size,
    'text-anchor': shape.anchor,
  });
  const weight = shape.bold ? ' font-weight="700"' : '';
  return `<text class="${escapeXml(shape.className)}"${position}${weight}>${hint}${escapeXml(shape.text)}</text>`;
};

const symbolTag = (shape: SymbolShape, hint: string): string =>
  `<path class="${escapeXml(shape.className)}"${attributes({ d: symbolPath(shape) })}>${hint}</path>`;

const shapeTag = (shape: Shape): string => {
  const hint = shape.hint === undefined ? '' : `<title>${escapeXml(shape.hint)}</title>`;
  const open = `class="${escapeXml(shape.className)}"`;
  switch (shape.kind) {
    case 'rect': {
      const { x, y, width, height } = shape;
      return `<rect ${open}${attributes({ x, y, width, height })}>${hint}</rect>`;
    }
    case 'line': {
      const { x1, y1, x2, y2 } = shape;
      return `<line ${open}${attributes({ x1, y1, x2, y2 })}>${hint}</line>`;
    }
    case 'path':
      return `<path ${open}${attributes({ d: shape.data })}>${hint}</path>`;
    case 'text':
      return textTag(shape, hint);
    case 'symbol':
      return symbolTag(shape, hint);
  }
};

/** Neighbouring shapes of one subject, so that a subject is one link and not one for each of its shapes. */
const gathered = (shapes: readonly Shape[]): readonly (readonly [Shape, ...Shape[]])[] => {
  const groups: [Shape, ...Shape[]][] = [];
  for (const shape of shapes) {
    const last = groups.at(-1);
    if (last !== undefined && shape.subject !== undefined && last[0].subject === shape.subject)
      last.push(shape);
    else groups.push([shape]);
  }
  return groups;
};

const groupTag = (group: readonly [Shape, ...Shape[]], options: SvgOptions): string => {
  const [first] = group;
  const content = group.map(shapeTag).join('');
  const address = first.subject === undefined ? undefined : options.linkOf?.(first.subject);
  if (address === undefined) return content;
  const label = group.find((shape) => shape.hint !== undefined)?.hint;
  return `<a${attributes({ href: address, ...(label !== undefined && { 'aria-label': label }) })}>${content}</a>`;
};

/** Addresses that a link may have: paths, queries and fragments of our own pages, never a scheme. */
const isOwnAddress = (address: string): boolean => /^([/?#](?!\/)|\.{1,2}\/)/.test(address);

/**
 * The scene as an SVG element. Without links it is one image with a name and a description; with links it is a group whose
 * links are reached one by one.
 */
export const sceneToSvg = (scene: Scene, options: SvgOptions = {}): string => {
  const linkOf = (subject: string): string | undefined => {
    const address = options.linkOf?.(subject);
    return address !== undefined && isOwnAddress(address) ? address : undefined;
  };
  const head = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    class: options.className ?? 'chart',
    viewBox: `0 0 ${number(scene.width)} ${number(scene.height)}`,
    role: options.linkOf === undefined ? 'img' : 'group',
    'aria-label': scene.title,
  });
  const words = `<title>${escapeXml(scene.title)}</title><desc>${escapeXml(scene.description)}</desc>`;
  const content = gathered(scene.shapes)
    .map((group) => groupTag(group, { ...options, linkOf }))
    .join('');
  return `<svg${head}>${words}${content}</svg>`;
};
