/** What a chapter of the plan shows from data, and the visible word where it has neither data nor text. */
import type { Issue } from '../../kernel/index.ts';
import type { ChapterContent } from '../chapter.ts';
import type { DocumentInput } from '../input.ts';
import type { Block } from '../tree.ts';

/** Name of the plan among the documents, in addresses and in narrative sections. */
export const PLAN = 'piano';

/** A chapter as its content names it. */
export interface PlanChapter {
  readonly id: string;
  readonly title: string;
}

const hasWords = (input: DocumentInput, chapter: PlanChapter): boolean =>
  input.cycle.narrative.some((section) => section.document === PLAN && section.chapter === chapter.id);

/** The issue of a chapter that has nothing to say. */
const emptyChapter = ({ id, title }: PlanChapter): Issue => ({
  code: 'documentChapterEmpty',
  severity: 'warning',
  place: { id: `${PLAN}/${id}`, field: 'content' },
  params: { chapter: title },
});

/** The blocks of a chapter; without any, and without words, a warning stands in their place: no heading stays alone. */
export const contentOr = (
  input: DocumentInput,
  chapter: PlanChapter,
  blocks: readonly Block[],
  issues: readonly Issue[] = [],
): ChapterContent => {
  if (blocks.length > 0 || hasWords(input, chapter)) return { blocks, issues };
  const words = `Il ciclo non ha ancora dati né testo per «${chapter.title}».`;
  return {
    blocks: [{ kind: 'paragraph', role: 'warning', inlines: [{ kind: 'text', text: words }] }],
    issues: [...issues, emptyChapter(chapter)],
  };
};
