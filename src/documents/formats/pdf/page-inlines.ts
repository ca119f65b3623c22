/** Running text for the template. */
import type { Inline } from '../../tree.ts';
import type { Anchors } from './anchors.ts';
import type { PageInline } from './page-data.ts';
import { printedText } from './printed-text.ts';

const linkOf = (inline: Extract<Inline, { kind: 'link' }>, anchors: Anchors): PageInline => {
  const text = printedText(inline.text);
  if (inline.target.startsWith('#')) {
    const anchor = anchors.ofId(inline.target.slice(1));
    return anchor === undefined ? { kind: 'text', text } : { kind: 'link', text, anchor };
  }
  const isWeb = URL.canParse(inline.target) && /^https?:/i.test(inline.target);
  return isWeb ? { kind: 'link', text, address: new URL(inline.target).href } : { kind: 'text', text };
};

/** A figure is never broken, unless it is a word for a figure that does not exist or longer than any figure. */
const LONGEST_FIGURE = 32;

/**
 * The minus of an amount as U+2212. The hyphen and the hyphen at the end of a line are one glyph, which programs that copy text take for
 * a soft hyphen and drop: the amount would lose its sign.
 */
const withMinus = (text: string): string =>
  text.replaceAll(/(?<![\p{L}\p{N}])-(?=[\p{Sc}\s]*\d)/gu, '\u2212');

const pageInline = (inline: Inline, anchors: Anchors): PageInline => {
  switch (inline.kind) {
    case 'link':
      return linkOf(inline, anchors);
    case 'figure': {
      const text = printedText(withMinus(inline.text));
      if (inline.value === undefined) return { kind: 'absent', text };
      return {
        kind: inline.text.length > LONGEST_FIGURE ? 'text' : 'figure',
        text: inline.text.length > LONGEST_FIGURE ? text : [text].flat().join(''),
      };
    }
    case 'status':
      return { kind: 'status', text: inline.status.word, stem: inline.status.stem };
    default:
      return { kind: inline.kind, text: printedText(inline.text) };
  }
};

/** The inlines; a link that leads nowhere is text. */
export const pageInlines = (inlines: readonly Inline[], anchors: Anchors): readonly PageInline[] =>
  inlines.map((inline) => pageInline(inline, anchors));
