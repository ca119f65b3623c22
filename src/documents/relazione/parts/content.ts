/** Contents of chapters that may have nothing to show. */
import type { ChapterContent } from '../../chapter.ts';
import type { Block, ParagraphBlock } from '../../tree.ts';

/** A paragraph of one text. */
export const paragraph = (role: ParagraphBlock['role'], content: string): ParagraphBlock => ({
  kind: 'paragraph',
  role,
  inlines: [{ kind: 'text', text: content }],
});

/** A chapter without anything to show. `isOptional`: a plan may well be without it, so that the document can go out all the same. */
export interface MissingContent {
  readonly chapter: string;
  readonly title: string;
  readonly sentence: string;
  readonly isOptional?: boolean;
}

/** What is missing in a chapter, as an issue and as a visible sentence in its place. */
const nothingToShow = ({ chapter, title, sentence, isOptional = false }: MissingContent): ChapterContent => ({
  blocks: [paragraph(isOptional ? 'body' : 'warning', sentence)],
  issues: [
    {
      code: 'relazioneNothingToShow',
      severity: isOptional ? 'notice' : 'warning',
      place: { id: `relazione/${chapter}`, field: 'content' },
      params: { chapter: title },
    },
  ],
});

/** The blocks when there is something to show, else the sentence and an issue. */
export const contentOr = (
  isThere: boolean,
  blocks: () => readonly Block[],
  missing: MissingContent,
): ChapterContent => (isThere ? { blocks: blocks() } : nothingToShow(missing));
