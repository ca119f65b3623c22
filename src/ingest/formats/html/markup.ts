/** Markup as a tree of our own, whatever parser has read it. */

/** A piece of text with the line of the file on which it begins. */
export interface MarkupText {
  readonly kind: 'text';
  readonly text: string;
  readonly line: number;
}

/** An element; names of elements and attributes are in small letters. */
export interface MarkupElement {
  readonly kind: 'element';
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly line: number;
  readonly children: readonly MarkupNode[];
}

/** A node of the tree. */
export type MarkupNode = MarkupText | MarkupElement;

/** Deepest nesting of a tree: what lies deeper is hung there, so that walks of the tree may call themselves. */
export const DEEPEST = 120;
