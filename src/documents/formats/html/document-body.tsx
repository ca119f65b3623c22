/** The content of a document as markup, for the standalone page and for a page of the portal: classes only, no styles, no scripts. */
import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';
import { outlineOf } from '../../outline.ts';
import type { DocumentTree } from '../../tree.ts';
import { blockNode, headingNode } from './blocks.tsx';
import { contentsNode } from './contents.tsx';
import { type NoteBook, noteAnchor, noteBook, noteSource } from './notes.ts';

/**
 * How the content is set into a page. `baseLevel`: level of the chapters' headings, one below the heading of the page (2 unless said).
 * `contents`: whether the table of contents stands in its place of the document, or is left to the page (see `documentContents`).
 */
export interface BodyOptions {
  readonly baseLevel?: number;
  readonly contents?: 'inside' | 'apart';
}

/** Characters that no text of a page may have: controls, halves of surrogate pairs, non-characters. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/**
 * Ends of the parts that stand on lines of their own, so that a line number leads to one row of a table, one heading, one paragraph. White
 * space behind them is not shown; texts and attributes cannot hold them, because there the sign "<" is escaped.
 */
const LINE_ENDS = /<\/(?:h[1-6]|p|li|caption|tr|table|figcaption|figure|head|header)>/g;

/** The markup as text; what a page may not contain becomes the sign of an unknown character. */
export const markupOf = (node: VNode): string =>
  render(node).replace(FORBIDDEN, '\ufffd').replace(LINE_ENDS, '$&\n');

const draftNode = (
  <p class="tr-document-draft">
    <strong>BOZZA</strong> Il documento non è completo: manca ancora qualcosa.
  </p>
);

const notesNode = (notes: NoteBook, baseLevel: number): VNode | null =>
  notes.all().length === 0 ? null : (
    <section class="tr-notes">
      {headingNode(baseLevel, { id: 'note-del-documento' }, 'Note')}
      <ol>
        {notes.all().map((text, index) => (
          <li id={noteAnchor(index + 1)}>
            {text}{' '}
            <a href={`#${noteSource(index + 1)}`} aria-label={`Torna al testo della nota ${index + 1}`}>
              ↩
            </a>
          </li>
        ))}
      </ol>
    </section>
  );

/** The content as a tree of elements. */
export const bodyNode = (tree: DocumentTree, options: BodyOptions = {}): VNode => {
  const { baseLevel = 2, contents = 'inside' } = options;
  const notes = noteBook();
  const context = {
    notes,
    outline: new Map(outlineOf(tree).map((entry) => [entry.heading, entry])),
    baseLevel,
    contents: contents === 'inside' ? contentsNode(tree) : undefined,
  };
  // Blocks first: the notes get their numbers while the blocks are written
  const blocks = tree.blocks.map((block) => blockNode(block, context));
  return (
    <div class="tr-document">
      {tree.draft && draftNode}
      {blocks}
      {notesNode(notes, baseLevel)}
    </div>
  );
};

/** The markup of the document's content. Safe to set into a page: every text is escaped, links lead to anchors and http(s) only. */
export const documentBody = (tree: DocumentTree, options: BodyOptions = {}): string =>
  markupOf(bodyNode(tree, options));

/** The markup of the table of contents, to stand beside the content; empty for a document without headings. */
export const documentContents = (tree: DocumentTree): string => {
  const node = contentsNode(tree);
  return node === undefined ? '' : markupOf(node);
};
