/** From a kind of document and its input to the document, with what is missing chapter by chapter. */
import type { Issue } from '../kernel/index.ts';
import type { Act, Narrative } from '../model/index.ts';
import { formatDate } from '../wording/index.ts';
import type { Chapter, DocumentKind } from './chapter.ts';
import type { DocumentInput } from './input.ts';
import { composeNarrative } from './narrative/compose-narrative.ts';
import type { Block, DocumentTree } from './tree.ts';

/** How a chapter stands: its issues, its words, and the first words offered. */
export interface ChapterState {
  readonly id: string;
  readonly title: string;
  readonly level: 1 | 2 | 3;
  readonly wantsNarrative: boolean;
  readonly narrative?: Narrative;
  readonly suggestion?: string;
  readonly issues: readonly Issue[];
}

/** A composed document: the tree to print, and the state of its chapters. It is a draft while a chapter has issues. */
export interface ComposedDocument {
  readonly tree: DocumentTree;
  readonly chapters: readonly ChapterState[];
}

const sectionOf = (input: DocumentInput, kind: string, chapter: string): Narrative | undefined =>
  input.cycle.narrative.find((section) => section.document === kind && section.chapter === chapter);

interface ComposedChapter {
  readonly state: ChapterState;
  readonly blocks: readonly Block[];
}

const composeChapter = (input: DocumentInput, kind: DocumentKind, chapter: Chapter): ComposedChapter => {
  const { id, title, level, numbered } = chapter;
  const section = chapter.narrative === 'none' ? undefined : sectionOf(input, kind.kind, id);
  const words = composeNarrative(input, { chapter, document: kind.kind, section });
  const content = chapter.content?.(input) ?? { blocks: [] };
  const suggestion = chapter.suggestion?.(input);
  return {
    state: {
      id,
      title,
      level,
      wantsNarrative: chapter.narrative === 'required',
      ...(section !== undefined && { narrative: section }),
      ...(suggestion !== undefined && { suggestion }),
      issues: [...words.issues, ...(content.issues ?? [])],
    },
    blocks: [
      ...(chapter.startsPage === true ? [{ kind: 'pageBreak' as const }] : []),
      { kind: 'heading', id, level, text: title, numbered },
      ...words.blocks,
      ...content.blocks,
    ],
  };
};

const planAct = ({ lookup }: DocumentInput): Act | undefined =>
  lookup.plan?.acts.findLast(({ kind }) => kind === 'approves');

const actText = (act: Act | undefined): string | undefined => {
  if (act === undefined) return undefined;
  const number = act.number === undefined ? '' : ` n. ${act.number}`;
  const date = act.date === undefined ? '' : ` del ${formatDate(act.date)}`;
  return `${act.body}${number}${date}`;
};

/** How much of the fingerprint names a version. */
const VERSION_DIGITS = 12;

/** Composes a document. Never fails: what is missing is an issue of its chapter, and then the document is a draft. */
export const composeDocument = (kind: DocumentKind, input: DocumentInput): ComposedDocument => {
  const chapters = kind.chapters(input).map((chapter) => composeChapter(input, kind, chapter));
  const subtitle = kind.subtitle?.(input);
  const act = actText((kind.act ?? planAct)(input));
  return {
    chapters: chapters.map(({ state }) => state),
    tree: {
      kind: kind.kind,
      title: kind.title(input),
      ...(subtitle !== undefined && { subtitle }),
      administration: input.cycle.administration.name,
      year: input.cycle.year,
      language: 'it',
      ...(act !== undefined && { act }),
      ...(input.date !== undefined && { date: input.date }),
      version: input.sha256.slice(0, VERSION_DIGITS),
      draft: chapters.some(({ state }) => state.issues.some(({ severity }) => severity !== 'notice')),
      cover: kind.cover?.(input) ?? [],
      blocks: [
        ...(kind.contents ? [{ kind: 'contents' as const }] : []),
        ...chapters.flatMap(({ blocks }) => blocks),
      ],
    },
  };
};
