// Chapters of a document composed on their own, and their tables as texts, for their tests.
import {
  blocksInOrder,
  type Chapter,
  type ComposedDocument,
  composeDocument,
  type DocumentInput,
  type Inline,
} from '../../src/documents/index.ts';

/** Composes some chapters as if they were a document of that kind. */
export const composeChapters = (
  input: DocumentInput,
  chapters: (input: DocumentInput) => readonly Chapter[],
  kind = 'relazione',
): ComposedDocument =>
  composeDocument({ kind, name: kind, about: kind, title: () => kind, contents: false, chapters }, input);

const wordsOf = (inline: Inline): string => (inline.kind === 'status' ? inline.status.word : inline.text);

/** The cells of a table as texts, notes in brackets. */
export const tableTexts = ({ tree }: ComposedDocument, id: string): readonly (readonly string[])[] => {
  const found = blocksInOrder(tree).find((block) => block.kind === 'table' && block.id === id);
  if (found?.kind !== 'table') throw new Error(`no table ${id}`);
  return found.rows.map(({ cells }) =>
    cells.map(({ inlines }) =>
      inlines
        .map((inline) => (inline.kind === 'note' ? ` [${inline.text}]` : wordsOf(inline)))
        .join('')
        .replaceAll('\u00a0', ' '),
    ),
  );
};

/** The ids of all tables, in order. */
export const tableIds = ({ tree }: ComposedDocument): readonly string[] =>
  blocksInOrder(tree).flatMap((block) => (block.kind === 'table' ? [block.id] : []));

/** The codes of the issues of a chapter. */
export const issueCodes = ({ chapters }: ComposedDocument, id: string): readonly string[] =>
  (chapters.find((chapter) => chapter.id === id)?.issues ?? []).map(({ code }) => code);
