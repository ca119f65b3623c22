/**
 * The small Markdown subset of narrative sections: paragraphs, headings, lists, strong, emphasis, links and `{{references}}`.
 * Everything else (tables, pictures, HTML) is not markup here and stays as it was written.
 */
import MarkdownIt, { type Token } from 'markdown-it';
import { type Piece, piecesOf } from './pieces.ts';

/** A block of a section before its references are resolved. */
export type SectionBlock =
  | { readonly kind: 'paragraph'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'heading'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Piece[])[] };

const parser = new MarkdownIt('zero', { html: false, linkify: false }).enable([
  'list',
  'heading',
  'emphasis',
  'link',
  'escape',
  'newline',
]);

/** The list whose items are being read, and those of them that are complete. */
interface OpenList {
  readonly ordered: boolean;
  readonly items: (readonly Piece[])[];
}

interface Progress {
  readonly blocks: SectionBlock[];
  readonly lists: OpenList[];
  inHeading: boolean;
}

const takeInline = (progress: Progress, token: Token): void => {
  const pieces = piecesOf(token.children ?? []);
  const list = progress.lists.at(-1);
  if (list !== undefined) list.items.push(pieces);
  else progress.blocks.push({ kind: progress.inHeading ? 'heading' : 'paragraph', pieces });
};

/** A list inside another is set after it: the subset has one level. */
const closeList = (progress: Progress): void => {
  const list = progress.lists.pop();
  if (list !== undefined) progress.blocks.push({ kind: 'list', ordered: list.ordered, items: list.items });
};

const take = (progress: Progress, token: Token): void => {
  switch (token.type) {
    case 'bullet_list_open':
    case 'ordered_list_open':
      progress.lists.push({ ordered: token.type === 'ordered_list_open', items: [] });
      return;
    case 'bullet_list_close':
    case 'ordered_list_close':
      closeList(progress);
      return;
    case 'heading_open':
    case 'heading_close':
      progress.inHeading = token.type === 'heading_open';
      return;
    case 'inline':
      takeInline(progress, token);
  }
};

/** The blocks of a section's text. */
export const parseSection = (text: string): readonly SectionBlock[] => {
  const progress: Progress = { blocks: [], lists: [], inHeading: false };
  for (const token of parser.parse(text, {})) take(progress, token);
  return progress.blocks;
};
