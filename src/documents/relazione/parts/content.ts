/** Contents of chapters that may have nothing to show. */
import type { ChapterContent } from '../../chapter.ts';
import type { Block, ParagraphBlock } from '../../tree.ts';

/** A paragraph of one text. */
export const paragraph = (role: ParagraphBlock['role'], content: string): ParagraphBlock => ({
  kind: 'paragraph',
  role,
  inlines: [{ kind: 'text', text: content }],
});

/** What is missing in a chapter, as an issue and as a visible sentence in its place. */
export const nothingToShow = (chapter: string, title: string, sentence: string): ChapterContent => ({
  blocks: [paragraph('warning', sentence)],
  issues: [
    {
      code: 'relazioneNothingToShow',
      severity: 'warning',
      place: { id: `relazione/${chapter}`, field: 'content' },
      params: { chapter: title },
    },
  ],
});

/** The blocks when there is something to show, else the sentence and an issue. */
export const contentOr = (
  isThere: boolean,
  blocks: () => readonly Block[],
  missing: { readonly chapter: string; readonly title: string; readonly sentence: string },
): ChapterContent =>
  isThere ? { blocks: blocks() } : nothingToShow(missing.chapter, missing.title, missing.sentence);
